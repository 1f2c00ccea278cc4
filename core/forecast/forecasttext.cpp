// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecasttext.h"

#include "core/forecast/dailyoutlook.h"
#include "core/forecast/forecast.h"
#include "core/forecast/groupforecast.h"
#include "core/language/figures.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct ForecastWording {
    Q_DECLARE_TR_FUNCTIONS(ForecastWording)
};

QString trendSentence(double slope)
{
    const double percent = 100 * (std::exp(7 * slope) - 1);
    if (std::abs(percent) < 0.05)
        return ForecastWording::tr("No trend is taken to go on.");
    return ForecastWording::tr("A trend of %1%2 % a week goes on and fades.")
        .arg(percent > 0 ? u"+"_s : u"−"_s)
        .arg(std::abs(percent), 0, 'f', 1);
}
} // namespace

QString forecastExplanation(const ForecastFrame &frame, const DailyOutlook &outlook)
{
    const ForecastPeriod &period = frame.period;
    const int learnt = int(frame.pastKinds.size());
    QStringList sentences;
    sentences << ForecastWording::tr(
        "Learnt from %1 days, %2 to %3: what each weekday usually costs, without bursts, at the level of the "
        "last weeks.")
                     .arg(learnt)
                     .arg(language::dayText(period.history.first), language::dayText(period.lastLearnt));
    sentences << trendSentence(outlook.slope());
    if (frame.daysOffAhead > 0)
        sentences << (frame.daysOffAhead == 1
                ? ForecastWording::tr("One day off ahead counts like a day at the weekend.")
                : ForecastWording::tr("%1 days off ahead count like days at the weekend.").arg(frame.daysOffAhead));
    if (const int unlearnt = period.history.last - period.lastLearnt; unlearnt > 0)
        sentences << (unlearnt == 1
                ? ForecastWording::tr("The newest day may still change, so that it counts but teaches nothing.")
                : ForecastWording::tr("The newest %1 days may still change, so that they count but teach nothing.")
                      .arg(unlearnt));
    if (period.firstAhead < period.today)
        sentences << ForecastWording::tr(
            "There are no figures since %1, so that the days from then on are forecast too.")
                         .arg(language::dayText(period.firstAhead));
    sentences << ForecastWording::tr(
        "The intervals come from how far such forecasts missed in these days; a backtest checks that the "
        "80 % interval holds in 80 of 100 cases.");
    return sentences.join(u' ');
}

QString tooLittleText(int storeDays, int days)
{
    if (days == 0 && storeDays >= fewestForecastDays)
        return ForecastWording::tr(
            "Too little data: nothing was spent here in the last %1 days, so there is nothing to learn from.")
            .arg(storeDays);
    if (storeDays >= fewestForecastDays)
        return ForecastWording::tr(
            "Too little data: the first spend here was %1 days ago, and a forecast needs %2 days.")
            .arg(days)
            .arg(fewestForecastDays);
    return (days == 1 ? ForecastWording::tr("Too little data: there is %1 day of history, and a forecast needs %2.")
                      : ForecastWording::tr("Too little data: there are %1 days of history, and a forecast needs %2."))
        .arg(days)
        .arg(fewestForecastDays);
}

} // namespace spend
