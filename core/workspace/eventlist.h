// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/attribution.h"
#include "core/analysis/spendquery.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// Where a page lies in the list of events, which runs from the newest to the oldest. Places are events, not numbers:
/// a page keeps its content while newer events arrive.
struct EventPlace {
    enum class At { Newest, Oldest, OlderThan, NewerThan };
    At at = At::Newest;
    std::int64_t id = 0; ///< OlderThan, NewerThan: an event's row id; the event need not be there any more

    friend bool operator==(const EventPlace &, const EventPlace &) = default;
};

/// Asks for a page of the usage events behind a figure.
struct EventQuestion {
    DateRange range;
    Filters filters; ///< of any dimension; what they mean is what they mean to every report
    EventPlace place{};
    int pageSize = 200;
    /// Stops at the end of the day in which so many stored events were looked at, though the page be not full.
    std::int64_t mostLookedAt = 200'000;

    friend bool operator==(const EventQuestion &, const EventQuestion &) = default;
};

/// A repository that a user's spend of a day is shared out to.
struct EventRepository {
    QString key;
    QString label;
    std::int64_t weight = 0; ///< of ListedEvent::weights; the share of the day's spend
};

/// One usage event with every field, codes replaced by names.
struct ListedEvent {
    std::int64_t id = 0; ///< row id: unique in the store while its day is not read anew
    QString connection;
    UsageEvent event; ///< micro-cents, micro-requests, epoch ms; its codes are the store's
    QString userKey, userLabel;
    QString groupKey, groupLabel; ///< the group in which the user was at that moment
    QString modelKey, modelLabel;
    QString kindKey, kindLabel;
    AttributionStep step = AttributionStep::Unattributed;
    std::vector<EventRepository> repositories; ///< of the user's day, by name; empty where unattributed
    std::int64_t weights = 0; ///< their weights' sum

    bool has(std::uint32_t flag) const { return (event.flags & flag) != 0; }
};

/// A page of events, newest first. Immutable, shared between threads.
struct EventPage {
    EventQuestion question;
    bool hasData = false; ///< the store holds any event at all
    std::vector<ListedEvent> events; ///< at most pageSize
    std::int64_t first = 0; ///< how many events of the list are newer than this page
    std::int64_t count = 0; ///< of the list: all events that match and are still stored one by one
    std::int64_t folded = 0; ///< events that match of which only the sums are kept; see retention.h
    Figures total; ///< of all that match, the folded ones too, each event with its whole figures
    /// What a report over the same range and filters says. It is total, unless repositories are filtered: then an event
    /// is listed whole where any part of it falls to them, and this is the sum of those parts.
    Figures attributed;
    bool sharesOut = false; ///< repositories are filtered, so that total and attributed may differ
    std::optional<EventPlace> newer; ///< the page before this one; nothing where this is the first
    std::optional<EventPlace> older; ///< the page after this one; nothing where this is the last
    std::int64_t computedMs = 0;
};

/// Answers from the picture and the event table, in the reader's thread. Throws StoreError.
/// - An event is listed where its roll-up cell passes the filters, so that count and total are those of the cells:
///   without a filter on repositories, the very figures of runQuery().
/// - A filter on repositories lists the events of the users' days that are shared out to one of them.
/// - Of simultaneous events, those of the later connection and of the higher row id count as newer.
/// - Only days in which an event matches are read, by ranges of row ids; a deep page costs no more than a day beyond
///   its own events.
/// - A place that is gone, because its day was read anew and holds nothing any more, answers with the first page.
EventPage answerEvents(SpendSource &source, const EventQuestion &question);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::EventPage>)
