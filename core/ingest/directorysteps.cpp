// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/directorysteps.h"

#include <algorithm>

namespace spend::ingest
{

namespace
{
bool isIdle(const DailyUsage &d)
{
    return !d.isActive && d.linesAdded == 0 && d.linesDeleted == 0 && d.tabsShown == 0 && d.applies == 0
        && d.composerRequests == 0 && d.chatRequests == 0 && d.agentRequests == 0 && d.cmdkUsages == 0
        && d.includedRequests == 0 && d.apiKeyRequests == 0 && d.usageBasedRequests == 0 && d.bugbotUsages == 0;
}
} // namespace

Result<void> ingestMembers(IngestContext &context)
{
    context.meter.begin(IngestProgress::Step::Members);
    auto answer = context.client.members();
    if (!answer)
        return answer.problem();
    context.skipped += answer->skipped;
    return context.writer.run([&, id = context.connection.id](store::StoreSession &session) {
        session.transact([&] { session.members.replaceMembers(id, answer->members); });
    });
}

Result<void> ingestSpend(IngestContext &context)
{
    context.meter.begin(IngestProgress::Step::Spend);
    std::vector<MemberSpend> rows;
    std::optional<std::int64_t> cycleStartMs;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        auto answer = context.client.spend(page);
        if (!answer)
            return answer.problem();
        pages = answer->totalPages;
        cycleStartMs = answer->cycleStartMs ? answer->cycleStartMs : cycleStartMs;
        context.skipped += answer->skipped;
        rows.insert(rows.end(), answer->members.begin(), answer->members.end());
    }
    return context.writer.run([&, id = context.connection.id](store::StoreSession &session) {
        session.transact([&] {
            const std::optional<Connection> connection = session.connections.find(id);
            if (!connection)
                return;
            const UtcDay start = cycleStartMs ? UtcDay::ofMs(*cycleStartMs)
                                              : connection->cycles.cycleStart(UtcDay::ofMs(context.runStartMs));
            if (cycleStartMs)
                session.connections.noteCycleStart(id, start);
            session.members.replaceSpend(id, start, rows, context.clock.nowMs());
        });
    });
}

Result<void> ingestDailyUsage(IngestContext &context, DateRange days)
{
    context.meter.begin(IngestProgress::Step::DailyUsage);
    for (UtcDay last = days.last; days.first <= last; last = last - daysPerDailyUsageRequest) {
        const DateRange part{std::max(days.first, last - (daysPerDailyUsageRequest - 1)), last};
        std::vector<DailyUsage> rows;
        bool more = true;
        for (int page = 1; more; ++page) {
            auto answer = context.client.dailyUsage(part, page);
            if (!answer)
                return answer.problem();
            context.skipped += answer->skipped;
            more = answer->hasNextPage && !answer->rows.empty();
            for (DailyUsage &row : answer->rows) {
                if (part.contains(row.day) && !isIdle(row))
                    rows.push_back(std::move(row));
            }
        }
        const auto stored = context.writer.run([&, id = context.connection.id](store::StoreSession &session) {
            session.transact([&] { session.members.replaceDailyUsage(id, part, rows); });
        });
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> GroupSteps::ingest(std::int64_t recheckFromMs, std::int64_t fromMs)
{
    if (m_capability == Capability::Missing)
        return {};
    m_context.meter.begin(IngestProgress::Step::Groups);
    if (!m_oldestRead) {
        const auto current = m_context.client.groups({});
        if (!current) {
            const auto missing = isMissingCapability(m_context.client, current.problem());
            if (!missing)
                return missing.problem();
            m_capability = Capability::Missing;
            return {};
        }
        m_capability = Capability::Visible;
        m_context.skipped += current->skipped;
        m_oldestRead = current->cycleStart;
        const auto change = m_context.writer.run([&, id = m_context.connection.id](store::StoreSession &session) {
            return swapGroups(session, id, *current, true);
        });
        if (!change)
            return change.problem();
        m_context.tell(*change);
    }
    return readBack(recheckFromMs, fromMs);
}

Result<void> GroupSteps::readBack(std::int64_t recheckFromMs, std::int64_t fromMs)
{
    const auto known = m_context.writer.run(
        [id = m_context.connection.id](store::StoreSession &session) { return session.groups.listedCycles(id); });
    if (!known)
        return known.problem();
    while (m_oldestRead->startMs() > fromMs) {
        const UtcDay dayInCycle = *m_oldestRead - 1;
        const bool isRechecked = m_oldestRead->startMs() > recheckFromMs;
        // A cycle that an earlier run read and that is over is not asked for again.
        const CycleRule rule =
            m_context.connection.cyclesKnown ? m_context.connection.cycles : CycleRule{}.with(*m_oldestRead);
        const UtcDay expected = rule.cycleStart(dayInCycle);
        if (!isRechecked && std::find(known->begin(), known->end(), expected) != known->end()) {
            m_oldestRead = expected;
            continue;
        }
        const auto listing = m_context.client.groups(dayInCycle);
        if (!listing)
            return listing.problem();
        m_context.skipped += listing->skipped;
        if (listing->cycleStart >= *m_oldestRead)
            return {}; // a service that knows no older cycle answers with one it gave before
        m_oldestRead = listing->cycleStart;
        const auto change = m_context.writer.run([&, id = m_context.connection.id](store::StoreSession &session) {
            return swapGroups(session, id, *listing, false);
        });
        if (!change)
            return change.problem();
        m_context.tell(*change);
    }
    return {};
}

} // namespace spend::ingest
