// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/rollupstore.h"

#include "core/domain/directory.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace spend::bench
{

namespace
{
/// Codes are given in the order of asking, so they are the maker's.
void intern(store::CodeTable &table, const std::vector<NamedKey> &names)
{
    for (std::size_t code = 1; code < names.size(); ++code) {
        if (table.intern(names[code].key) != Code(code)) {
            std::fputs("The store was not empty.\n", stderr);
            std::abort();
        }
    }
}
} // namespace

void fillWithRollups(store::StoreSession &session, const SpendMaker &maker)
{
    constexpr ConnectionId connection = 1;
    const auto directory = maker.directory();
    session.transact([&] {
        intern(session.users, directory->users);
        intern(session.groupKeys, directory->groups);
        intern(session.models, directory->models);
        intern(session.kinds, directory->kinds);
        std::int64_t events = 0;
        for (int number = 0; number < maker.days; ++number) {
            const RollupBatch batch = maker.day(number);
            for (const RollupRow &row : batch.rows)
                events += row.events;
            session.rollups.replaceDay(batch);
        }
        const std::int64_t endMs = (maker.lastDay() + 1).startMs();
        session.coverage.add(connection, {SpendMaker::firstDay.startMs(), endMs}, endMs);
        session.connections.setCapabilities(connection, Capability::Visible, Capability::Visible);
        session.connections.setBackfillComplete(connection, true);
        session.connections.addToEventCount(connection, events);
        session.versions.raiseRollups();
        session.versions.raiseDirectory();
    });
    session.database().executeScript("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace spend::bench
