// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/eventlist.h"

#include "core/analysis/runquery.h"
#include "core/domain/membership.h"
#include "core/ingest/retention.h"
#include "core/store/rowids.h"
#include "core/store/storesession.h"
#include "core/workspace/eventscope.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <tuple>

namespace spend
{

namespace
{
using store::connectionOf;
using store::eventId;
using store::eventTimestampMs;
using At = EventPlace::At;
using Day = EventScope::Day;

/// Events of all connections in one order, by time first.
bool isNewer(std::int64_t a, std::int64_t b)
{
    return std::tuple(eventTimestampMs(a), a) > std::tuple(eventTimestampMs(b), b);
}

/// The first of a connection's possible row ids that isNewer() than \c id.
std::int64_t firstNewer(ConnectionId connection, std::int64_t id)
{
    if (connection == connectionOf(id))
        return id + 1;
    return eventId(connection, eventTimestampMs(id) + (connection < connectionOf(id) ? 1 : 0));
}

/// One past the last of a connection's possible row ids that \c id isNewer() than.
std::int64_t endOfOlder(ConnectionId connection, std::int64_t id)
{
    return connection == connectionOf(id) ? id : firstNewer(connection, id);
}

struct Found {
    std::int64_t id = 0;
    UsageEvent event;
    Code group = 0;
};

/// Reads events that match, day by day, away from a place.
class EventReader
{
public:
    EventReader(store::StoreSession &store, const EventScope &scope)
        : m_store(store)
        , m_scope(scope)
    {
    }

    /// What one reading found.
    struct Reading {
        std::vector<Found> events; ///< nearest to the place first
        bool reachedEnd = false; ///< there is nothing more in this direction
        std::int64_t edge = 0; ///< olderThan: where to read on, as the id of an event that was seen or might be
    };
    Reading olderThan(std::optional<std::int64_t> id, std::size_t most, std::int64_t mostLookedAt);
    Reading newerThan(std::optional<std::int64_t> id, std::size_t most, std::int64_t mostLookedAt);
    /// How many events that match are newer.
    std::int64_t countNewer(std::int64_t id);
    /// Stored events that the last reading looked at.
    std::int64_t lookedAt() const { return m_lookedAt; }

private:
    struct Ids {
        std::int64_t first = 0;
        std::int64_t end = 0;
    };
    static Ids idsOf(const DayBlock &block)
    {
        return {eventId(block.connection, block.day.startMs()), eventId(block.connection, (block.day + 1).startMs())};
    }
    static UtcDay dayOf(std::int64_t id) { return UtcDay::ofMs(eventTimestampMs(id)); }
    /// The part of days() that is of one UTC day.
    std::span<const Day> daysOf(UtcDay day) const;
    /// Calls use(id, group) for the day's events that match, until it answers false.
    template <class Use>
    void scan(const DayBlock &block, Ids ids, store::EventTable::Order order, Use use);
    void collect(
        const DayBlock &block, Ids ids, store::EventTable::Order order, std::size_t most, std::vector<Found> &found);
    const MembershipIndex &memberships(ConnectionId connection);

    store::StoreSession &m_store;
    const EventScope &m_scope;
    std::map<ConnectionId, MembershipIndex> m_memberships;
    std::int64_t m_lookedAt = 0;
};

const MembershipIndex &EventReader::memberships(ConnectionId connection)
{
    const auto known = m_memberships.find(connection);
    if (known != m_memberships.end())
        return known->second;
    return m_memberships.emplace(connection, m_store.groups.memberships(connection)).first->second;
}

std::span<const Day> EventReader::daysOf(UtcDay day) const
{
    const auto &days = m_scope.days();
    const auto begin = std::partition_point(days.begin(), days.end(), [&](const Day &d) { return d.block->day < day; });
    const auto end = std::partition_point(begin, days.end(), [&](const Day &d) { return d.block->day == day; });
    return {begin, end};
}

template <class Use>
void EventReader::scan(const DayBlock &block, Ids ids, store::EventTable::Order order, Use use)
{
    const auto cells = m_scope.matchingCells(block);
    const MembershipIndex &groups = memberships(block.connection);
    m_store.events.scan(ids.first, ids.end, order, [&](const store::EventTable::Head &head) {
        ++m_lookedAt;
        const Code group = groups.groupAt(head.user, eventTimestampMs(head.id));
        const RollupKey cell{head.user, group, head.model, head.kind, head.flags & flag::rollupMask};
        if (cells && !std::binary_search(cells->begin(), cells->end(), cell))
            return true;
        return use(head.id, group);
    });
}

void EventReader::collect(
    const DayBlock &block, Ids ids, store::EventTable::Order order, std::size_t most, std::vector<Found> &found)
{
    const std::size_t enough = found.size() + most;
    scan(block, ids, order, [&](std::int64_t id, Code group) {
        // While the scan is under way the whole event is of the same moment of the store.
        if (auto event = m_store.events.find(id))
            found.push_back({id, std::move(*event), group});
        return found.size() < enough;
    });
}

EventReader::Reading EventReader::olderThan(std::optional<std::int64_t> id, std::size_t most, std::int64_t mostLookedAt)
{
    Reading reading;
    m_lookedAt = 0;
    const auto &days = m_scope.days();
    auto end = id ? std::partition_point(
                   days.begin(), days.end(), [day = dayOf(*id)](const Day &d) { return d.block->day <= day; })
                  : days.end();
    while (end != days.begin()) {
        const UtcDay day = std::prev(end)->block->day;
        std::vector<Found> found;
        const auto sameDay = daysOf(day);
        for (const Day &d : sameDay) {
            Ids ids = idsOf(*d.block);
            if (id)
                ids.end = std::min(ids.end, endOfOlder(d.block->connection, *id));
            collect(*d.block, ids, store::EventTable::Order::NewestFirst, most - reading.events.size(), found);
        }
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return isNewer(a.id, b.id); });
        found.resize(std::min(found.size(), most - reading.events.size()));
        std::move(found.begin(), found.end(), std::back_inserter(reading.events));
        if (reading.events.size() == most) {
            reading.edge = reading.events.back().id;
            return reading;
        }
        end -= static_cast<std::ptrdiff_t>(sameDay.size());
        reading.edge = eventId(0, day.startMs());
        if (m_lookedAt >= mostLookedAt && !reading.events.empty() && end != days.begin())
            return reading;
    }
    reading.reachedEnd = true;
    return reading;
}

EventReader::Reading EventReader::newerThan(std::optional<std::int64_t> id, std::size_t most, std::int64_t mostLookedAt)
{
    Reading reading;
    m_lookedAt = 0;
    const auto &days = m_scope.days();
    auto begin = id ? std::partition_point(
                     days.begin(), days.end(), [day = dayOf(*id)](const Day &d) { return d.block->day < day; })
                    : days.begin();
    while (begin != days.end()) {
        const UtcDay day = begin->block->day;
        std::vector<Found> found;
        const auto sameDay = daysOf(day);
        for (const Day &d : sameDay) {
            Ids ids = idsOf(*d.block);
            if (id)
                ids.first = std::max(ids.first, firstNewer(d.block->connection, *id));
            collect(*d.block, ids, store::EventTable::Order::OldestFirst, most - reading.events.size(), found);
        }
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return isNewer(b.id, a.id); });
        found.resize(std::min(found.size(), most - reading.events.size()));
        std::move(found.begin(), found.end(), std::back_inserter(reading.events));
        if (reading.events.size() == most)
            return reading;
        begin += static_cast<std::ptrdiff_t>(sameDay.size());
        if (m_lookedAt >= mostLookedAt && !reading.events.empty() && begin != days.end())
            return reading;
    }
    reading.reachedEnd = true;
    return reading;
}

std::int64_t EventReader::countNewer(std::int64_t id)
{
    const UtcDay day = dayOf(id);
    std::int64_t count = 0;
    for (const Day &d : m_scope.days()) {
        if (d.block->day > day)
            count += d.events;
    }
    for (const Day &d : daysOf(day)) {
        Ids ids = idsOf(*d.block);
        ids.first = std::max(ids.first, firstNewer(d.block->connection, id));
        scan(*d.block, ids, store::EventTable::Order::OldestFirst, [&](std::int64_t, Code) {
            ++count;
            return true;
        });
    }
    return count;
}

ListedEvent listed(const DirectoryIndex &names, Found found)
{
    const ConnectionId connection = connectionOf(found.id);
    ListedEvent listed;
    listed.id = found.id;
    listed.connection = names.connectionName(connection);
    listed.event = std::move(found.event);
    const UsageEvent &e = listed.event;
    listed.userKey = names.users().key(e.user);
    listed.userLabel = names.users().label(e.user);
    listed.groupKey = names.groups().key(found.group);
    listed.groupLabel = names.groups().label(found.group);
    listed.modelKey = names.models().key(e.model);
    listed.modelLabel = names.models().label(e.model);
    listed.kindKey = names.kinds().key(e.kind);
    listed.kindLabel = names.kinds().label(e.kind);
    const Attribution attribution = names.commits(connection).attribution(e.user, UtcDay::ofMs(e.timestampMs));
    listed.step = attribution.step;
    for (std::size_t i = 0; i < attribution.repositories.size(); ++i) {
        const Code repository = attribution.repositories[i];
        listed.repositories.push_back(
            {names.repositories().key(repository), names.repositories().label(repository), attribution.weights[i]});
        listed.weights += attribution.weights[i];
    }
    return listed;
}

/// How many events the last page holds, where all before it are full.
std::size_t restOf(std::int64_t count, std::size_t pageSize)
{
    const auto rest = static_cast<std::size_t>(std::max<std::int64_t>(0, count)) % pageSize;
    return rest == 0 ? pageSize : rest;
}

/// The page at a place; nothing where nothing is there (any more).
bool fill(EventPage &page, EventReader &reader, const DirectoryIndex &names, const EventPlace &place)
{
    const auto pageSize = static_cast<std::size_t>(std::max(1, page.question.pageSize));
    const std::int64_t mostLookedAt = page.question.mostLookedAt;
    EventReader::Reading reading;
    bool towardsOlder = true;
    switch (place.at) {
    case At::Newest:
        reading = reader.olderThan({}, pageSize, mostLookedAt);
        break;
    case At::OlderThan:
        reading = reader.olderThan(place.id, pageSize, mostLookedAt);
        break;
    case At::Oldest:
        reading = reader.newerThan({}, restOf(page.count, pageSize), mostLookedAt);
        towardsOlder = false;
        break;
    case At::NewerThan:
        reading = reader.newerThan(place.id, pageSize, mostLookedAt);
        if (reading.reachedEnd && reader.lookedAt() < mostLookedAt)
            return false; // a first page that is not full: from the newest on it is
        towardsOlder = false;
        break;
    }
    if (reading.events.empty())
        return false;

    if (!towardsOlder)
        std::reverse(reading.events.begin(), reading.events.end());
    page.events.reserve(reading.events.size());
    for (Found &found : reading.events)
        page.events.push_back(listed(names, std::move(found)));
    const std::int64_t newest = page.events.front().id;
    page.first = place.at == At::Newest ? 0 : reader.countNewer(newest);
    if (page.first > 0)
        page.newer = EventPlace{At::NewerThan, newest};
    const bool hasMore = page.first + std::int64_t(page.events.size()) < page.count;
    if (towardsOlder ? !reading.reachedEnd && hasMore : hasMore)
        page.older = EventPlace{At::OlderThan, towardsOlder ? reading.edge : page.events.back().id};
    return true;
}
} // namespace

EventPage answerEvents(SpendSource &source, const EventQuestion &question)
{
    EventScope scope(source.picture, question.range, question.filters);
    EventPage page;
    page.folded = scope.leaveOut(
        [&](const DayBlock &block) { return retention::isFolded(source.store, block.connection, block.day); });
    page.question = question;
    page.hasData = source.picture.hasEvents();
    page.count = scope.total().events - page.folded;
    page.total = scope.total();
    page.attributed = runQuery(source.picture, {question.range, {}, question.filters, SortBy::Cost, 0}).total;
    page.sharesOut = scope.filtersRepositories();
    page.computedMs = source.nowMs;
    EventReader reader(source.store, scope);
    if (!fill(page, reader, source.picture.names(), question.place) && question.place.at != At::Newest)
        fill(page, reader, source.picture.names(), {});
    return page;
}

} // namespace spend
