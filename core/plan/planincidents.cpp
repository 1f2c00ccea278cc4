// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planincidents.h"

#include "core/language/figures.h"
#include "core/language/language.h"
#include "core/store/storesession.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

constexpr int warnDays = 30;
constexpr double restWorthTelling = 0.1; ///< of a commitment, that would be left unused

QString dollars(Money amount)
{
    const std::int64_t cents = (std::abs(amount.microCents) + oneCent.microCents / 2) / oneCent.microCents;
    const QString text = language::dollarsText(
        language::ofSentences(), std::uint64_t(cents / 100), u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0')));
    return amount.microCents < 0 && cents != 0 ? u'-' + text : text;
}

QString percent(double share)
{
    return u"%1 %"_s.arg(std::llround(share * 100));
}

Incident limitIncident(const LimitsAnswer &answer, const QString &who, const QString &state, Severity severity)
{
    Incident incident;
    incident.kind = IncidentKind::Limit;
    incident.severity = severity;
    incident.key = u"limit/%1/%2/%3/%4"_s.arg(QString::number(answer.connection), answer.cycle.first.iso(), who, state);
    incident.sinceMs = answer.computedMs;
    incident.page = u"plan"_s;
    return incident;
}

std::optional<Incident> incidentOf(const LimitsAnswer &answer, const LimitRow &row)
{
    const auto limit = row.limit();
    if (!limit)
        return {};
    const QString amounts = PlanWording::tr("%1 of %2 are used in the cycle from %3 to %4 (%5).")
                                .arg(dollars(row.used()), dollars(*limit), language::dayText(answer.cycle.first),
                                    language::dayText(answer.cycle.last), answer.connectionName);
    const QString until = row.hits
        ? PlanWording::tr(" At this pace the limit is reached on %1.").arg(language::dayText(*row.hits))
        : QString();
    std::optional<Incident> incident;
    switch (row.state) {
    case LimitState::Reached:
        incident = limitIncident(answer, row.key, u"reached"_s, Severity::Serious);
        incident->title = PlanWording::tr("%1 reached the limit of %2").arg(row.label, dollars(*limit));
        incident->text = amounts + PlanWording::tr(" On-demand usage has ended for this member until the next cycle.");
        break;
    case LimitState::Near:
        incident = limitIncident(answer, row.key, u"near"_s, Severity::Warning);
        incident->title =
            PlanWording::tr("%1 has used %2 of the limit").arg(row.label, percent(row.usedShare().value_or(0)));
        incident->text = amounts + until;
        break;
    case LimitState::OnCourse:
        incident = limitIncident(answer, row.key, u"on-course"_s, Severity::Notice);
        incident->title = PlanWording::tr("%1 is on course to reach the limit of %2").arg(row.label, dollars(*limit));
        incident->text = amounts + until;
        break;
    case LimitState::Fine:
    case LimitState::NoLimit:
        break;
    }
    return incident;
}

std::optional<Incident> poolIncident(const LimitsAnswer &answer)
{
    const TeamPool &pool = answer.pool;
    if (!pool.limit || pool.limit->isZero() || !answer.isCurrent)
        return {};
    const double share = double(pool.used.microCents) / double(pool.limit->microCents);
    const bool reached = share >= 1;
    if (!reached && share < nearLimitShare && !pool.hits)
        return {};
    const QString state = reached ? u"reached"_s : share >= nearLimitShare ? u"near"_s : u"on-course"_s;
    Incident incident = limitIncident(answer, u"(team)"_s, state, reached ? Severity::Serious : Severity::Warning);
    incident.title = reached ? PlanWording::tr("The team's limit of %1 is used up").arg(dollars(*pool.limit))
        : share >= nearLimitShare
        ? PlanWording::tr("%1 of the team's limit are used").arg(percent(share))
        : PlanWording::tr("The team is on course to reach its limit of %1").arg(dollars(*pool.limit));
    incident.text = PlanWording::tr("%1 of %2 are used in the cycle from %3 to %4 (%5).")
                        .arg(dollars(pool.used), dollars(*pool.limit), language::dayText(answer.cycle.first),
                            language::dayText(answer.cycle.last), answer.connectionName);
    if (pool.hits && !reached)
        incident.text += PlanWording::tr(" At this pace it is reached on %1.").arg(language::dayText(*pool.hits));
    incident.text += u' ' + teamLimitExplanation();
    return incident;
}

Incident dateIncident(
    const ContractAnswer &answer, const QString &what, Severity severity, const QString &title, const QString &text)
{
    Incident incident;
    incident.kind = IncidentKind::Renewal;
    incident.severity = severity;
    incident.key = u"renewal/%1/%2"_s.arg(QString::number(answer.connection), what);
    incident.title = title;
    incident.text = text;
    incident.sinceMs = answer.computedMs;
    incident.page = u"plan"_s;
    return incident;
}

void addRenewal(std::vector<Incident> &incidents, const ContractAnswer &answer, UtcDay today)
{
    const Contract &contract = *answer.contract;
    if (!contract.renewal || *contract.renewal < today)
        return;
    const UtcDay notice = *contract.noticeDay();
    const QString about =
        PlanWording::tr("The contract of %1 renews on %2; notice can be given until %3 (%4 days before).")
            .arg(answer.connectionName, language::dayText(*contract.renewal), language::dayText(notice),
                QString::number(contract.noticeDays));
    if (today <= notice && notice - today <= warnDays)
        incidents.push_back(dateIncident(answer, u"notice/"_s + notice.iso(), Severity::Warning,
            PlanWording::tr("%1 days left to give notice").arg(notice - today), about));
    else if (notice < today && *contract.renewal - today <= warnDays)
        incidents.push_back(dateIncident(answer, u"renewal/"_s + contract.renewal->iso(), Severity::Notice,
            PlanWording::tr("The contract renews in %1 days").arg(*contract.renewal - today),
            about + PlanWording::tr(" The time for notice is over.")));
}

void addCommitment(std::vector<Incident> &incidents, const ContractAnswer &answer)
{
    const BurnDown &burn = *answer.burnDown;
    const DateRange &period = burn.commitment.period;
    if (burn.phase != BurnDown::Phase::Running)
        return;
    const QString about =
        PlanWording::tr("%1 of %2 are used in the period from %3 to %4 (%5).")
            .arg(dollars(burn.used()), dollars(burn.commitment.amount), language::dayText(period.first),
                language::dayText(period.last), answer.connectionName);
    const QString key = u"commitment/%1/"_s.arg(period.first.iso());
    if (burn.ranOut)
        incidents.push_back(dateIncident(answer, key + u"used-up"_s, Severity::Serious,
            PlanWording::tr("The commitment was used up on %1").arg(language::dayText(*burn.runsOut)), about));
    else if (burn.runsOut && *burn.runsOut < period.last)
        incidents.push_back(dateIncident(answer, key + u"runs-out"_s, Severity::Warning,
            PlanWording::tr("The commitment runs out on %1, %2 days early")
                .arg(language::dayText(*burn.runsOut))
                .arg(period.last - *burn.runsOut),
            about));
    else if (burn.expected && burn.expectedDay == period.last && burn.isCovered()
        && double(burn.left().microCents) > restWorthTelling * double(burn.commitment.amount.microCents))
        incidents.push_back(dateIncident(answer, key + u"left"_s, Severity::Notice,
            PlanWording::tr("%1 of the commitment would be left unused").arg(dollars(burn.left())),
            about + PlanWording::tr(" What is left at the end is lost unless the contract says otherwise.")));
}
} // namespace

std::vector<Incident> limitIncidents(const LimitsAnswer &answer)
{
    std::vector<Incident> incidents;
    if (answer.connection == 0)
        return incidents;
    if (auto pool = poolIncident(answer))
        incidents.push_back(std::move(*pool));
    if (!answer.isCurrent)
        return incidents; // what the service said is of a cycle that is over
    for (const LimitRow &row : answer.rows) {
        if (auto incident = incidentOf(answer, row))
            incidents.push_back(std::move(*incident));
    }
    return incidents;
}

std::vector<Incident> contractIncidents(const ContractAnswer &answer, std::int64_t nowMs)
{
    std::vector<Incident> incidents;
    if (!answer.contract)
        return incidents;
    addRenewal(incidents, answer, UtcDay::ofMs(nowMs));
    if (answer.burnDown)
        addCommitment(incidents, answer);
    return incidents;
}

std::vector<Incident> planIncidents(SpendSource &source, const WorkCalendar &calendar)
{
    std::vector<Incident> all;
    for (const Connection &connection : source.store.connections.all()) {
        for (auto part : {limitIncidents(answerLimits(source, connection.id, calendar)),
                 contractIncidents(answerContract(source, connection.id, calendar), source.nowMs)})
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    return all;
}

} // namespace spend
