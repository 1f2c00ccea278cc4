// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/utcday.h"

#include <QDateTime>

#include <chrono>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
std::chrono::year_month_day civil(UtcDay day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.number}}};
}

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}
} // namespace

UtcDay UtcDay::ofMs(std::int64_t ms)
{
    const std::int64_t day = ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
    return {static_cast<std::int32_t>(day)};
}

UtcDay UtcDay::ofDate(int year, int month, int day)
{
    using namespace std::chrono;
    const sys_days days{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)}
        / std::chrono::day{static_cast<unsigned>(day)}};
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

std::optional<UtcDay> UtcDay::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto y = digits(text.left(4));
    const auto m = digits(text.mid(5, 2));
    const auto d = digits(text.mid(8, 2));
    if (!y || !m || !d || *y < 1 || *m < 1 || *m > 12 || *d < 1 || *d > daysInMonth(*y, *m))
        return {};
    return ofDate(*y, *m, *d);
}

QString UtcDay::iso() const
{
    const auto date = civil(*this);
    return u"%1-%2-%3"_s.arg(int(date.year()), 4, 10, QChar(u'0'))
        .arg(unsigned(date.month()), 2, 10, QChar(u'0'))
        .arg(unsigned(date.day()), 2, 10, QChar(u'0'));
}

int UtcDay::year() const
{
    return int(civil(*this).year());
}

int UtcDay::month() const
{
    return int(unsigned(civil(*this).month()));
}

int UtcDay::dayOfMonth() const
{
    return int(unsigned(civil(*this).day()));
}

int UtcDay::weekday() const
{
    // 1970-01-01 was a Thursday.
    return ((number % 7) + 7 + 3) % 7 + 1;
}

UtcDay UtcDay::firstOfWeek() const
{
    return *this - (weekday() - 1);
}

UtcDay UtcDay::firstOfMonth() const
{
    return *this - (dayOfMonth() - 1);
}

int daysInMonth(int year, int month)
{
    using namespace std::chrono;
    const year_month_day_last last{
        std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::last};
    return int(unsigned(last.day()));
}

std::optional<std::int64_t> msFromIso(QStringView text)
{
    text = text.trimmed();
    if (const auto day = UtcDay::fromIso(text))
        return day->startMs();
    if (text.size() < 16)
        return {};
    QString copy = text.toString();
    if (copy[10] == u' ')
        copy[10] = u'T';
    // No offset given: all dates are UTC. Said before reading, because the machine's own zone may lack that very hour.
    const QStringView time = QStringView(copy).mid(11);
    if (!time.endsWith(u'Z', Qt::CaseInsensitive) && !time.contains(u'+') && !time.contains(u'-'))
        copy += u'Z';
    const QDateTime moment = QDateTime::fromString(copy, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString isoFromMs(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace spend
