// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace spend
{

/// An amount of US money as a signed count of micro-cents (10^-6 cent, 10^-8 dollar). Sums are integer sums.
struct Money {
    std::int64_t microCents = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    constexpr Money operator-() const { return {-microCents}; }
    constexpr Money operator+(Money other) const { return {microCents + other.microCents}; }
    constexpr Money operator-(Money other) const { return {microCents - other.microCents}; }
    constexpr Money &operator+=(Money other)
    {
        microCents += other.microCents;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        microCents -= other.microCents;
        return *this;
    }
    constexpr bool isZero() const { return microCents == 0; }

    /// From decimal cents as the service writes them; nothing where that is no number.
    static std::optional<Money> fromCentsText(std::string_view text);
    /// Decimal cents, up to six decimals, trailing zeros cut: "41.3303".
    QString centsText() const;
    /// Decimal dollars, exact, up to eight decimals, trailing zeros cut: "0.413303".
    QString dollarsText() const;
};

inline constexpr Money oneCent{1'000'000};
inline constexpr Money oneDollar{100'000'000};

} // namespace spend

Q_DECLARE_METATYPE(spend::Money)
