// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/retention.h"

#include "core/domain/membership.h"
#include "core/ingest/rollup.h"
#include "core/store/foldedtable.h"
#include "core/store/rowids.h"
#include "core/store/storecare.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::retention
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

Q_LOGGING_CATEGORY(retentionLog, "spendscope.retention", QtInfoMsg)

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

/// Cells without their groups, which the service may have changed since.
std::vector<RollupRow> withoutGroups(std::vector<RollupRow> rows)
{
    for (RollupRow &row : rows)
        row.key.group = 0;
    std::sort(rows.begin(), rows.end(), [](const RollupRow &a, const RollupRow &b) { return a.key < b.key; });
    std::vector<RollupRow> sums;
    for (const RollupRow &row : rows) {
        if (sums.empty() || sums.back().key != row.key) {
            sums.push_back(row);
            continue;
        }
        RollupRow &sum = sums.back();
        sum.events += row.events;
        sum.uncosted += row.uncosted;
        sum.cost += row.cost;
        sum.discount += row.discount;
        sum.requests += row.requests;
        sum.inputTokens += row.inputTokens;
        sum.outputTokens += row.outputTokens;
        sum.cacheWriteTokens += row.cacheWriteTokens;
        sum.cacheReadTokens += row.cacheReadTokens;
    }
    return sums;
}

/// Lets a day's events go, once it is sure that the roll-ups say the same of every user, model and kind in every
/// figure. Answers how many went; none where a figure differs.
std::int64_t foldDay(store::StoreSession &session, ConnectionId connection, UtcDay day)
{
    const store::Span span{day.startMs(), (day + 1).startMs()};
    std::vector<RollupRow> stored;
    session.rollups.load(connection, {day, day},
        [&](const RollupBatch &batch) { stored.insert(stored.end(), batch.rows.begin(), batch.rows.end()); });
    const auto fromEvents = ingest::rollUp(session.events.load(connection, span), MembershipIndex{});
    if (withoutGroups(std::move(stored)) != withoutGroups(fromEvents)) {
        qCWarning(retentionLog).noquote() << "the sums of" << day.iso() << "of connection" << connection
                                          << "do not add up to its events, which were kept";
        return 0;
    }
    return session.events.remove(connection, span);
}

/// The first day from @p from on that has single events.
std::optional<UtcDay> dayWithEvents(store::StoreSession &session, ConnectionId connection, UtcDay from, UtcDay end)
{
    std::optional<UtcDay> day;
    session.events.scan(store::eventId(connection, from.startMs()), store::eventId(connection, end.startMs()),
        store::EventTable::Order::OldestFirst, [&](const store::EventTable::Head &head) {
            day = UtcDay::ofMs(store::eventTimestampMs(head.id));
            return false;
        });
    return day;
}

/// Folds some days of one connection; false where there is nothing to fold. A day whose sums are wrong keeps its
/// events and holds up no other.
bool foldSome(store::StoreSession &session, UtcDay today)
{
    const int kept = months(session);
    for (const Connection &connection : session.connections.all()) {
        const auto end = endOfOld(session, connection.id, kept, today);
        if (!end)
            continue;
        std::int64_t gone = 0;
        session.transact([&] {
            UtcDay next = UtcDay::ofMs(session.events.oldestMs(connection.id).value());
            UtcDay folded = next;
            for (int days = 0; days < daysAtOnce;) {
                const auto day = dayWithEvents(session, connection.id, next, *end);
                if (!day)
                    break;
                next = *day + 1;
                const std::int64_t events = foldDay(session, connection.id, *day);
                if (events == 0)
                    continue;
                gone += events;
                folded = next;
                ++days;
            }
            if (gone == 0)
                return;
            session.connections.addToEventCount(connection.id, -gone);
            store::FoldedTable(session.database()).raise(connection.id, folded);
            session.versions.raiseDirectory();
        });
        if (gone > 0)
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
