// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetext.h"

#include "core/language/figures.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString dayFormat(bool year)
{
    return language::dayPattern(screenLocale(), year);
}
} // namespace

QString dateFieldFormat()
{
    return dayFormat(true);
}

QDate toDate(UtcDay day)
{
    return QDate(day.year(), day.month(), day.dayOfMonth());
}

UtcDay toDay(const QDate &date)
{
    return UtcDay::ofDate(date.year(), date.month(), date.day());
}

QString dayText(UtcDay day, UtcDay today)
{
    return screenLocale().toString(toDate(day), dayFormat(day.year() != today.year()));
}

QString rangeText(const DateRange &range, UtcDay today)
{
    if (range.first == range.last)
        return dayText(range.first, today);
    return u"%1 – %2"_s.arg(dayText(range.first, today), dayText(range.last, today));
}

QString shortRangeText(const DateRange &range, UtcDay today)
{
    const bool oneMonth = range.first.year() == range.last.year() && range.first.month() == range.last.month();
    if (range.first == range.last || !oneMonth || range.first.year() != today.year()
        || screenLocale().language() == QLocale::Japanese) // whose days stand behind a word
        return rangeText(range, today);
    if (language::isMonthFirst(screenLocale()))
        return u"%1 – %2"_s.arg(dayText(range.first, today)).arg(range.last.dayOfMonth());
    const QString dot = screenLocale().language() == QLocale::German ? u"."_s : QString();
    return u"%1%2 – %3"_s.arg(QString::number(range.first.dayOfMonth()), dot, dayText(range.last, today));
}

QString monthText(UtcDay day)
{
    return screenLocale().toString(toDate(day), language::monthPattern(screenLocale()));
}

QString longDayText(UtcDay day, UtcDay today)
{
    return u"%1, %2"_s.arg(screenLocale().standaloneDayName(day.weekday()), dayText(day, today));
}

QString bareMomentText(std::int64_t ms, std::int64_t nowMs)
{
    const UtcDay day = UtcDay::ofMs(ms);
    const UtcDay today = UtcDay::ofMs(nowMs);
    const QString time = QTime::fromMSecsSinceStartOfDay(int(ms - day.startMs())).toString(u"HH:mm"_s);
    return day == today ? time : u"%1, %2"_s.arg(dayText(day, today), time);
}

QString momentText(std::int64_t ms, std::int64_t nowMs)
{
    return DateText::tr("%1 UTC").arg(bareMomentText(ms, nowMs));
}

QString durationText(std::int64_t ms)
{
    const std::int64_t minutes = std::max<std::int64_t>(1, (ms + 59'999) / 60'000);
    if (minutes < 60)
        return DateText::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60) {
        const QString hours = DateText::tr("%1 h").arg(minutes / 60);
        return minutes % 60 == 0 ? hours : hours + u' ' + DateText::tr("%1 min").arg(minutes % 60);
    }
    return DateText::tr("%1 days").arg(minutes / (24 * 60));
}

} // namespace spend::ui
