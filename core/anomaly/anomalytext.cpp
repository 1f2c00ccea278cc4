// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/anomalytext.h"

#include "core/analysis/dimensiontext.h"
#include "core/domain/money.h"
#include "core/language/figures.h"
#include "core/language/language.h"
#include "core/language/titles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnomalyWording {
    Q_DECLARE_TR_FUNCTIONS(AnomalyWording)
};

QString percent(std::int64_t millionths)
{
    const double value = double(millionths) / 10'000;
    return millionths > 0 && value < 1 ? AnomalyWording::tr("under 1 %") : u"%1 %"_s.arg(std::llround(value));
}

QString times(const Anomaly &anomaly)
{
    if (anomaly.usual <= 0)
        return {};
    const double ratio = double(anomaly.observed) / double(anomaly.usual);
    return AnomalyWording::tr("%1 times as much").arg(language::ofSentences().toString(ratio, 'f', ratio < 10 ? 1 : 0));
}

QString firstSentence(const Anomaly &a)
{
    const QString when = a.days.days() == 1 ? AnomalyWording::tr("on ") + daysInWords(a.days)
                                            : AnomalyWording::tr("from ") + daysInWords(a.days);
    switch (a.kind) {
    case AnomalyKind::LargeEvent:
        return AnomalyWording::tr("One event of %1 cost %2 %3. An event of theirs usually costs %4.")
            .arg(a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual));
    case AnomalyKind::NightRuns:
        return AnomalyWording::tr("%1 had headless runs for %2 %3, at hours at which they are usually not at work.")
            .arg(a.label, dollarsInWords(a.observed), when);
    case AnomalyKind::NewModel:
        return AnomalyWording::tr("The model %1 is new %2 and costs %3 an event, against %4 for what was used before.")
            .arg(a.label, when, dollarsInWords(a.observed), dollarsInWords(a.usual));
    case AnomalyKind::MaxMode:
        return AnomalyWording::tr("%1 used max mode for %2 of the events %3, against a usual %4.")
            .arg(a.label, percent(a.observed), when, percent(a.usual));
    case AnomalyKind::RequestCost:
        return AnomalyWording::tr("A request of %1 cost %2 %3, against a usual %4: %5.")
            .arg(a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual), times(a));
    case AnomalyKind::AbovePeers:
        return AnomalyWording::tr("%1 spent %2 %3, and has little history. Others usually spend %4.")
            .arg(a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual));
    case AnomalyKind::UnusualCost:
        break;
    }
    return AnomalyWording::tr("%1 cost %2 %3, against a usual %4: %5.")
        .arg(a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual), times(a));
}

QString basis(const Anomaly &a, int history)
{
    switch (a.kind) {
    case AnomalyKind::AbovePeers:
        return AnomalyWording::tr("The usual is the median of %1 people's own medians.").arg(history);
    case AnomalyKind::NewModel:
        return AnomalyWording::tr("The usual is an event's mean cost over the four weeks before.");
    case AnomalyKind::NightRuns:
        return AnomalyWording::tr(
            "The hours are learnt from the events of the three weeks before that were not headless.");
    case AnomalyKind::LargeEvent:
        return AnomalyWording::tr("The usual is the median of the events of the three weeks before.");
    case AnomalyKind::MaxMode:
        return AnomalyWording::tr("The usual is the share over the four weeks before.");
    case AnomalyKind::RequestCost:
        return AnomalyWording::tr("The usual is the median of %1 days of the four weeks before.").arg(history);
    case AnomalyKind::UnusualCost:
        break;
    }
    return AnomalyWording::tr(
        "The usual is the median of %1 days of its own of the eight weeks before, for that weekday.")
        .arg(history);
}
} // namespace

QString dollarsInWords(std::int64_t microCents)
{
    const std::int64_t half = oneCent.microCents / 2;
    const std::int64_t cents = (std::abs(microCents) + half) / oneCent.microCents;
    const QString text = language::dollarsText(
        language::ofSentences(), std::uint64_t(cents / 100), u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0')));
    return microCents < 0 && cents != 0 ? u"-"_s + text : text;
}

QString anomalyKindTitle(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::LargeEvent:
        return AnomalyWording::tr("One large event");
    case AnomalyKind::NightRuns:
        return AnomalyWording::tr("Headless runs at night");
    case AnomalyKind::NewModel:
        return AnomalyWording::tr("New expensive model");
    case AnomalyKind::MaxMode:
        return AnomalyWording::tr("Sudden max mode");
    case AnomalyKind::RequestCost:
        return AnomalyWording::tr("Cost per request jumped");
    case AnomalyKind::AbovePeers:
        return AnomalyWording::tr("Far above others");
    case AnomalyKind::UnusualCost:
        break;
    }
    return AnomalyWording::tr("Unusual cost");
}

QString anomalyDimensionWord(Dimension dimension)
{
    return dimensionText(dimension);
}

QString daysInWords(const DateRange &days)
{
    const QLocale locale = language::ofSentences();
    const auto name = [&](UtcDay day) {
        return language::dayText(locale, QDate(day.year(), day.month(), day.dayOfMonth()), false);
    };
    if (days.days() == 1)
        return name(days.first);
    if (days.first.firstOfMonth() == days.last.firstOfMonth() && locale.language() == QLocale::English)
        return AnomalyWording::tr("%1 to %2").arg(name(days.first)).arg(days.last.dayOfMonth());
    return AnomalyWording::tr("%1 to %2").arg(name(days.first), name(days.last));
}

QString anomalyAmounts(const Anomaly &a)
{
    switch (a.unit) {
    case AnomalyUnit::Share:
        return AnomalyWording::tr("%1 in max mode against %2").arg(percent(a.observed), percent(a.usual));
    case AnomalyUnit::MoneyPerEvent:
        return AnomalyWording::tr("%1 a request against %2").arg(dollarsInWords(a.observed), dollarsInWords(a.usual));
    case AnomalyUnit::Money:
        break;
    }
    return a.usual > 0 ? AnomalyWording::tr("%1 against %2").arg(dollarsInWords(a.observed), dollarsInWords(a.usual))
                       : AnomalyWording::tr("%1 against none").arg(dollarsInWords(a.observed));
}

QString anomalyTitle(const Anomaly &anomaly)
{
    return u"%1, %2: %3"_s.arg(
        anomaly.label, language::inSentence(anomalyKindTitle(anomaly.kind)), anomalyAmounts(anomaly));
}

QString anomalyText(const Anomaly &anomaly, int historyDays)
{
    QStringList sentences{firstSentence(anomaly)};
    sentences += AnomalyWording::tr("That is %1 beyond the usual.").arg(dollarsInWords(anomaly.excess));
    sentences += basis(anomaly, historyDays);
    sentences += AnomalyWording::tr("It lies %1 spreads above, so Spendscope is %2 (%3 %).")
                     .arg(language::ofSentences().toString(anomaly.deviation, 'f', 1),
                         confidenceWord(anomaly.confidence), QString::number(std::llround(anomaly.confidence * 100)));
    if (anomaly.provisional)
        sentences += AnomalyWording::tr("Its last day is still provisional.");
    QStringList seen;
    for (const AnomalyTrace &trace : anomaly.traces) {
        const QString what = trace.dimension == anomaly.dimension && trace.key == anomaly.key
            ? language::inSentence(anomalyKindTitle(trace.kind))
            : u"%1 %2"_s.arg(anomalyDimensionWord(trace.dimension), trace.label);
        if (!seen.contains(what))
            seen += what;
    }
    if (!seen.isEmpty())
        sentences += AnomalyWording::tr("The same burst shows as: %1.").arg(seen.join(u", "_s));
    return sentences.join(u' ');
}

} // namespace spend
