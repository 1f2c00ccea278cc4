// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exploretableline.h"

#include "core/analysis/timebucket.h"
#include "ui/explorer/exploretext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ExploreTableText {
    Q_DECLARE_TR_FUNCTIONS(ExploreTableText)
};

const QString dash = u"–"_s;
constexpr double muchRising = 5; ///< per cent from which a rise is shown in red

/// Below these a percentage says nothing: a dollar, ten events or requests, ten thousand tokens.
std::int64_t telling(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Money:
        return oneDollar.microCents;
    case ValueUnit::Requests:
        return 10'000'000;
    case ValueUnit::Tokens:
        return 10'000;
    case ValueUnit::Count:
        break;
    }
    return 10;
}

/// Ratios of money are small, and then differ behind the cents: "$0.0472".
QString ratioText(std::int64_t microCents)
{
    constexpr std::int64_t step = 10'000; ///< a hundredth of a cent
    constexpr qsizetype decimals = 4;
    const std::int64_t size = qAbs(microCents);
    if (size >= oneDollar.microCents || size < step)
        return moneyText(microCents);
    const std::int64_t rounded = (size + step / 2) / step * step;
    QString text = exactMoneyText(Money{microCents < 0 ? -rounded : rounded});
    const qsizetype point = text.indexOf(screenLocale().decimalPoint());
    while (text.size() - point - 1 < decimals)
        text += u'0';
    return text;
}

QString measuredText(const ExploreAnswer &answer, std::optional<std::int64_t> value)
{
    const bool ratio = answer.view.basis != Basis::Total && answer.unit == ValueUnit::Money;
    return value && ratio ? ratioText(*value) : valueText(value, answer.unit);
}

QString signedText(const ExploreAnswer &answer, std::int64_t difference)
{
    if (difference == 0)
        return measuredText(answer, 0);
    return (difference > 0 ? u"+"_s : QString(QChar(0x2212))) + measuredText(answer, qAbs(difference));
}

Change changeOf(const ExploreAnswer &answer, const ExploreLine &line)
{
    const bool known = line.compared && answer.comparable && line.value && line.valueBefore;
    Change change = Change::between(line.value.value_or(0), line.valueBefore.value_or(0), known);
    if (change.kind != Change::Kind::Percent && change.kind != Change::Kind::Amount)
        return change;
    const std::int64_t before = *line.valueBefore;
    // A ratio is small by nature: what counts is how much it was taken from.
    const std::int64_t amount =
        answer.view.basis == Basis::Total ? before : measureOf(line.before, answer.view.measure);
    if (before <= 0 || amount < telling(answer.unit)) {
        change.kind = Change::Kind::Amount;
    } else {
        change.kind = Change::Kind::Percent;
        change.percent = 100.0 * double(change.difference.microCents) / double(before);
    }
    return change;
}

QString changeText(const ExploreAnswer &answer, const ExploreLine &line)
{
    if (!line.compared || !answer.comparable)
        return dash;
    if (line.standing == ExploreRow::Standing::New)
        return ExploreTableText::tr("new");
    if (line.standing == ExploreRow::Standing::Gone)
        return ExploreTableText::tr("gone");
    const Change change = changeOf(answer, line);
    if (change.kind == Change::Kind::Amount)
        return signedText(answer, change.difference.microCents);
    return change.text();
}

std::optional<std::int64_t> differenceOf(const ExploreAnswer &answer, const ExploreLine &line)
{
    if (!line.compared || !answer.comparable || (!line.value && !line.valueBefore))
        return {};
    return line.value.value_or(0) - line.valueBefore.value_or(0);
}

std::optional<std::int64_t> figureOf(const ExploreLine &line, ExploreField field)
{
    const Figures &f = line.figures;
    switch (field) {
    case ExploreField::Cost:
        return f.cost;
    case ExploreField::OnDemand:
        return f.onDemand;
    case ExploreField::Included:
        return f.included();
    case ExploreField::Events:
        return f.events;
    case ExploreField::Requests:
        return f.requests;
    case ExploreField::Tokens:
        return f.tokens();
    case ExploreField::Input:
        return f.inputTokens;
    case ExploreField::Output:
        return f.outputTokens;
    case ExploreField::CacheWrite:
        return f.cacheWriteTokens;
    case ExploreField::CacheRead:
        return f.cacheReadTokens;
    case ExploreField::Uncosted:
        return f.uncosted;
    case ExploreField::Users:
        return line.users ? std::optional<std::int64_t>(*line.users) : std::nullopt;
    default:
        return {};
    }
}

/// What the value is made of: a ratio with both its sides.
QString valueToolTip(const ExploreAnswer &answer, const ExploreLine &line)
{
    const std::int64_t amount = measureOf(line.figures, answer.view.measure);
    const QString text = answer.unit == ValueUnit::Money ? exactMoneyText(Money{amount})
        : answer.unit == ValueUnit::Requests             ? valueText(amount, answer.unit)
                                                         : countText(amount);
    switch (answer.view.basis) {
    case Basis::PerActiveUser:
        if (!line.users)
            return ExploreTableText::tr("%1; the same people may be active in several rows, so they can't be added up")
                .arg(text);
        return ExploreTableText::tr("%1 by %2 active users").arg(text, countText(*line.users));
    case Basis::PerRequest:
        return ExploreTableText::tr("%1 for %2 requests")
            .arg(text, valueText(line.figures.requests, ValueUnit::Requests));
    case Basis::PerMillionTokens:
        return ExploreTableText::tr("%1 for %2 tokens").arg(text, countText(line.figures.tokens()));
    case Basis::Total:
        break;
    }
    return text;
}
} // namespace

QString valueText(const ExploreAnswer &answer, std::optional<std::int64_t> value)
{
    return measuredText(answer, value);
}

std::optional<std::int64_t> valueOf(const ExploreAnswer &answer, const Figures &figures, std::optional<int> users)
{
    if (answer.view.basis == Basis::PerActiveUser && !users)
        return {};
    return valueOnBasis(figures, users.value_or(0), answer.view.measure, answer.view.basis);
}

QString lineText(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field)
{
    switch (field) {
    case ExploreField::Share:
        return answer.view.basis == Basis::Total && line.standing != ExploreRow::Standing::Gone
            ? shareText(line.value.value_or(0), answer.value.value_or(0))
            : QString();
    case ExploreField::Value:
        return measuredText(answer, line.value);
    case ExploreField::Before:
        return line.compared && answer.comparable ? measuredText(answer, line.valueBefore) : dash;
    case ExploreField::Change:
        return line.kind == ExploreLine::Kind::Part ? QString() : changeText(answer, line);
    case ExploreField::Difference: {
        const auto difference = differenceOf(answer, line);
        return difference ? signedText(answer, *difference) : dash;
    }
    case ExploreField::Cost:
    case ExploreField::OnDemand:
    case ExploreField::Included:
        return moneyText(*figureOf(line, field));
    case ExploreField::Events:
    case ExploreField::Uncosted:
        return countText(*figureOf(line, field));
    case ExploreField::Requests:
        return valueText(line.figures.requests, ValueUnit::Requests);
    case ExploreField::Tokens:
    case ExploreField::Input:
    case ExploreField::Output:
    case ExploreField::CacheWrite:
    case ExploreField::CacheRead:
        return shortCountText(*figureOf(line, field));
    case ExploreField::Users:
        return line.users ? countText(*line.users) : dash;
    case ExploreField::Name:
    case ExploreField::Trend:
    case ExploreField::Part:
    case ExploreField::OtherParts:
        break;
    }
    return {};
}

QString lineToolTip(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field)
{
    switch (field) {
    case ExploreField::Share:
    case ExploreField::Value:
        return valueToolTip(answer, line);
    case ExploreField::Change:
    case ExploreField::Difference:
        if (!line.compared || !answer.comparable)
            return {};
        return ExploreTableText::tr("before: %1, now: %2")
            .arg(measuredText(answer, line.valueBefore), measuredText(answer, line.value));
    case ExploreField::Cost:
    case ExploreField::OnDemand:
    case ExploreField::Included:
        return exactMoneyText(Money{*figureOf(line, field)});
    case ExploreField::Events:
        return line.figures.uncosted > 0
            ? ExploreTableText::tr("%1 of them without a cost").arg(countText(line.figures.uncosted))
            : QString();
    case ExploreField::Tokens:
        return ExploreTableText::tr("%1 input, %2 output, %3 cache write, %4 cache read")
            .arg(countText(line.figures.inputTokens), countText(line.figures.outputTokens),
                countText(line.figures.cacheWriteTokens), countText(line.figures.cacheReadTokens));
    case ExploreField::Input:
    case ExploreField::Output:
    case ExploreField::CacheWrite:
    case ExploreField::CacheRead:
        return countText(*figureOf(line, field));
    default:
        return {};
    }
}

std::optional<std::int64_t> lineValue(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field)
{
    switch (field) {
    case ExploreField::Change:
    case ExploreField::Difference:
        return differenceOf(answer, line);
    case ExploreField::Before:
        return line.compared && answer.comparable ? line.valueBefore : std::nullopt;
    case ExploreField::Name:
    case ExploreField::Share:
    case ExploreField::Value:
    case ExploreField::Trend:
    case ExploreField::Part:
    case ExploreField::OtherParts:
        return line.value;
    default:
        return figureOf(line, field);
    }
}

FigureModel::Tone lineTone(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field)
{
    using Tone = FigureModel::Tone;
    if (line.standing == ExploreRow::Standing::Gone || field == ExploreField::Share)
        return Tone::Muted;
    if (field != ExploreField::Change && field != ExploreField::Difference)
        return Tone::Plain;
    const Change change = changeOf(answer, line);
    if (change.kind == Change::Kind::Unknown || change.kind == Change::Kind::New || change.kind == Change::Kind::Same)
        return Tone::Muted;
    // Red and green are for cost only: more requests are neither good nor bad.
    if (answer.unit != ValueUnit::Money || change.kind != Change::Kind::Percent)
        return Tone::Plain;
    return change.percent >= muchRising ? Tone::Bad : change.percent <= -0.5 ? Tone::Good : Tone::Plain;
}

} // namespace spend::ui
