// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/livespend.h"

#include <algorithm>
#include <vector>

namespace spend::test
{

inline constexpr DateRange october{UtcDay{20727}, UtcDay{20757}}; ///< of 2026
inline constexpr DateRange november{UtcDay{20758}, UtcDay{20787}};

/// Eighty days of a small company, so that October lies wholly within.
inline sample::SampleOptions twoCycles()
{
    sample::SampleOptions options = IngestFixture::small();
    options.days = 80;
    return options;
}

/// What the service would have said of a cycle had it agreed with the events to the last digit: people by e-mail.
inline std::vector<MemberSpend> agreeingSpend(IngestFixture &fixture, const DateRange &cycle)
{
    std::vector<MemberSpend> list;
    const SpendReport report = fixture.report({cycle, {Dimension::User}, {}, SortBy::Key, 0});
    for (const SpendRow &row : report.rows) {
        if (row.keys.first() == QStringLiteral("(none)"))
            continue;
        MemberSpend spend;
        spend.userId = QStringLiteral("user_") + row.keys.first();
        spend.email = row.keys.first();
        spend.name = row.labels.first();
        spend.role = QStringLiteral("member");
        spend.onDemand = Money{row.figures.onDemand};
        spend.overall = Money{row.figures.cost};
        spend.included = Money{row.figures.included()};
        list.push_back(spend);
    }
    return list;
}

/// Keeps it as if it had been read at that moment.
inline void keepSpend(
    IngestFixture &fixture, const DateRange &cycle, const std::vector<MemberSpend> &list, std::int64_t readMs)
{
    const auto kept = fixture.workspace->writer().run([&](store::StoreSession &session) {
        session.transact([&] { session.members.replaceSpend(fixture.connection.id, cycle.first, list, readMs); });
    });
    Q_ASSERT(kept);
}

/// The users of the seeded October, and how each side differs.
struct SeededOctober {
    QString more; ///< the service says 37 cents more, all of it on-demand
    QString onDemand; ///< overall agrees, on-demand is 5 dollars less
    QString dropped; ///< has events, but no row
    QString removed; ///< removed, and the service says 1 cent and a bit less
    QString old; ///< a row without overall and included spend
    QString seat; ///< a row of 40 dollars without events
    std::vector<MemberSpend> spend;
};

/// October with one user for each way in which the two sides can differ; the others agree. Read one day before its end.
inline SeededOctober seedOctober(IngestFixture &fixture)
{
    SeededOctober seed;
    seed.spend = agreeingSpend(fixture, october);
    // The costliest first, so that each has enough to take something away from.
    std::sort(seed.spend.begin(), seed.spend.end(),
        [](const MemberSpend &a, const MemberSpend &b) { return *b.onDemand < *a.onDemand; });
    Q_ASSERT(seed.spend.size() >= 6);
    seed.onDemand = seed.spend[0].email;
    *seed.spend[0].onDemand -= Money{5 * oneDollar.microCents};
    *seed.spend[0].included += Money{5 * oneDollar.microCents};
    seed.more = seed.spend[1].email;
    *seed.spend[1].onDemand += Money{37 * oneCent.microCents};
    *seed.spend[1].overall += Money{37 * oneCent.microCents};
    seed.removed = seed.spend[2].email;
    seed.spend[2].role = QStringLiteral("removed");
    *seed.spend[2].overall -= Money{oneCent.microCents + 1};
    *seed.spend[2].onDemand -= Money{oneCent.microCents + 1};
    seed.old = seed.spend[3].email;
    seed.spend[3].overall.reset();
    seed.spend[3].included.reset();
    seed.dropped = seed.spend[4].email;
    seed.spend.erase(seed.spend.begin() + 4);
    MemberSpend seat;
    seat.userId = QStringLiteral("user_seat");
    seat.email = seed.seat = QStringLiteral("seat@acme.example");
    seat.name = QStringLiteral("Seat Only");
    seat.onDemand = Money{};
    seat.overall = seat.included = Money{40 * oneDollar.microCents};
    seed.spend.push_back(seat);
    keepSpend(fixture, october, seed.spend, october.endMs() - msPerDay);
    return seed;
}

} // namespace spend::test
