// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <cstdint>

/// Amounts and dates as a locale writes them, for window and sentences alike. Thread-safe.
namespace spend::language
{

/// A number in groups: "1,234,567". Spanish writes four digits without a group, and Qt 6.4 then forgets the others.
QString groupedText(const QLocale &locale, std::uint64_t number);

/// US dollars: "$1,234.50" in English, "1.234,50 $" in German.
/// \param fraction the digits behind the decimal point, or none
QString dollarsText(const QLocale &locale, std::uint64_t whole, const QString &fraction);

/// The same from micro-cents, in the default locale, with the decimals that it takes: "$50", "$0.25".
QString shortDollarsText(std::int64_t microCents);

/// Whether the sign is written behind the amount, with a space that does not break.
bool isDollarLast(const QLocale &locale);

/// The pattern of a day: "MMM d, yyyy", "d. MMM yyyy", "yyyy年M月d日".
QString dayPattern(const QLocale &locale, bool withYear);
/// The pattern of a month: "MMM yyyy", "yyyy年M月".
QString monthPattern(const QLocale &locale);
/// Whether the month is written before the day.
bool isMonthFirst(const QLocale &locale);

/// "Nov 5, 2026", "5. Nov. 2026"
QString dayText(const QLocale &locale, const QDate &day, bool withYear);
/// A day with its year, as sentences of core have it.
QString dayText(UtcDay day);
/// A number in groups, as sentences of core have it.
QString countText(std::int64_t number);
/// How the language chosen shortens a power of a thousand, from 1 to 4: "k", "M", "B", "T"; "Mrd." for the third in
/// German, where a "B" would be a thousand times as much.
QString magnitudeWord(int power);

} // namespace spend::language
