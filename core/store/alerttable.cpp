// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alerttable.h"

namespace spend::store
{

namespace
{
const std::string incidentColumns =
    "SELECT key, kind, severity, title, text, since_ms, page, first_seen_ms, last_seen_ms, ended_ms FROM incident ";
const std::string deliveryColumns =
    "SELECT incident_key, channel, made_ms, due_ms, failures, told_ms FROM alert_delivery ";

StoredIncident readIncident(Statement &row)
{
    return {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.integer(5), row.string(6),
        row.integer(7), row.integer(8), row.optionalInteger(9)};
}

StoredDelivery readDelivery(Statement &row)
{
    return {row.string(0), row.string(1), row.integer(2), row.optionalInteger(3), static_cast<int>(row.integer(4)),
        row.optionalInteger(5)};
}
} // namespace

std::vector<StoredAlertChannel> AlertTable::channels()
{
    std::vector<StoredAlertChannel> list;
    Statement &select =
        m_database.prepared("SELECT id, name, kind, enabled, settings FROM alert_channel ORDER BY name, id");
    while (select.step())
        list.push_back(
            {select.string(0), select.string(1), select.string(2), select.integer(3) != 0, select.string(4)});
    select.reset();
    return list;
}

void AlertTable::putChannel(const StoredAlertChannel &channel)
{
    m_database.prepared("DELETE FROM alert_channel WHERE id = $1").execute(channel.id);
    m_database.prepared("INSERT INTO alert_channel (id, name, kind, enabled, settings) VALUES " + valueRows(1, 5))
        .execute(channel.id, channel.name, channel.kind, channel.enabled, channel.settings);
}

void AlertTable::removeChannel(const QString &id)
{
    m_database.prepared("DELETE FROM alert_delivery WHERE channel = $1").execute(id);
    m_database.prepared("DELETE FROM alert_channel WHERE id = $1").execute(id);
}

std::vector<StoredIncident> AlertTable::incidents()
{
    std::vector<StoredIncident> list;
    Statement &select = m_database.prepared(incidentColumns + "ORDER BY key");
    while (select.step())
        list.push_back(readIncident(select));
    select.reset();
    return list;
}

std::optional<StoredIncident> AlertTable::incident(const QString &key)
{
    Statement &select = m_database.prepared(incidentColumns + "WHERE key = $1");
    select.bind(1, key);
    std::optional<StoredIncident> found;
    if (select.step())
        found = readIncident(select);
    select.reset();
    return found;
}

void AlertTable::putIncident(const StoredIncident &incident)
{
    m_database.prepared("DELETE FROM incident WHERE key = $1").execute(incident.key);
    m_database
        .prepared("INSERT INTO incident (key, kind, severity, title, text, since_ms, page, first_seen_ms, "
                  "last_seen_ms, ended_ms) VALUES "
            + valueRows(1, 10))
        .execute(incident.key, incident.kind, incident.severity, incident.title, incident.text, incident.sinceMs,
            incident.page, incident.firstSeenMs, incident.lastSeenMs, incident.endedMs);
}

void AlertTable::forgetIncidentsBefore(std::int64_t ms)
{
    m_database
        .prepared("DELETE FROM alert_delivery WHERE incident_key IN (SELECT key FROM incident WHERE ended_ms < $1)")
        .execute(ms);
    m_database.prepared("DELETE FROM incident WHERE ended_ms < $1").execute(ms);
}

std::optional<StoredDelivery> AlertTable::delivery(const QString &incident, const QString &channel)
{
    Statement &select = m_database.prepared(deliveryColumns + "WHERE incident_key = $1 AND channel = $2");
    select.bind(1, incident);
    select.bind(2, channel);
    std::optional<StoredDelivery> found;
    if (select.step())
        found = readDelivery(select);
    select.reset();
    return found;
}

std::vector<StoredDelivery> AlertTable::waiting()
{
    std::vector<StoredDelivery> list;
    Statement &select =
        m_database.prepared(deliveryColumns + "WHERE due_ms IS NOT NULL ORDER BY channel, incident_key");
    while (select.step())
        list.push_back(readDelivery(select));
    select.reset();
    return list;
}

void AlertTable::putDelivery(const StoredDelivery &delivery)
{
    removeDelivery(delivery.incident, delivery.channel);
    m_database
        .prepared("INSERT INTO alert_delivery (incident_key, channel, made_ms, due_ms, failures, told_ms) VALUES "
            + valueRows(1, 6))
        .execute(
            delivery.incident, delivery.channel, delivery.madeMs, delivery.dueMs, delivery.failures, delivery.toldMs);
}

void AlertTable::removeDelivery(const QString &incident, const QString &channel)
{
    m_database.prepared("DELETE FROM alert_delivery WHERE incident_key = $1 AND channel = $2")
        .execute(incident, channel);
}

void AlertTable::appendLog(const StoredAlertLogEntry &entry, int most)
{
    Statement &last = m_database.prepared("SELECT coalesce(max(id), 0) FROM alert_log");
    last.step();
    const std::int64_t id = last.integer(0) + 1;
    last.reset();
    m_database
        .prepared(
            "INSERT INTO alert_log (id, at_ms, channel, kind, subject, incidents, problem) VALUES " + valueRows(1, 7))
        .execute(id, entry.atMs, entry.channel, entry.kind, entry.subject, entry.incidents, entry.problem);
    m_database.prepared("DELETE FROM alert_log WHERE id <= $1").execute(id - most);
}

std::vector<StoredAlertLogEntry> AlertTable::log(int most)
{
    std::vector<StoredAlertLogEntry> list;
    Statement &select = m_database.prepared(
        "SELECT at_ms, channel, kind, subject, incidents, problem FROM alert_log ORDER BY id DESC LIMIT $1");
    select.bind(1, most);
    while (select.step())
        list.push_back({select.integer(0), select.string(1), select.string(2), select.string(3),
            static_cast<int>(select.integer(4)), select.string(5)});
    select.reset();
    return list;
}

} // namespace spend::store
