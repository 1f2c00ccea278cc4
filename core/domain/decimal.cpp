// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"

#include <algorithm>
#include <limits>

namespace spend
{

namespace
{
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The exponent after 'e'; capped, because beyond a few hundred it only says "too large" or "zero".
std::optional<int> parseExponent(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    int value = 0;
    for (const char c : text)
        value = std::min(value * 10 + (c - '0'), 100'000);
    return negative ? -value : value;
}

/// What nearly every number on the wire is: a sign maybe, digits, maybe a point and more digits, all of which fit 64
/// bits without a look. One pass; nothing where the text is anything else, which says nothing of what it is.
std::optional<std::int64_t> parsePlain(std::string_view text, int scale)
{
    constexpr int surelyFit = 18; // digits
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    at += negative;
    std::int64_t value = 0;
    const char *const wholeBegin = at;
    for (; at != end && isDigit(*at); ++at) {
        if (at - wholeBegin >= surelyFit)
            return {};
        value = value * 10 + (*at - '0');
    }
    const auto whole = static_cast<int>(at - wholeBegin);
    if (whole == 0 || scale < 0 || whole + scale > surelyFit)
        return {};
    int places = 0;
    bool roundsUp = false;
    if (at != end && *at == '.') {
        for (++at; at != end && isDigit(*at); ++at, ++places) {
            if (places < scale)
                value = value * 10 + (*at - '0');
            else if (places == scale)
                roundsUp = *at >= '5';
        }
    }
    if (at != end)
        return {};
    for (; places < scale; ++places)
        value *= 10;
    value += roundsUp;
    return negative ? -value : value;
}
} // namespace

std::optional<std::int64_t> parseScaled(std::string_view text, int scale)
{
    if (const auto plain = parsePlain(text, scale))
        return plain;
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        const auto parsed = parseExponent(text.substr(e + 1));
        if (!parsed)
            return {};
        exponent = *parsed;
        text = text.substr(0, e);
    }
    const auto dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view fraction = dot == std::string_view::npos ? std::string_view{} : text.substr(dot + 1);
    if (whole.empty() && fraction.empty())
        return {};
    if (!std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return {};

    // Digits up to this place count; the next one rounds.
    const std::int64_t keep = static_cast<std::int64_t>(whole.size()) + exponent + scale;
    const std::int64_t digits = static_cast<std::int64_t>(whole.size() + fraction.size());
    const auto digitAt = [&](std::int64_t i) {
        const auto n = static_cast<std::size_t>(i);
        return n < whole.size() ? whole[n] - '0' : fraction[n - whole.size()] - '0';
    };
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t value = 0;
    for (std::int64_t i = 0; i < std::min(keep, digits); ++i) {
        const auto digit = static_cast<std::uint64_t>(digitAt(i));
        if (value > (most - digit) / 10)
            return {};
        value = value * 10 + digit;
    }
    for (std::int64_t i = digits; i < keep && value != 0; ++i) {
        if (value > most / 10)
            return {};
        value *= 10;
    }
    if (keep >= 0 && keep < digits && digitAt(keep) >= 5) {
        if (value == most)
            return {};
        ++value;
    }
    return negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
}

std::string scaledText(std::int64_t value, int scale)
{
    // Unsigned, so that the smallest 64-bit number has a magnitude too.
    const auto magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(magnitude);
    const auto places = static_cast<std::size_t>(scale);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - places);
    digits.resize(digits.size() - places);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        digits += '.' + fraction;
    return value < 0 ? '-' + digits : digits;
}

} // namespace spend
