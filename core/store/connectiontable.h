// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/database.h"

#include <functional>
#include <utility>
#include <vector>

namespace spend::store
{

/// The connections of a store. Throws StoreError.
class ConnectionTable
{
public:
    /// \c codesFreed is called when a removal has deleted codes: whoever remembers some must forget them.
    ConnectionTable(Database &database, std::function<void()> codesFreed)
        : m_database(database)
        , m_codesFreed(std::move(codesFreed))
    {
    }

    std::vector<Connection> all(); ///< by name
    std::optional<Connection> find(ConnectionId id);
    std::optional<Connection> findByName(const QString &name); ///< in any case
    QStringList names();

    /// Takes the smallest free number. The name must have been checked.
    Connection add(const ConnectionSettings &settings, const QString &uuid, std::int64_t nowMs);
    void updateSettings(ConnectionId id, const ConnectionSettings &settings);
    /// Another cycle start was read: keeps the largest day of month.
    void noteCycleStart(ConnectionId id, UtcDay start);
    void setCapabilities(ConnectionId id, Capability groups, Capability repositories);
    void setBackfillComplete(ConnectionId id, bool complete);
    /// How far back commits and daily usage were read.
    void setReadFrom(ConnectionId id, std::optional<UtcDay> commits, std::optional<UtcDay> dailyUsage);
    std::int64_t eventCount(ConnectionId id);
    void addToEventCount(ConnectionId id, std::int64_t difference);
    /// Deletes the connection and everything that is its, and texts that nobody uses any more.
    void remove(ConnectionId id);

private:
    Database &m_database;
    std::function<void()> m_codesFreed;
};

} // namespace spend::store
