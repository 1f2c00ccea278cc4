// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/windowswap.h"

#include "core/ingest/retention.h"
#include "core/ingest/rollup.h"
#include "core/trace/trace.h"

#include <algorithm>

namespace spend::ingest
{

namespace
{
using store::Span;

Span dayWithin(UtcDay day, Span span)
{
    return {std::max(day.startMs(), span.startMs), std::min((day + 1).startMs(), span.endMs)};
}

/// Gives the events the store's codes and the order in which they are stored.
void settle(store::StoreSession &session, std::vector<UsageEvent> &events, const TextLists &texts)
{
    const auto codes = [](store::CodeTable &table, const std::vector<std::string> &keys) {
        std::vector<Code> map;
        map.reserve(keys.size());
        for (const std::string &key : keys)
            map.push_back(table.intern(key));
        return map;
    };
    const std::vector<Code> users = codes(session.users, texts.users);
    const std::vector<Code> models = codes(session.models, texts.models);
    const std::vector<Code> kinds = codes(session.kinds, texts.kinds);
    for (UsageEvent &event : events) {
        event.user = users[event.user];
        event.model = models[event.model];
        event.kind = kinds[event.kind];
    }
    // They come newest first: turned round they stand in order, but for what shares a millisecond.
    std::reverse(events.begin(), events.end());
    if (!std::is_sorted(events.begin(), events.end()))
        std::sort(events.begin(), events.end());
}

RollupBatch rollUpStoredDay(
    store::StoreSession &session, ConnectionId connection, UtcDay day, const MembershipIndex &memberships)
{
    const std::vector<UsageEvent> events = session.events.load(connection, {day.startMs(), (day + 1).startMs()});
    return {connection, day, rollUp(events, memberships)};
}

/// Stores one day's part of the window; true if it differed from what was stored.
bool replaceDayPart(
    store::StoreSession &session, ConnectionId connection, Span part, std::span<const UsageEvent> events)
{
    const std::vector<UsageEvent> stored = session.events.load(connection, part);
    if (std::equal(stored.begin(), stored.end(), events.begin(), events.end()))
        return false;
    const std::int64_t removed = stored.empty() ? 0 : session.events.remove(connection, part);
    session.events.insert(connection, events);
    session.connections.addToEventCount(connection, static_cast<std::int64_t>(events.size()) - removed);
    return true;
}
void noteVersion(store::StoreSession &session, StoreChange &change)
{
    if (!change.empty())
        change.rollupVersion = session.versions.raiseRollups();
}
} // namespace

StoreChange swapWindow(store::StoreSession &session, ConnectionId connection, WindowPicture picture, std::int64_t nowMs)
{
    trace::Span span("store", "store window");
    span.setCount(static_cast<std::int64_t>(picture.events.size()));
    return session.transact([&] {
        StoreChange change;
        settle(session, picture.events, *picture.texts);
        std::optional<MembershipIndex> memberships;
        std::span<const UsageEvent> rest(picture.events);
        const UtcDay last = UtcDay::ofMs(picture.span.endMs - 1);
        for (UtcDay day = UtcDay::ofMs(picture.span.startMs); day <= last; day = day + 1) {
            const Span part = dayWithin(day, picture.span);
            const auto end = std::partition_point(
                rest.begin(), rest.end(), [&](const UsageEvent &e) { return e.timestampMs < part.endMs; });
            const auto events = rest.first(static_cast<std::size_t>(end - rest.begin()));
            rest = rest.subspan(events.size());
            const bool wholeDay = part.endMs - part.startMs == msPerDay;
            // A part of a day whose other events were let go can't be summed up with them.
            if (!wholeDay && retention::isFolded(session, connection, day))
                continue;
            if (!replaceDayPart(session, connection, part, events))
                continue;
            if (!memberships)
                memberships = session.groups.memberships(connection);
            RollupBatch batch = wholeDay ? RollupBatch{connection, day, rollUp(events, *memberships)}
                                         : rollUpStoredDay(session, connection, day, *memberships);
            session.rollups.replaceDay(batch);
            change.batches.push_back(std::move(batch));
        }
        session.coverage.add(connection, picture.span, nowMs);
        noteVersion(session, change);
        return change;
    });
}

StoreChange swapGroups(
    store::StoreSession &session, ConnectionId connection, const GroupListing &listing, bool isCurrentCycle)
{
    return session.transact([&] {
        StoreChange change;
        const MembershipIndex before = session.groups.memberships(connection);
        session.groups.replaceListing(connection, listing, isCurrentCycle);
        session.connections.noteCycleStart(connection, listing.cycleStart);
        session.versions.raiseDirectory();
        const MembershipIndex after = session.groups.memberships(connection);
        const auto difference = MembershipIndex::difference(before, after);
        const auto oldest = session.events.oldestMs(connection);
        const auto newest = session.events.newestMs(connection);
        if (!difference || !oldest || !newest)
            return change;
        const std::int64_t startMs = std::max(difference->startMs, *oldest);
        const std::int64_t endMs = std::min(difference->endMs, *newest + 1);
        for (UtcDay day = UtcDay::ofMs(startMs); day.startMs() < endMs; day = day + 1) {
            if (retention::isFolded(session, connection, day))
                continue; // its sums are all that is left
            RollupBatch batch = rollUpStoredDay(session, connection, day, after);
            std::vector<RollupRow> stored;
            session.rollups.load(connection, {day, day}, [&](RollupBatch b) { stored = std::move(b.rows); });
            if (stored == batch.rows)
                continue;
            session.rollups.replaceDay(batch);
            change.batches.push_back(std::move(batch));
        }
        noteVersion(session, change);
        return change;
    });
}

} // namespace spend::ingest
