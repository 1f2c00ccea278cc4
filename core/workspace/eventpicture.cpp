// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/eventpicture.h"

#include "core/ingest/rollup.h"
#include "core/store/storesession.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>

namespace spend
{

namespace
{
/// Spans that each lie within one UTC day, in the order of pictures: by day, then connection.
std::vector<EventSpan> byDay(const std::vector<EventSpan> &spans)
{
    std::vector<EventSpan> days;
    for (const EventSpan &wanted : spans) {
        for (std::int64_t start = wanted.span.startMs; start < wanted.span.endMs;) {
            const std::int64_t end = std::min(wanted.span.endMs, (UtcDay::ofMs(start) + 1).startMs());
            days.push_back({wanted.connection, {start, end}});
            start = end;
        }
    }
    std::sort(days.begin(), days.end(), [](const EventSpan &a, const EventSpan &b) {
        return std::tuple(UtcDay::ofMs(a.span.startMs), a.connection, a.span.startMs)
            < std::tuple(UtcDay::ofMs(b.span.startMs), b.connection, b.span.startMs);
    });
    return days;
}
} // namespace

std::vector<SpendPicture> picturesOfEvents(SpendSource &source, const std::vector<EventSpan> &spans, int parts,
    const std::function<int(const UsageEvent &)> &partOf)
{
    std::vector<std::vector<DayBlock>> blocks{std::size_t(parts)};
    std::map<ConnectionId, MembershipIndex> memberships;
    for (const EventSpan &day : byDay(spans)) {
        auto known = memberships.find(day.connection);
        if (known == memberships.end())
            known = memberships.emplace(day.connection, source.store.groups.memberships(day.connection)).first;
        std::vector<std::vector<UsageEvent>> byPart{std::size_t(parts)};
        for (const UsageEvent &event : source.store.events.load(day.connection, day.span)) {
            if (const int part = partOf(event); part >= 0)
                byPart[std::size_t(part)].push_back(event);
        }
        for (std::size_t part = 0; part < byPart.size(); ++part) {
            if (byPart[part].empty())
                continue;
            const auto rows = ingest::rollUp(byPart[part], known->second);
            blocks[part].push_back(
                {UtcDay::ofMs(day.span.startMs), day.connection, std::make_shared<const RollupBlock>(rows)});
        }
    }
    // The source's names outlive these pictures, so nothing is shared but the address.
    const std::shared_ptr<const DirectoryIndex> names(std::shared_ptr<void>(), &source.picture.names());
    std::vector<SpendPicture> pictures;
    for (std::vector<DayBlock> &part : blocks)
        pictures.emplace_back(std::move(part), names);
    return pictures;
}

} // namespace spend
