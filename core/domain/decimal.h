// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spend
{

/// Reads a decimal number as it stands on the wire (sign, fraction, exponent; white space around it) and
/// answers round(number x 10^scale), half away from zero, computed on the digits: no floating point.
/// Nothing where the text is not a number or the result does not fit 64 bits.
std::optional<std::int64_t> parseScaled(std::string_view text, int scale);

/// parseScaled with six decimals: cents to micro-cents, requests to micro-requests.
inline std::optional<std::int64_t> parseMicro(std::string_view text)
{
    return parseScaled(text, 6);
}

/// The inverse: \c value / 10^scale as plain decimal text, trailing zeros cut ("41.3303", "4", "-0.5").
std::string scaledText(std::int64_t value, int scale);

} // namespace spend
