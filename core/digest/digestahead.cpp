// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies ahead, and what holds now: both belong to the last period only.
#include "core/analysis/spendpicture.h"
#include "core/anomaly/anomalytext.h"
#include "core/budget/budgetcrossings.h"
#include "core/budget/budgettext.h"
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"
#include "core/forecast/forecast.h"
#include "core/plan/seats.h"
#include "core/workspace/anomalyanswer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::digestsections
{

namespace
{
struct DigestWording {
    Q_DECLARE_TR_FUNCTIONS(DigestWording)
};

constexpr std::size_t mostAnomalies = 8;
} // namespace

std::optional<DigestSection> forecast(const DigestMaterial &material)
{
    using namespace digestwords;
    if (!material.isLast)
        return std::nullopt; // an old digest does not tell a forecast of today
    const ForecastAnswer answer =
        answerForecast(material.source.picture, ForecastQuestion(), material.calendar, material.source.nowMs);
    DigestSection section{u"forecast"_s, DigestWording::tr("The cycle that runs now"), {}, {}, {}, {}, {}};
    const QString cycle = range(answer.period);
    if (!answer.enough) {
        section.sentences.append(
            DigestWording::tr("There is no forecast for %1 yet. %2").arg(cycle, answer.tooLittle).trimmed());
        return section;
    }
    const ForecastAmount &end = answer.end;
    section.facts.push_back(
        {DigestWording::tr("Expected by %1").arg(digestwords::day(answer.period.last)), money(end.expected),
            DigestWording::tr("%1 so far").arg(money(answer.actual + answer.today)), DigestTone::Plain});
    section.sentences.append(
        DigestWording::tr("The cycle of %1 is expected to end at %2, in 80 of 100 cases between %3 and %4.")
            .arg(cycle, money(end.expected), money(end.likely80.low), money(end.likely80.high)));
    if (!answer.explanation.isEmpty())
        section.sentences.append(answer.explanation);
    return section;
}

std::optional<DigestSection> budgets(const DigestMaterial &material)
{
    using namespace digestwords;
    if (!material.isLast)
        return std::nullopt; // likewise
    const std::vector<BudgetStanding> standings = budgetStandings(material.source, material.calendar);
    DigestSection section{u"budgets"_s, DigestWording::tr("Budgets"), {}, {}, {}, {}, {}};
    if (standings.empty()) {
        section.sentences.append(DigestWording::tr("No budget is set."));
        return section;
    }
    DigestTable table{{},
        {DigestWording::tr("Budget"), DigestWording::tr("Spent"), DigestWording::tr("Of"), DigestWording::tr("Share"),
            DigestWording::tr("State")},
        {}, {}};
    int beyond = 0;
    int risky = 0;
    for (const BudgetStanding &standing : standings) {
        const bool known = standing.state != BudgetState::Unknown;
        beyond += standing.state == BudgetState::Crossed;
        risky += standing.state == BudgetState::AtRisk;
        const std::int64_t amount = standing.budget.amount.microCents;
        const std::int64_t spent = standing.current.spent;
        table.rows.push_back({{standing.budget.name, known ? money(spent) : u"–"_s, money(amount),
                                  known ? share(spent, amount) : u"–"_s, budgetStateText(standing.state)},
            known && amount > 0 ? std::clamp(double(spent) / double(amount), 0.0, 1.0) : -1,
            standing.state == BudgetState::OnCourse ? DigestTone::Plain : DigestTone::Caution});
    }
    section.sentences.append(beyond + risky == 0
            ? DigestWording::tr("%1 of this moment, none of them spent or at risk.")
                  .arg(counted(
                      std::int64_t(standings.size()), DigestWording::tr("budget"), DigestWording::tr("budgets")))
            : DigestWording::tr("Of %1, %2 spent to the end and %3 at risk as of now.")
                  .arg(counted(
                           std::int64_t(standings.size()), DigestWording::tr("budget"), DigestWording::tr("budgets")),
                      beyond == 1 ? DigestWording::tr("1 is") : DigestWording::tr("%1 are").arg(beyond),
                      risky == 1 ? DigestWording::tr("1 is") : DigestWording::tr("%1 are").arg(risky)));
    section.tables.push_back(table);
    return section;
}

std::optional<DigestSection> anomalies(const DigestMaterial &material)
{
    using namespace digestwords;
    const AnomalyAnswer answer = answerAnomalies(material.source, {material.period, {}});
    DigestSection section{u"anomalies"_s, DigestWording::tr("Anomalies"), {}, {}, {}, {}, {}};
    std::vector<const ListedAnomaly *> told;
    for (const ListedAnomaly &listed : answer.anomalies) {
        if (listed.state != AnomalyState::Muted)
            told.push_back(&listed);
    }
    if (told.empty()) {
        section.sentences.append(
            DigestWording::tr("Nothing in this %1 cost far more than it usually does.").arg(material.periodWord()));
        return section;
    }
    std::stable_sort(told.begin(), told.end(),
        [](const ListedAnomaly *a, const ListedAnomaly *b) { return a->anomaly.excess > b->anomaly.excess; });
    DigestTable table{{},
        {DigestWording::tr("What"), DigestWording::tr("When"), DigestWording::tr("Beyond the usual"),
            DigestWording::tr("State")},
        {}, {}};
    for (const ListedAnomaly *listed : told) {
        if (table.rows.size() == mostAnomalies)
            break;
        const Anomaly &anomaly = listed->anomaly;
        const bool open = listed->state == AnomalyState::Open;
        table.rows.push_back(
            {{u"%1: %2"_s.arg(anomaly.label, anomalyKindTitle(anomaly.kind)), daysInWords(anomaly.days),
                 money(anomaly.excess), open ? DigestWording::tr("open") : DigestWording::tr("acknowledged")},
                -1, open ? DigestTone::Caution : DigestTone::Plain});
    }
    section.sentences.append(
        DigestWording::tr("%1 began in this %2; muted ones are left out%3.")
            .arg(counted(std::int64_t(told.size()), DigestWording::tr("anomaly"), DigestWording::tr("anomalies")),
                material.periodWord(),
                told.size() > mostAnomalies
                    ? DigestWording::tr(", and only the largest %1 are listed").arg(mostAnomalies)
                    : QString()));
    section.tables.push_back(table);
    return section;
}

std::optional<DigestSection> seats(const DigestMaterial &material)
{
    using namespace digestwords;
    if (!material.isLast)
        return std::nullopt;
    DigestSection section{u"seats"_s, DigestWording::tr("Seats"), {}, {}, {}, {}, {}};
    DigestTable table{{},
        {DigestWording::tr("Connection"), DigestWording::tr("Seats"), DigestWording::tr("Used"),
            DigestWording::tr("Barely used"), DigestWording::tr("Unused"), DigestWording::tr("Price a month")},
        {}, {}};
    for (const ConnectionFacts &facts : material.source.picture.directory().connections) {
        const SeatsAnswer answer = answerSeats(material.source, facts.id);
        const SeatSums &sums = answer.sums.front();
        if (answer.connection == 0 || sums.seats == 0)
            continue;
        table.rows.push_back({{facts.name, count(sums.seats), count(sums.used), count(sums.barelyUsed),
                                  count(sums.unused), sums.price ? money(sums.price->microCents) : u"–"_s},
            -1, DigestTone::Plain});
        if (sums.unusedPrice && sums.unused > 0)
            section.sentences.append(
                DigestWording::tr("%1: %2 not used in %3 days cost %4 a month.")
                    .arg(facts.name, counted(sums.unused, DigestWording::tr("seat"), DigestWording::tr("seats")),
                        count(seatWindowDays.front()), money(sums.unusedPrice->microCents)));
        if (sums.unknown > 0)
            section.sentences.append(
                DigestWording::tr("%1: of %2 too little is known.")
                    .arg(facts.name, counted(sums.unknown, DigestWording::tr("seat"), DigestWording::tr("seats"))));
    }
    if (table.rows.empty())
        return std::nullopt;
    section.sentences.prepend(DigestWording::tr("Use of the last %1 days.").arg(seatWindowDays.front()));
    section.tables.push_back(table);
    return section;
}

} // namespace spend::digestsections
