// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/chargeback.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/store/costcentretable.h"
#include "core/store/storesession.h"
#include "core/workspace/reconcilequestion.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct ChargebackWording {
    Q_DECLARE_TR_FUNCTIONS(ChargebackWording)
};

const QString unassignedKey = QString::fromLatin1(keys::unassigned.data(), qsizetype(keys::unassigned.size()));
const QString noneKey = QString::fromLatin1(keys::none.data(), qsizetype(keys::none.size()));
constexpr std::int64_t settlingMs = 2 * msPerDay;

Filters filtersOf(const ChargebackQuestion &question)
{
    Filters filters;
    if (!question.connection.isEmpty())
        filters[Dimension::Connection].included = {question.connection};
    return filters;
}

DateRange monthOf(UtcDay day)
{
    const UtcDay first = day.firstOfMonth();
    return {first, first + (daysInMonth(first.year(), first.month()) - 1)};
}

/// Group by group and person by person: each cell of the report falls to exactly one part and person.
std::vector<ChargebackPart> partsOf(SpendSource &source, const ChargebackQuestion &question, const DateRange &period)
{
    const SpendReport report =
        runQuery(source.picture, {period, {Dimension::Group, Dimension::User}, filtersOf(question), SortBy::Key, 0});
    const CostCentres centres(store::CostCentreTable(source.store.database()).all());
    QMap<QString, ChargebackPart> parts;
    QHash<QString, QHash<QString, std::size_t>> places; // of a part's people
    for (const SpendRow &row : report.rows) {
        ChargebackPart part;
        if (question.by == ChargebackQuestion::By::Groups) {
            part.key = row.keys[0];
            part.name = row.labels[0];
            part.unassigned = part.key == unassignedKey;
        } else {
            part.name = centres.centreOf(row.keys[1], row.keys[0], row.labels[0]);
            part.unassigned = part.name.isEmpty();
            part.key = part.unassigned ? unassignedKey : part.name;
            if (part.unassigned)
                part.name = ChargebackWording::tr("Unassigned");
        }
        ChargebackPart &its = *parts.insert(part.key, parts.value(part.key, part));
        its.figures += row.figures;
        auto &people = places[part.key];
        const auto known = people.constFind(row.keys[1]);
        if (known == people.constEnd()) {
            people.insert(row.keys[1], its.people.size());
            its.people.push_back({row.keys[1], row.labels[1], row.figures});
        } else {
            its.people[*known].figures += row.figures;
        }
    }
    std::vector<ChargebackPart> sorted(parts.begin(), parts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const ChargebackPart &a, const ChargebackPart &b) {
        return a.unassigned != b.unassigned ? b.unassigned : a.figures.cost > b.figures.cost;
    });
    for (ChargebackPart &part : sorted)
        std::stable_sort(part.people.begin(), part.people.end(),
            [](const ChargebackPerson &a, const ChargebackPerson &b) { return a.figures.cost > b.figures.cost; });
    return sorted;
}

/// "No user" is nobody, and keeps its words.
void hide(std::vector<ChargebackPart> &parts, const Pseudonyms &names)
{
    for (ChargebackPart &part : parts) {
        for (ChargebackPerson &person : part.people) {
            if (person.email == noneKey)
                continue;
            person.email = names.nameOf(person.email);
            person.name = person.email;
        }
    }
}

std::vector<std::int64_t> daysOf(SpendSource &source, const ChargebackQuestion &question, const DateRange &period)
{
    std::vector<std::int64_t> days(std::size_t(std::max(1, period.days())), 0);
    const SpendReport report =
        runQuery(source.picture, {period, {Dimension::Day}, filtersOf(question), SortBy::Key, 0});
    for (const SpendRow &row : report.rows) {
        if (const auto day = UtcDay::fromIso(row.keys.first()); day && period.contains(*day))
            days[std::size_t(*day - period.first)] += row.figures.cost;
    }
    return days;
}

std::vector<ChargebackCheck> checksOf(SpendSource &source, const ChargebackAnswer &answer)
{
    std::vector<ChargebackCheck> checks;
    for (const Connection &connection : source.store.connections.all()) {
        if (!answer.connections.contains(connection.settings.name))
            continue;
        const ReconcileAnswer its = answerReconcile(source, {connection.id, answer.period.first});
        if (its.cycle() != answer.period)
            continue; // its cycle is another
        ChargebackCheck check;
        check.connection = connection.settings.name;
        check.spendKept = its.spendKept;
        check.matched = its.reconciliation.matched;
        check.unmatched =
            its.reconciliation.different + its.reconciliation.onlyInEvents + its.reconciliation.onlyInSpend;
        check.onDemand = Money{runQuery(
            source.picture, {answer.period, {}, {{Dimension::Connection, {{check.connection}, {}}}}, SortBy::Cost, 0})
                                   .total.onDemand};
        if (its.rest) {
            check.invoice = its.rest->invoice;
            check.rest = its.rest->invoice - check.onDemand;
        }
        checks.push_back(check);
    }
    return checks;
}
} // namespace

CostCentres::CostCentres(const std::vector<store::CostCentreRule> &rules)
{
    for (const store::CostCentreRule &rule : rules) {
        if (rule.kind == store::CostCentreRule::Kind::Email)
            m_byEmail.insert(rule.who.toLower(), rule.centre);
        else
            m_byGroup.insert(rule.who.toLower(), rule.centre);
    }
}

QString CostCentres::centreOf(const QString &email, const QString &groupId, const QString &groupName) const
{
    if (const auto found = m_byEmail.constFind(email.toLower()); found != m_byEmail.constEnd())
        return *found;
    if (const auto found = m_byGroup.constFind(groupId.toLower()); found != m_byGroup.constEnd())
        return *found;
    return m_byGroup.value(groupName.toLower());
}

const ChargebackPart *ChargebackAnswer::unassigned() const
{
    const auto it =
        std::find_if(parts.begin(), parts.end(), [](const ChargebackPart &part) { return part.unassigned; });
    return it == parts.end() ? nullptr : &*it;
}

DateRange chargebackPeriod(const ChargebackQuestion &question, CycleRule cycles, UtcDay today)
{
    const bool month = question.period == ChargebackQuestion::Period::Month;
    const UtcDay lastOver = (month ? today.firstOfMonth() : cycles.cycleStart(today)) - 1;
    const UtcDay day = std::min(question.day.value_or(lastOver), today);
    return month ? monthOf(day) : cycles.cycleOf(day);
}

ChargebackAnswer answerChargeback(SpendSource &source, const ChargebackQuestion &question, const QByteArray &secret)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const auto facts = connectionsInScope(source.picture.directory(), filtersOf(question));
    const CycleRule cycles = leadingCycles(facts, today);
    ChargebackAnswer answer;
    answer.question = question;
    answer.hasData = source.picture.hasEvents();
    answer.period = chargebackPeriod(question, cycles, today);
    answer.over = answer.period.last < today;
    answer.settled = source.nowMs >= answer.period.endMs() + settlingMs;
    answer.isLast = today <= answer.period.last;
    const auto held = source.picture.days();
    answer.hasEarlier = held && held->first < answer.period.first;
    answer.computedMs = source.nowMs;
    answer.groupsVisible = facts.empty();
    answer.complete = answer.settled && !facts.empty();
    for (const ConnectionFacts *each : facts) {
        answer.connections.append(each->name);
        answer.groupsVisible = answer.groupsVisible || each->groupsVisible;
    }
    for (const Connection &connection : source.store.connections.all()) {
        if (!answer.connections.contains(connection.settings.name))
            continue;
        const store::Span whole{answer.period.first.startMs(), answer.period.endMs()};
        answer.complete = answer.complete && store::gapsIn(whole, source.store.coverage.spans(connection.id)).empty();
    }
    answer.connections.sort(Qt::CaseInsensitive);
    answer.rules = store::CostCentreTable(source.store.database()).all().size();
    answer.total = runQuery(source.picture, {answer.period, {}, filtersOf(question), SortBy::Cost, 0}).total;
    answer.parts = partsOf(source, question, answer.period);
    answer.days = daysOf(source, question, answer.period);
    QSet<QString> people;
    for (const ChargebackPart &part : answer.parts) {
        for (const ChargebackPerson &person : part.people) {
            if (person.email != noneKey)
                people.insert(person.email);
        }
    }
    answer.people = int(people.size());
    if (question.period == ChargebackQuestion::Period::Cycle)
        answer.checks = checksOf(source, answer);
    // Where everybody goes by another name, so do those who are charged, whatever this question says.
    answer.question.pseudonymised = question.pseudonymised || source.store.otherNames();
    if (answer.question.pseudonymised)
        hide(answer.parts, source.store.otherNames() ? *source.store.otherNames() : Pseudonyms(secret));
    return answer;
}

} // namespace spend
