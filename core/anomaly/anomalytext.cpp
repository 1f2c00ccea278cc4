// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/anomalytext.h"

#include "core/domain/money.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString percent(std::int64_t millionths)
{
    const double value = double(millionths) / 10'000;
    return millionths > 0 && value < 1 ? u"under 1 %"_s : u"%1 %"_s.arg(std::llround(value));
}

QString times(const Anomaly &anomaly)
{
    if (anomaly.usual <= 0)
        return {};
    const double ratio = double(anomaly.observed) / double(anomaly.usual);
    return u"%1 times as much"_s.arg(QLocale::c().toString(ratio, 'f', ratio < 10 ? 1 : 0));
}

QString firstSentence(const Anomaly &a)
{
    const QString when = a.days.days() == 1 ? u"on "_s + daysInWords(a.days) : u"from "_s + daysInWords(a.days);
    switch (a.kind) {
    case AnomalyKind::LargeEvent:
        return u"One event of %1 cost %2 %3. An event of theirs usually costs %4."_s.arg(
            a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual));
    case AnomalyKind::NightRuns:
        return u"%1 had headless runs for %2 %3, at hours at which they are usually not at work."_s.arg(
            a.label, dollarsInWords(a.observed), when);
    case AnomalyKind::NewModel:
        return u"The model %1 is new %2 and costs %3 an event, against %4 for what was used before."_s.arg(
            a.label, when, dollarsInWords(a.observed), dollarsInWords(a.usual));
    case AnomalyKind::MaxMode:
        return u"%1 used max mode for %2 of the events %3, against a usual %4."_s.arg(
            a.label, percent(a.observed), when, percent(a.usual));
    case AnomalyKind::RequestCost:
        return u"A request of %1 cost %2 %3, against a usual %4: %5."_s.arg(
            a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual), times(a));
    case AnomalyKind::AbovePeers:
        return u"%1 spent %2 %3, and has little history. Others usually spend %4."_s.arg(
            a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual));
    case AnomalyKind::UnusualCost:
        break;
    }
    return u"%1 cost %2 %3, against a usual %4: %5."_s.arg(
        a.label, dollarsInWords(a.observed), when, dollarsInWords(a.usual), times(a));
}

QString basis(const Anomaly &a, int history)
{
    switch (a.kind) {
    case AnomalyKind::AbovePeers:
        return u"The usual is the median of %1 people's own medians."_s.arg(history);
    case AnomalyKind::NewModel:
        return u"The usual is an event's mean cost over the four weeks before."_s;
    case AnomalyKind::NightRuns:
        return u"The hours are learnt from the events of the three weeks before that were not headless."_s;
    case AnomalyKind::LargeEvent:
        return u"The usual is the median of the events of the three weeks before."_s;
    case AnomalyKind::MaxMode:
        return u"The usual is the share over the four weeks before."_s;
    case AnomalyKind::RequestCost:
        return u"The usual is the median of %1 days of the four weeks before."_s.arg(history);
    case AnomalyKind::UnusualCost:
        break;
    }
    return u"The usual is the median of %1 days of its own of the eight weeks before, for that weekday."_s.arg(history);
}
} // namespace

QString dollarsInWords(std::int64_t microCents)
{
    const std::int64_t half = oneCent.microCents / 2;
    const std::int64_t cents = (std::abs(microCents) + half) / oneCent.microCents;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString text = u"$%1.%2"_s.arg(english.toString(qlonglong(cents / 100))).arg(cents % 100, 2, 10, QChar(u'0'));
    return microCents < 0 && cents != 0 ? u"-"_s + text : text;
}

QString anomalyKindTitle(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::LargeEvent:
        return u"One large event"_s;
    case AnomalyKind::NightRuns:
        return u"Headless runs at night"_s;
    case AnomalyKind::NewModel:
        return u"New expensive model"_s;
    case AnomalyKind::MaxMode:
        return u"Sudden max mode"_s;
    case AnomalyKind::RequestCost:
        return u"Cost per request jumped"_s;
    case AnomalyKind::AbovePeers:
        return u"Far above others"_s;
    case AnomalyKind::UnusualCost:
        break;
    }
    return u"Unusual cost"_s;
}

QString anomalyDimensionWord(Dimension dimension)
{
    return dimension == Dimension::Group ? u"billing group"_s : dimensionWord(dimension);
}

QString daysInWords(const DateRange &days)
{
    constexpr const char16_t *months[] = {
        u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    const auto name = [&](UtcDay day) { return QString::fromUtf16(months[day.month() - 1]); };
    const QString first = u"%1 %2"_s.arg(name(days.first)).arg(days.first.dayOfMonth());
    if (days.days() == 1)
        return first;
    if (days.first.firstOfMonth() == days.last.firstOfMonth())
        return u"%1 to %2"_s.arg(first).arg(days.last.dayOfMonth());
    return u"%1 to %2 %3"_s.arg(first, name(days.last)).arg(days.last.dayOfMonth());
}

QString anomalyAmounts(const Anomaly &a)
{
    switch (a.unit) {
    case AnomalyUnit::Share:
        return u"%1 in max mode against %2"_s.arg(percent(a.observed), percent(a.usual));
    case AnomalyUnit::MoneyPerEvent:
        return u"%1 a request against %2"_s.arg(dollarsInWords(a.observed), dollarsInWords(a.usual));
    case AnomalyUnit::Money:
        break;
    }
    return a.usual > 0 ? u"%1 against %2"_s.arg(dollarsInWords(a.observed), dollarsInWords(a.usual))
                       : u"%1 against none"_s.arg(dollarsInWords(a.observed));
}

QString anomalyTitle(const Anomaly &anomaly)
{
    return u"%1, %2: %3"_s.arg(anomaly.label, anomalyKindTitle(anomaly.kind).toLower(), anomalyAmounts(anomaly));
}

QString anomalyText(const Anomaly &anomaly, int historyDays)
{
    QStringList sentences{firstSentence(anomaly)};
    sentences += u"That is %1 beyond the usual."_s.arg(dollarsInWords(anomaly.excess));
    sentences += basis(anomaly, historyDays);
    sentences +=
        u"It lies %1 spreads above, so Spendscope is %2 (%3 %)."_s.arg(QLocale::c().toString(anomaly.deviation, 'f', 1),
            confidenceWord(anomaly.confidence), QString::number(std::llround(anomaly.confidence * 100)));
    if (anomaly.provisional)
        sentences += u"Its last day is still provisional."_s;
    QStringList seen;
    for (const AnomalyTrace &trace : anomaly.traces) {
        const QString what = trace.dimension == anomaly.dimension && trace.key == anomaly.key
            ? anomalyKindTitle(trace.kind).toLower()
            : u"%1 %2"_s.arg(anomalyDimensionWord(trace.dimension), trace.label);
        if (!seen.contains(what))
            seen += what;
    }
    if (!seen.isEmpty())
        sentences += u"The same burst shows as: %1."_s.arg(seen.join(u", "_s));
    return sentences.join(u' ');
}

} // namespace spend
