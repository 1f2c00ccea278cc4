// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectiontable.h"

#include "core/store/rowids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

const std::string columns =
    "id, uuid, name, api_url, since_day, interval_minutes, proxy, key_file, paused, sample, "
    "created_ms, cycle_day, groups_seen, repositories_seen, backfill_complete, commits_from_day, "
    "daily_usage_from_day, ca_file, most_answer_mib";

std::optional<UtcDay> dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(UtcDay{static_cast<std::int32_t>(row.integer(column))});
}

Connection read(const Statement &row)
{
    Connection c;
    c.id = static_cast<ConnectionId>(row.integer(0));
    c.uuid = row.string(1);
    c.settings.name = row.string(2);
    c.settings.apiUrl = QUrl(row.string(3));
    c.settings.since = dayAt(row, 4);
    c.settings.intervalMinutes = static_cast<int>(row.integer(5));
    if (const auto proxy = ProxyChoice::fromText(row.string(6)))
        c.settings.proxy = *proxy;
    c.settings.keyFile = row.string(7);
    c.settings.paused = row.integer(8) != 0;
    c.settings.sample = row.integer(9) != 0;
    c.createdMs = row.integer(10);
    c.cyclesKnown = row.integer(11) > 0;
    c.cycles.dayOfMonth = c.cyclesKnown ? static_cast<int>(row.integer(11)) : 1;
    c.groups = static_cast<Capability>(row.integer(12));
    c.repositories = static_cast<Capability>(row.integer(13));
    c.backfillComplete = row.integer(14) != 0;
    c.commitsFrom = dayAt(row, 15);
    c.dailyUsageFrom = dayAt(row, 16);
    c.settings.caFile = row.string(17);
    if (!row.isNull(18))
        c.settings.mostAnswerMiB = static_cast<int>(row.integer(18));
    return c;
}

std::optional<std::int64_t> dayNumber(const std::optional<UtcDay> &day)
{
    return day ? std::optional<std::int64_t>(day->number) : std::nullopt;
}

std::optional<std::int64_t> mostAnswer(const ConnectionSettings &settings)
{
    return settings.mostAnswerMiB ? std::optional<std::int64_t>(*settings.mostAnswerMiB) : std::nullopt;
}
} // namespace

std::vector<Connection> ConnectionTable::all()
{
    std::vector<Connection> list;
    Statement &select = m_database.prepared("SELECT " + columns + " FROM connection ORDER BY name, id");
    while (select.step())
        list.push_back(read(select));
    return list;
}

std::optional<Connection> ConnectionTable::find(ConnectionId id)
{
    Statement &select = m_database.prepared("SELECT " + columns + " FROM connection WHERE id = $1");
    select.bind(1, id);
    std::optional<Connection> found;
    if (select.step())
        found = read(select);
    select.reset();
    return found;
}

std::optional<Connection> ConnectionTable::findByName(const QString &name)
{
    for (Connection &connection : all()) {
        if (connection.settings.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return connection;
    }
    return {};
}

QStringList ConnectionTable::names()
{
    QStringList list;
    for (const Connection &connection : all())
        list.append(connection.settings.name);
    return list;
}

Connection ConnectionTable::add(const ConnectionSettings &settings, const QString &uuid, std::int64_t nowMs)
{
    ConnectionId id = 1;
    while (id <= mostConnections && find(id))
        ++id;
    if (id > mostConnections)
        throw StoreError(
            {ProblemKind::InvalidInput, StoreWording::tr("A store holds at most %1 connections.").arg(mostConnections),
                StoreWording::tr("Remove one, or use a second store."), {}});
    m_database
        .prepared(
            "INSERT INTO connection (id, uuid, name, api_url, since_day, interval_minutes, proxy, key_file, paused, "
            "sample, created_ms, cycle_day, groups_seen, repositories_seen, backfill_complete, ca_file, "
            "most_answer_mib) VALUES "
            + valueRows(1, 17))
        .execute(id, uuid, settings.name, settings.apiUrl.toString(QUrl::FullyEncoded), dayNumber(settings.since),
            settings.intervalMinutes, settings.proxy.toText(), settings.keyFile, settings.paused, settings.sample,
            nowMs, 0, 0, 0, false, settings.caFile, mostAnswer(settings));
    m_database.executeScript("UPDATE store_version SET directory = directory + 1");
    return *find(id);
}

void ConnectionTable::updateSettings(ConnectionId id, const ConnectionSettings &settings)
{
    m_database.executeScript("UPDATE store_version SET directory = directory + 1");
    m_database
        .prepared("UPDATE connection SET name = $1, api_url = $2, since_day = $3, interval_minutes = $4, proxy = $5, "
                  "key_file = $6, paused = $7, ca_file = $8, most_answer_mib = $9 WHERE id = $10")
        .execute(settings.name, settings.apiUrl.toString(QUrl::FullyEncoded), dayNumber(settings.since),
            settings.intervalMinutes, settings.proxy.toText(), settings.keyFile, settings.paused, settings.caFile,
            mostAnswer(settings), id);
}

void ConnectionTable::noteCycleStart(ConnectionId id, UtcDay start)
{
    m_database.prepared("UPDATE connection SET cycle_day = $1 WHERE id = $2 AND cycle_day < $3")
        .execute(start.dayOfMonth(), id, start.dayOfMonth());
}

void ConnectionTable::setCapabilities(ConnectionId id, Capability groups, Capability repositories)
{
    m_database.prepared("UPDATE connection SET groups_seen = $1, repositories_seen = $2 WHERE id = $3")
        .execute(static_cast<int>(groups), static_cast<int>(repositories), id);
}

void ConnectionTable::setBackfillComplete(ConnectionId id, bool complete)
{
    m_database.prepared("UPDATE connection SET backfill_complete = $1 WHERE id = $2").execute(complete, id);
}

void ConnectionTable::setReadFrom(ConnectionId id, std::optional<UtcDay> commits, std::optional<UtcDay> dailyUsage)
{
    m_database.prepared("UPDATE connection SET commits_from_day = $1, daily_usage_from_day = $2 WHERE id = $3")
        .execute(dayNumber(commits), dayNumber(dailyUsage), id);
}

std::int64_t ConnectionTable::eventCount(ConnectionId id)
{
    Statement &select = m_database.prepared("SELECT event_count FROM connection WHERE id = $1");
    select.bind(1, id);
    const std::int64_t count = select.step() ? select.integer(0) : 0;
    select.reset();
    return count;
}

void ConnectionTable::addToEventCount(ConnectionId id, std::int64_t difference)
{
    m_database.prepared("UPDATE connection SET event_count = event_count + $1 WHERE id = $2").execute(difference, id);
}

void ConnectionTable::remove(ConnectionId id)
{
    m_database.executeScript("UPDATE store_version SET rollups = rollups + 1, directory = directory + 1");
    m_database.prepared("DELETE FROM event WHERE id BETWEEN $1 AND $2").execute(eventId(id, epochMs), eventIdEnd(id));
    m_database.prepared("DELETE FROM rollup WHERE id BETWEEN $1 AND $2")
        .execute(rollupId(id, epochDay), eventIdEnd(id));
    m_database.prepared("DELETE FROM connection WHERE id = $1").execute(id);
    // E-mail addresses and names of what was removed must not linger.
    m_database.executeScript(
        "DELETE FROM user_key WHERE code > 0 AND code NOT IN (SELECT user_code FROM rollup UNION SELECT user_code FROM "
        "member UNION SELECT user_code FROM member_spend UNION SELECT user_code FROM group_membership UNION SELECT "
        "user_code FROM daily_usage UNION SELECT user_code FROM ai_commit);"
        "DELETE FROM repository_key WHERE code > 0 AND code NOT IN (SELECT repository_code FROM ai_commit);"
        "DELETE FROM group_key WHERE code > 0 AND code NOT IN (SELECT group_code FROM billing_group UNION SELECT "
        "group_code FROM group_membership UNION SELECT group_code FROM rollup);");
    m_codesFreed();
}

} // namespace spend::store
