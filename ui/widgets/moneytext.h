// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace spend::ui
{

/// The person's locale for numbers and dates; plain English where the system names none.
QLocale screenLocale();

/// US dollars for the screen: "$19,681.41", more digits under one cent ("$0.004133"), "−$5.00". Dollars stay dollars in
/// every locale, only separators follow it.
QString moneyText(Money amount);
/// The same, "–" where the amount is not known.
QString moneyText(std::optional<Money> amount);
inline QString moneyText(std::int64_t microCents)
{
    return moneyText(Money{microCents});
}
/// Every digit there is, for tooltips: "$19,681.413303".
QString exactMoneyText(Money amount);

/// A count with grouping: "48,120".
QString countText(std::int64_t count);
/// A count in three digits or so: "48.1 k", "1.2 B".
QString shortCountText(std::int64_t count);

/// A part of a whole in whole per cent: "37 %", "<1 %", "–" without a whole.
QString shareText(std::int64_t part, std::int64_t whole);

/// How an amount moved against an earlier one.
struct Change {
    enum class Kind { Unknown, New, Same, Percent, Amount };
    Kind kind = Kind::Unknown;
    double percent = 0; ///< Percent: signed
    Money difference; ///< signed

    /// Percentages against less than a dollar mislead, so those are given as an amount.
    static Change between(std::int64_t now, std::int64_t before, bool comparable);
    int direction() const { return difference.microCents > 0 ? 1 : difference.microCents < 0 ? -1 : 0; }
    /// "+12 %", "−8 %", "new", "+$0.40", "–". One decimal below one per cent, below a hundred if \c fine.
    QString text(bool fine = false, bool sign = true) const;
};

} // namespace spend::ui
