// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/retention.h"

#include "core/store/foldedtable.h"
#include "core/store/rowids.h"
#include "core/store/storecare.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::retention
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

const QString monthsWord = u"retention/months"_s;
constexpr int daysAtOnce = 31;
constexpr int pagesAtOnce = 2'000; // 8 MB

std::int64_t countBetween(
    store::StoreSession &session, ConnectionId connection, std::int64_t firstMs, std::int64_t endMs)
{
    store::Statement &select = session.database().prepared("SELECT count(*) FROM event WHERE id >= $1 AND id < $2");
    select.bind(1, store::eventId(connection, firstMs));
    select.bind(2, store::eventId(connection, endMs));
    select.step();
    const std::int64_t count = select.integer(0);
    select.reset();
    return count;
}

/// The first day whose events stay; nothing where the connection has no older ones.
std::optional<UtcDay> endOfOld(store::StoreSession &session, ConnectionId connection, int months, UtcDay today)
{
    const auto oldest = session.events.oldestMs(connection);
    const auto newest = session.events.newestMs(connection);
    if (months == 0 || !oldest || !newest)
        return {};
    const UtcDay end = keptFrom(months, today, UtcDay::ofMs(*newest));
    return UtcDay::ofMs(*oldest) < end ? std::optional(end) : std::nullopt;
}

/// Lets a day's events go, once it is sure that the roll-ups say the same.
std::int64_t foldDay(store::StoreSession &session, ConnectionId connection, UtcDay day)
{
    const store::Span span{day.startMs(), (day + 1).startMs()};
    std::int64_t events = 0;
    std::int64_t cost = 0;
    for (const UsageEvent &event : session.events.load(connection, span)) {
        ++events;
        cost += event.cost;
    }
    if (events == 0)
        return 0;
    session.rollups.load(connection, {day, day}, [&](const RollupBatch &batch) {
        for (const RollupRow &row : batch.rows) {
            events -= row.events;
            cost -= row.cost;
        }
    });
    if (events != 0 || cost != 0)
        throw store::StoreError({ProblemKind::Store,
            IngestWording::tr("The sums of %1 do not add up to its events, so the events were kept.").arg(day.iso()),
            IngestWording::tr("Run “spendscope-cli store check”."), {}});
    return session.events.remove(connection, span);
}

/// Folds some days of one connection; false where there is nothing to fold.
bool foldSome(store::StoreSession &session, UtcDay today)
{
    const int kept = months(session);
    for (const Connection &connection : session.connections.all()) {
        const auto end = endOfOld(session, connection.id, kept, today);
        if (!end)
            continue;
        session.transact([&] {
            const UtcDay first = UtcDay::ofMs(session.events.oldestMs(connection.id).value());
            const UtcDay last = std::min(*end, first + daysAtOnce);
            std::int64_t gone = 0;
            for (UtcDay day = first; day < last; day = day + 1)
                gone += foldDay(session, connection.id, day);
            session.connections.addToEventCount(connection.id, -gone);
            store::FoldedTable(session.database()).raise(connection.id, last);
            session.versions.raiseDirectory();
        });
        return true;
    }
    return false;
}
} // namespace

int months(store::StoreSession &session)
{
    const int kept = session.preferences.value(monthsWord).toInt();
    return kept == 0 ? 0 : std::clamp(kept, leastMonths, mostMonths);
}

void setMonths(store::StoreSession &session, int months)
{
    if (months != 0 && (months < leastMonths || months > mostMonths))
        throw store::StoreError(
            Problem::invalidInput(IngestWording::tr("Events can be kept for %1 to %2 months, or for ever.")
                                      .arg(leastMonths)
                                      .arg(mostMonths)));
    session.preferences.put(monthsWord, QString::number(months));
}

UtcDay keptFrom(int months, UtcDay today, UtcDay newestEvent)
{
    const UtcDay present = std::min(today, newestEvent);
    const int number = present.year() * 12 + present.month() - 1 - months;
    return UtcDay::ofDate(number / 12, number % 12 + 1, 1);
}

Outlook outlook(store::StoreSession &session, int months, UtcDay today)
{
    Outlook outlook;
    for (const Connection &connection : session.connections.all()) {
        const std::int64_t all = session.connections.eventCount(connection.id);
        const auto end = endOfOld(session, connection.id, months, today);
        const std::int64_t gone =
            end ? countBetween(session, connection.id, store::epochMs, end->startMs()) : std::int64_t{0};
        outlook.events += gone;
        outlook.kept += all - gone;
        if (end)
            outlook.keptFrom = outlook.keptFrom ? std::min(*outlook.keptFrom, *end) : *end;
    }
    return outlook;
}

bool isFolded(store::StoreSession &session, ConnectionId connection, UtcDay day)
{
    const auto before = store::FoldedTable(session.database()).before(connection);
    if (!before || *before <= day)
        return false;
    bool isEmpty = true;
    session.events.scan(store::eventId(connection, day.startMs()), store::eventId(connection, (day + 1).startMs()),
        store::EventTable::Order::OldestFirst, [&](const store::EventTable::Head &) {
            isEmpty = false;
            return false;
        });
    return isEmpty;
}

bool careForStore(store::StoreSession &session, UtcDay today)
{
    const bool folded = foldSome(session, today);
    const bool hasFreeSpace = store::vacuumSome(session.database(), pagesAtOnce);
    return folded || hasFreeSpace;
}

} // namespace spend::retention
