// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::store
{

/// A channel of alerts; its settings are the alert room's business, and hold no secret.
struct StoredAlertChannel {
    QString id; ///< a UUID
    QString name;
    QString kind;
    bool enabled = true;
    QString settings;

    friend bool operator==(const StoredAlertChannel &, const StoredAlertChannel &) = default;
};

/// Something that called for attention, with the words of its kind and severity.
struct StoredIncident {
    QString key;
    QString kind;
    QString severity;
    QString title;
    QString text;
    std::int64_t sinceMs = 0;
    QString page;
    std::int64_t firstSeenMs = 0;
    std::int64_t lastSeenMs = 0;
    std::optional<std::int64_t> endedMs; ///< absent: it goes on

    friend bool operator==(const StoredIncident &, const StoredIncident &) = default;
};

/// That an incident is told by a channel.
struct StoredDelivery {
    QString incident;
    QString channel;
    std::int64_t madeMs = 0;
    std::optional<std::int64_t> dueMs; ///< not before then; absent: told, or given up
    int failures = 0;
    std::optional<std::int64_t> toldMs;

    friend bool operator==(const StoredDelivery &, const StoredDelivery &) = default;
};

/// One try to tell something.
struct StoredAlertLogEntry {
    std::int64_t atMs = 0;
    QString channel; ///< its name then
    QString kind;
    QString subject;
    int incidents = 0;
    QString problem; ///< empty: told

    friend bool operator==(const StoredAlertLogEntry &, const StoredAlertLogEntry &) = default;
};

/// Alerts: channels, incidents, what was told by which channel, and a log of it. Throws StoreError.
class AlertTable
{
public:
    explicit AlertTable(Database &database)
        : m_database(database)
    {
    }

    /// By name.
    std::vector<StoredAlertChannel> channels();
    /// Adds it, or replaces the one with its id.
    void putChannel(const StoredAlertChannel &channel);
    /// With all its deliveries.
    void removeChannel(const QString &id);

    /// Of any time, by key.
    std::vector<StoredIncident> incidents();
    std::optional<StoredIncident> incident(const QString &key);
    void putIncident(const StoredIncident &incident);
    /// Those that ended before a moment, with their deliveries.
    void forgetIncidentsBefore(std::int64_t ms);

    std::optional<StoredDelivery> delivery(const QString &incident, const QString &channel);
    /// That are still to be told, by channel, then incident.
    std::vector<StoredDelivery> waiting();
    void putDelivery(const StoredDelivery &delivery);
    void removeDelivery(const QString &incident, const QString &channel);

    /// Keeps the newest \c most entries.
    void appendLog(const StoredAlertLogEntry &entry, int most);
    /// Newest first.
    std::vector<StoredAlertLogEntry> log(int most);

private:
    Database &m_database;
};

} // namespace spend::store
