// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestwords.h"

#include "core/language/figures.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::digestwords
{

namespace
{
struct DigestWording {
    Q_DECLARE_TR_FUNCTIONS(DigestWording)
};

constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);
constexpr QChar noBreakSpace(0x00a0);
constexpr std::uint64_t dollar = 100'000'000;
constexpr std::uint64_t cent = 1'000'000;

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t(0) - std::uint64_t(value) : std::uint64_t(value);
}

QLocale locale()
{
    return language::ofSentences();
}

QString grouped(std::uint64_t value)
{
    return language::groupedText(locale(), value);
}

QString dollars(std::uint64_t microCents)
{
    if (microCents == 0 || microCents >= cent) {
        const std::uint64_t cents = (microCents + cent / 2) / cent;
        return language::dollarsText(locale(), cents / 100, u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0')));
    }
    QString fraction = u"%1"_s.arg(microCents, 8, 10, QChar(u'0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return language::dollarsText(locale(), 0, fraction);
}

QDate date(UtcDay day)
{
    return QDate(day.year(), day.month(), day.dayOfMonth());
}

QString format(UtcDay day, const QString &pattern)
{
    return locale().toString(date(day), pattern);
}
} // namespace

QString money(std::int64_t microCents)
{
    return (microCents < 0 ? QString(minus) : QString()) + dollars(magnitude(microCents));
}

QString signedMoney(std::int64_t microCents)
{
    return (microCents > 0 ? u"+"_s : QString()) + money(microCents);
}

QString count(std::int64_t count)
{
    return (count < 0 ? QString(minus) : QString()) + grouped(magnitude(count));
}

QString counted(std::int64_t number, const QString &one, const QString &many)
{
    return count(number) + u' ' + (number == 1 ? one : many);
}

QString share(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return QString(enDash);
    const double percent = 100.0 * double(part) / double(whole);
    if (percent > 0 && percent < 0.5)
        return u"<1"_s + noBreakSpace + u'%';
    return count(std::llround(percent)) + noBreakSpace + u'%';
}

QString change(std::int64_t now, std::int64_t before)
{
    const std::int64_t difference = now - before;
    if (difference == 0)
        return u"0"_s + noBreakSpace + u'%';
    if (before == 0)
        return DigestWording::tr("new");
    if (before < oneDollar.microCents)
        return signedMoney(difference);
    const auto percent = std::int64_t(std::llround(100.0 * double(difference) / double(before)));
    return (percent > 0 ? u"+"_s : QString()) + count(percent) + noBreakSpace + u'%';
}

QString day(UtcDay day)
{
    return language::dayText(locale(), date(day), true);
}

QString range(const DateRange &range)
{
    if (range.first == range.last)
        return day(range.first);
    if (range.first.year() != range.last.year() || locale().language() != QLocale::English)
        return u"%1 – %2"_s.arg(day(range.first), day(range.last));
    const bool oneMonth = range.first.month() == range.last.month();
    return u"%1 – %2"_s.arg(
        format(range.first, u"MMM d"_s), format(range.last, oneMonth ? u"d, yyyy"_s : u"MMM d, yyyy"_s));
}

QString moment(std::int64_t ms)
{
    const UtcDay on = UtcDay::ofMs(ms);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms - on.startMs()));
    return DigestWording::tr("%1, %2 UTC").arg(day(on), time.toString(u"HH:mm"_s));
}

QString weekday(UtcDay day)
{
    return format(day, u"ddd"_s);
}

} // namespace spend::digestwords
