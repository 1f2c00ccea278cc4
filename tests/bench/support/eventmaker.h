// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <cstdint>
#include <string>

namespace spend::bench
{

/// The usage events of a made-up team over 90 days, newest first, as the service writes them: event \c i is always the
/// same. A user a thousand events, 12 models, about 0.3 roll-up rows an event, some 470 bytes of JSON each, costs with
/// 6 to 14 decimals, three of five in a conversation.
struct EventMaker {
    static constexpr int days = 90;
    static constexpr std::int64_t pageSize = 1000;

    std::int64_t count = 0;
    UtcDay lastDay{20'776}; ///< 2026-11-19
    bool hasConversations = true;

    std::int64_t endMs() const { return (lastDay + 1).startMs(); }
    UtcDay firstDay() const { return lastDay - (days - 1); }
    /// Spread evenly over the days; the newest is event 0.
    std::int64_t timestampMs(std::int64_t i) const;
    /// Appends the event's object.
    void appendEvent(std::int64_t i, std::string &json) const;
    /// A whole answer with the events [first, first + pageSize), without padding for a parser.
    std::string page(std::int64_t first) const;
    /// What an answer says before and after its events.
    static std::string pageHead(std::int64_t total);
    static std::string pageTail(std::int64_t total, std::int64_t page);
};

} // namespace spend::bench
