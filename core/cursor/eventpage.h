// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/usageevent.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spend::cursor
{

/// Texts met in a run, numbered in the order of their first appearance; 0 is "(none)". The store gives its own codes.
class TextCodes
{
public:
    /// \c fold makes the key of a text as given.
    explicit TextCodes(std::string (*fold)(std::string_view));
    /// The number of a text as given; many spellings may share one.
    Code codeOf(std::string_view given);
    const std::vector<std::string> &keys() const { return m_keys; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Map = std::unordered_map<std::string, Code, Hash, std::equal_to<>>;
    std::string (*m_fold)(std::string_view);
    Map m_given;
    Map m_byKey;
    std::vector<std::string> m_keys;
};

/// The texts of a run's usage events.
struct EventTexts {
    EventTexts();
    TextCodes users;
    TextCodes models;
    TextCodes kinds;
};

struct EventPage {
    std::vector<UsageEvent> events; ///< in the order of the answer; codes are EventTexts'
    std::int64_t records = 0; ///< in the page, malformed ones too
    std::int64_t skipped = 0; ///< malformed: no object, or a timestamp that can't be read
    std::optional<std::int64_t> totalCount;
    std::optional<std::int64_t> pageCount;
    std::optional<std::int64_t> pageSize;
    std::optional<bool> hasNextPage;
};

/// Decodes answers of /teams/filtered-usage-events, one at a time, with one reused parser. One thread at a time.
class EventPageDecoder
{
public:
    EventPageDecoder();
    ~EventPageDecoder();

    /// Nothing where the body is no such answer (not JSON, cut off, no list of events). Never throws.
    std::optional<EventPage> decode(const QByteArray &body, EventTexts &texts);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spend::cursor
