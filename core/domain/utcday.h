// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace spend
{

inline constexpr std::int64_t msPerDay = 86'400'000;

/// A UTC day, counted from 1970-01-01. Every date of the program is one.
struct UtcDay {
    std::int32_t number = 0;

    friend constexpr auto operator<=>(UtcDay, UtcDay) = default;
    constexpr UtcDay operator+(int days) const { return {number + days}; }
    constexpr UtcDay operator-(int days) const { return {number - days}; }
    constexpr int operator-(UtcDay other) const { return number - other.number; }

    /// The day that holds the moment (epoch ms).
    static UtcDay ofMs(std::int64_t ms);
    static UtcDay ofDate(int year, int month, int day);
    /// From "YYYY-MM-DD", nothing else.
    static std::optional<UtcDay> fromIso(QStringView text);

    QString iso() const;
    /// First moment of the day, epoch ms.
    constexpr std::int64_t startMs() const { return number * msPerDay; }
    int year() const;
    int month() const; ///< 1 to 12
    int dayOfMonth() const; ///< 1 to 31
    int weekday() const; ///< 1 Monday to 7 Sunday
    UtcDay firstOfWeek() const; ///< the ISO week's Monday
    UtcDay firstOfMonth() const;
};

/// Last day of a month: 28 to 31.
int daysInMonth(int year, int month);

/// An ISO 8601 date or date-time (with "Z", an offset or none: UTC) as epoch ms; nothing where it can't be read.
std::optional<std::int64_t> msFromIso(QStringView text);
/// "2026-11-22T13:04:00.000Z"
QString isoFromMs(std::int64_t ms);

} // namespace spend

Q_DECLARE_METATYPE(spend::UtcDay)
