// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/uuidbytes.h"

namespace spend::store
{

namespace
{
constexpr std::string_view digits = "0123456789abcdef";

constexpr bool isDash(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

/// -1: none, or a capital one.
constexpr int valueOf(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}
} // namespace

std::optional<UuidBytes> bytesOfUuid(std::string_view text)
{
    if (text.size() != UuidText().size())
        return std::nullopt;
    UuidBytes bytes{};
    std::size_t place = 0;
    for (char &byte : bytes) {
        if (isDash(place) && text[place++] != '-')
            return std::nullopt;
        const int high = valueOf(text[place]);
        const int low = valueOf(text[place + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        byte = static_cast<char>(high * 16 + low);
        place += 2;
    }
    return bytes;
}

UuidText textOfUuid(const UuidBytes &bytes)
{
    UuidText text{};
    std::size_t place = 0;
    for (const char byte : bytes) {
        if (isDash(place))
            text[place++] = '-';
        const auto value = static_cast<unsigned char>(byte);
        text[place] = digits[value >> 4];
        text[place + 1] = digits[value & 15];
        place += 2;
    }
    return text;
}

} // namespace spend::store
