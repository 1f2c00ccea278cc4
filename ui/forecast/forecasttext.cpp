// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecasttext.h"

#include "core/language/figures.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace spend::ui
{

namespace
{
struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
};
} // namespace

QString estimateText(std::int64_t microCents)
{
    const std::int64_t dollar = oneDollar.microCents;
    if (std::abs(microCents) < 100 * dollar)
        return moneyText(microCents);
    const std::int64_t half = microCents < 0 ? -dollar / 2 : dollar / 2;
    const QString text = language::shortDollarsText(std::abs((microCents + half) / dollar * dollar));
    return microCents < 0 ? QChar(0x2212) + text : text;
}

QString intervalText(const ForecastInterval &interval)
{
    return ForecastText::tr("%1 – %2").arg(estimateText(interval.low), estimateText(interval.high));
}

QString likelyText(const ForecastAmount &amount)
{
    return ForecastText::tr("80 %: %1").arg(intervalText(amount.likely80));
}

std::optional<ForecastHorizon> horizonOf(const RangeRule &rule)
{
    switch (rule.kind) {
    case RangeRule::Kind::ThisCycle:
        return ForecastHorizon{ForecastHorizon::Kind::Cycle};
    case RangeRule::Kind::ThisMonth:
        return ForecastHorizon{ForecastHorizon::Kind::Month};
    case RangeRule::Kind::ThisQuarter:
        return ForecastHorizon{ForecastHorizon::Kind::Quarter};
    default:
        return std::nullopt;
    }
}

QString forecastTitle(const ForecastAnswer &answer, UtcDay today)
{
    const QString end = dayText(answer.period.last, today);
    return answer.question.measure == Measure::Cost
        ? ForecastText::tr("Forecast to %1").arg(end)
        : ForecastText::tr("%1 forecast to %2").arg(measureTitle(answer.question.measure), end);
}

QString tooLittleShort(const ForecastAnswer &answer)
{
    if (answer.historyDays == 0)
        return ForecastText::tr("too little data: nothing to learn from");
    return ForecastText::tr("too little data: %n of %1 days", nullptr, answer.historyDays).arg(fewestForecastDays);
}

} // namespace spend::ui
