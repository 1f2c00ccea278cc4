// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/forecastoutput.h"

#include "core/domain/money.h"
#include "core/output/jsonwriter.h"
#include "core/output/texttable.h"

#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString cents(std::int64_t microCents)
{
    return Money{microCents}.centsText();
}

/// An estimate to the cent: finer digits would pretend to be known.
QString roundedCents(std::int64_t microCents)
{
    constexpr std::int64_t half = oneCent.microCents / 2;
    return QString::number((microCents + (microCents < 0 ? -half : half)) / oneCent.microCents);
}

QStringList amountFields(const ForecastAmount &amount)
{
    return {roundedCents(amount.expected), roundedCents(amount.likely80.low), roundedCents(amount.likely80.high),
        roundedCents(amount.likely95.low), roundedCents(amount.likely95.high)};
}

QString measureWord(Measure measure)
{
    return measure == Measure::OnDemand ? u"on-demand"_s : measure == Measure::Included ? u"included"_s : u"cost"_s;
}

QString capital(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

void addAmountColumns(TextTable &table)
{
    for (const QString &heading : {u"Expected"_s, u"80 % low"_s, u"80 % high"_s, u"95 % low"_s, u"95 % high"_s})
        table.addColumn(heading, TextTable::Alignment::Decimal);
}

QString groupTable(const ForecastAnswer &answer)
{
    TextTable table;
    table.addColumn(capital(dimensionWord(*answer.question.by)), TextTable::Alignment::Left);
    table.addColumn(u"Spent (cents)"_s, TextTable::Alignment::Decimal);
    addAmountColumns(table);
    std::map<QString, int> labels;
    for (const ForecastGroup &group : answer.groups)
        ++labels[group.label];
    for (const ForecastGroup &group : answer.groups) {
        const QString name = group.key.isEmpty() ? u"Other (%1)"_s.arg(group.rows)
            : labels[group.label] > 1            ? u"%1 (%2)"_s.arg(group.label, group.key)
                                                 : group.label;
        table.addRow(QStringList{name, cents(group.actual)} + amountFields(group.end));
    }
    table.addRule();
    table.addRow(QStringList{u"Total"_s, cents(answer.actual)} + amountFields(answer.end));
    return table.text();
}

QString dayTable(const ForecastAnswer &answer)
{
    TextTable table;
    table.addColumn(u"Day"_s, TextTable::Alignment::Left);
    table.addColumn(u"That day"_s, TextTable::Alignment::Decimal);
    addAmountColumns(table);
    for (const ForecastDay &day : answer.days)
        table.addRow(QStringList{day.day.iso(), roundedCents(day.amount.expected)} + amountFields(day.sum));
    return table.text();
}

void writeAmount(JsonWriter &json, const ForecastAmount *amount)
{
    const auto member = [&](const QString &name, std::int64_t ForecastInterval::*end,
                            const ForecastInterval ForecastAmount::*interval) {
        json.key(name);
        if (amount)
            json.value(cents((amount->*interval).*end));
        else
            json.null();
    };
    json.key(u"expectedCents"_s);
    if (amount)
        json.value(cents(amount->expected));
    else
        json.null();
    member(u"low80Cents"_s, &ForecastInterval::low, &ForecastAmount::likely80);
    member(u"high80Cents"_s, &ForecastInterval::high, &ForecastAmount::likely80);
    member(u"low95Cents"_s, &ForecastInterval::low, &ForecastAmount::likely95);
    member(u"high95Cents"_s, &ForecastInterval::high, &ForecastAmount::likely95);
}

void writeGroups(JsonWriter &json, const ForecastAnswer &answer)
{
    json.key(u"rows"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    const ForecastGroup *other = nullptr;
    for (const ForecastGroup &group : answer.groups) {
        if (group.key.isEmpty()) {
            other = &group;
            continue;
        }
        json.beginObject();
        json.member(u"key"_s, group.key);
        json.member(u"label"_s, group.label);
        json.member(u"actualCents"_s, cents(group.actual));
        writeAmount(json, &group.end);
        json.endObject();
    }
    json.endArray();
    if (!other)
        return;
    json.key(u"other"_s);
    json.beginObject();
    json.member(u"rows"_s, std::int64_t(other->rows));
    json.member(u"actualCents"_s, cents(other->actual));
    writeAmount(json, &other->end);
    json.endObject();
}
} // namespace

QString forecastTable(const ForecastAnswer &answer)
{
    QString text = u"Forecast of %1, %2 to %3\n"_s.arg(
        measureWord(answer.question.measure), answer.period.first.iso(), answer.period.last.iso());
    text += u"Spent before %1: %2 cents\n"_s.arg(answer.firstAhead.iso(), cents(answer.actual));
    if (!answer.enough)
        return text + u'\n' + answer.tooLittle + u'\n';
    text += u"Expected by %1: %2 cents; 80 %: %3 to %4; 95 %: %5 to %6\n\n"_s.arg(answer.period.last.iso(),
        roundedCents(answer.end.expected), roundedCents(answer.end.likely80.low),
        roundedCents(answer.end.likely80.high), roundedCents(answer.end.likely95.low),
        roundedCents(answer.end.likely95.high));
    text += answer.question.by ? groupTable(answer) : dayTable(answer);
    return text + u'\n' + answer.explanation + u'\n';
}

QByteArray forecastJson(const ForecastAnswer &answer)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"from"_s, answer.period.first.iso());
    json.member(u"to"_s, answer.period.last.iso());
    json.member(u"firstAhead"_s, answer.firstAhead.iso());
    json.member(u"currency"_s, u"USD"_s);
    json.member(u"measure"_s, measureWord(answer.question.measure));
    json.member(u"historyDays"_s, std::int64_t(answer.historyDays));
    json.member(u"enough"_s, answer.enough);
    json.member(u"explanation"_s, answer.enough ? answer.explanation : answer.tooLittle);
    json.member(u"actualCents"_s, cents(answer.actual));
    json.member(u"todayCents"_s, cents(answer.today));
    writeAmount(json, answer.enough ? &answer.end : nullptr);
    if (answer.question.by) {
        json.member(u"by"_s, dimensionWord(*answer.question.by));
        writeGroups(json, answer);
    }
    json.key(u"days"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ForecastDay &day : answer.days) {
        json.beginObject();
        json.member(u"day"_s, day.day.iso());
        writeAmount(json, &day.amount);
        json.key(u"sum"_s);
        json.beginObject();
        writeAmount(json, &day.sum);
        json.endObject();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.text() + '\n';
}

} // namespace spend
