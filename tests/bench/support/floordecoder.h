// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/usageevent.h"

#include <simdjson.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spend::bench
{

/// As little as decoding can be: simdjson on demand with one reused parser, all fields in any order, codes for texts
/// that repeat, money from the number's own digits. It trusts that an answer is right, as a program must not.
class FloorDecoder
{
public:
    /// Appends the events of a body that has simdjson's padding behind it. False where it is no answer.
    bool decode(const char *body, std::size_t size, std::vector<UsageEvent> &events);

private:
    class Codes
    {
    public:
        Code of(std::string_view text)
        {
            const auto found = m_codes.find(text);
            if (found != m_codes.end())
                return found->second;
            return m_codes.emplace(std::string(text), static_cast<Code>(m_codes.size() + 1)).first->second;
        }

    private:
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
        };
        std::unordered_map<std::string, Code, Hash, std::equal_to<>> m_codes;
    };
    UsageEvent readEvent(simdjson::ondemand::object object);

    simdjson::ondemand::parser m_parser;
    Codes m_users;
    Codes m_models;
    Codes m_kinds;
};

} // namespace spend::bench
