// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/budgetoutput.h"

#include "core/budget/budgettext.h"
#include "core/output/jsonwriter.h"
#include "core/output/texttable.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
void writeCents(JsonWriter &json, const QString &name, std::optional<std::int64_t> amount)
{
    json.key(name);
    if (amount)
        json.value(Money{*amount}.centsText());
    else
        json.null();
}

void writeDay(JsonWriter &json, const QString &name, std::optional<UtcDay> day)
{
    json.key(name);
    if (day)
        json.value(day->iso());
    else
        json.null();
}

QString kindWord(BudgetKind kind)
{
    return kind == BudgetKind::Actual ? u"actual"_s : u"forecast"_s;
}

void writeValues(JsonWriter &json, const QString &name, const QStringList &values)
{
    json.key(name);
    json.beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

void writeFilters(JsonWriter &json, const Filters &filters)
{
    json.key(u"filters"_s);
    json.beginObject();
    for (const auto &[dimension, filter] : filters) {
        json.key(dimensionWord(dimension));
        json.beginObject();
        writeValues(json, u"include"_s, filter.included);
        writeValues(json, u"exclude"_s, filter.excluded);
        json.endObject();
    }
    json.endObject();
}

void writeThresholds(JsonWriter &json, const std::vector<ThresholdStanding> &thresholds)
{
    json.key(u"thresholds"_s);
    json.beginArray();
    for (const ThresholdStanding &threshold : thresholds) {
        json.beginObject();
        json.member(u"kind"_s, kindWord(threshold.kind));
        json.member(u"percent"_s, std::int64_t(threshold.percent));
        writeCents(json, u"limitCents"_s, threshold.limit);
        json.member(u"crossed"_s, threshold.crossed);
        writeDay(json, u"day"_s, threshold.day);
        json.endObject();
    }
    json.endArray();
}

void writePast(JsonWriter &json, const std::vector<BudgetPeriodStanding> &past)
{
    json.key(u"past"_s);
    json.beginArray();
    for (const BudgetPeriodStanding &period : past) {
        json.beginObject();
        json.member(u"from"_s, period.period.first.iso());
        json.member(u"to"_s, period.period.last.iso());
        writeCents(json, u"spentCents"_s, period.spent);
        json.member(u"complete"_s, period.whole);
        writeThresholds(json, period.thresholds);
        json.endObject();
    }
    json.endArray();
}

void writeCrossings(JsonWriter &json, const std::vector<BudgetCrossing> &crossings)
{
    json.key(u"crossings"_s);
    json.beginArray();
    for (const BudgetCrossing &crossing : crossings) {
        json.beginObject();
        json.member(u"from"_s, crossing.period.first.iso());
        json.member(u"to"_s, crossing.period.last.iso());
        json.member(u"kind"_s, kindWord(crossing.kind));
        json.member(u"percent"_s, std::int64_t(crossing.threshold));
        writeCents(json, u"amountCents"_s, crossing.amount.microCents);
        json.member(u"day"_s, crossing.day.iso());
        writeCents(json, u"figureCents"_s, crossing.figure);
        json.member(u"recorded"_s, isoFromMs(crossing.recordedMs));
        json.member(u"withdrawn"_s, crossing.withdrawn);
        json.endObject();
    }
    json.endArray();
}

/// The day that matters most: the one that used or will use all of it up, else that of the next threshold.
QString crossingText(const BudgetStanding &standing)
{
    if (standing.usedUp)
        return u"100 % on %1"_s.arg(standing.usedUp->iso());
    for (const ThresholdStanding &threshold : standing.current.thresholds) {
        if (threshold.kind == BudgetKind::Actual && !threshold.crossed && threshold.day)
            return u"%1 % on %2"_s.arg(QString::number(threshold.percent), threshold.day->iso());
    }
    return u"-"_s;
}
} // namespace

QByteArray budgetsJson(const std::vector<BudgetStanding> &standings)
{
    JsonWriter json;
    json.beginArray(JsonWriter::Layout::Lines);
    for (const BudgetStanding &standing : standings) {
        const Budget &budget = standing.budget;
        const bool known = standing.state != BudgetState::Unknown;
        json.beginObject(JsonWriter::Layout::Lines);
        json.member(u"name"_s, budget.name);
        json.member(u"scope"_s, standing.scope);
        writeFilters(json, budget.filters);
        json.key(u"view"_s);
        if (budget.view.isEmpty())
            json.null();
        else
            json.value(budget.viewName);
        json.member(u"measure"_s, budgetMeasureWord(budget.measure));
        json.member(u"period"_s, budgetPeriodWord(budget.period));
        const DateRange &period = standing.current.period;
        writeDay(json, u"from"_s, known ? std::optional(period.first) : std::nullopt);
        writeDay(json, u"to"_s, known ? std::optional(period.last) : std::nullopt);
        writeCents(json, u"amountCents"_s, budget.amount.microCents);
        writeCents(json, u"spentCents"_s, known ? std::optional(standing.current.spent) : std::nullopt);
        json.key(u"sharePercent"_s);
        if (known)
            json.value(plainShare(standing.current.spent, budget.amount.microCents).chopped(2));
        else
            json.null();
        writeCents(json, u"expectedCents"_s, standing.expectedEnd);
        json.member(u"state"_s, budgetStateWord(standing.state));
        writeDay(json, u"usedUp"_s, standing.usedUp);
        json.member(u"complete"_s, standing.current.whole);
        json.member(u"sentence"_s, standing.sentence);
        writeThresholds(json, standing.current.thresholds);
        writePast(json, standing.past);
        writeCrossings(json, standing.crossings);
        json.endObject();
    }
    json.endArray();
    return json.text() + '\n';
}

QString budgetsTable(const std::vector<BudgetStanding> &standings)
{
    if (standings.empty())
        return u"There is no budget yet. Add one with “budget set NAME --amount DOLLARS --period month”.\n"_s;
    TextTable table;
    for (const QString &heading : {u"Budget"_s, u"Counts"_s, u"Period"_s})
        table.addColumn(heading, TextTable::Alignment::Left);
    for (const QString &heading : {u"Amount"_s, u"Spent"_s, u"Share %"_s, u"Expected"_s})
        table.addColumn(heading, TextTable::Alignment::Decimal);
    table.addColumn(u"Crossing"_s, TextTable::Alignment::Left);
    table.addColumn(u"State"_s, TextTable::Alignment::Left);
    QString sentences;
    for (const BudgetStanding &standing : standings) {
        const Budget &budget = standing.budget;
        const bool known = standing.state != BudgetState::Unknown;
        const QString scope = standing.scope
            + (budget.measure == Measure::Cost ? QString() : u" ("_s + budgetMeasureWord(budget.measure) + u')');
        table.addRow({budget.name, known ? scope : u"-"_s,
            known ? standing.current.period.first.iso() + u" to "_s + standing.current.period.last.iso()
                  : budgetPeriodWord(budget.period),
            budget.amount.centsText(), known ? Money{standing.current.spent}.centsText() : u"-"_s,
            known ? plainShare(standing.current.spent, budget.amount.microCents).chopped(2) : u"-"_s,
            standing.expectedEnd ? Money{*standing.expectedEnd}.centsText() : u"-"_s, crossingText(standing),
            budgetStateText(standing.state)});
        sentences += forTerminal(budget.name) + u": "_s + forTerminal(standing.sentence) + u'\n';
    }
    return u"Amounts in cents.\n\n"_s + table.text() + u'\n' + sentences;
}

} // namespace spend
