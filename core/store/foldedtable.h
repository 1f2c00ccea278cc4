// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/database.h"

#include <optional>

namespace spend::store
{

/// Before which day a connection's single events were let go, so that only their roll-ups are left. A day before it may
/// hold events again where it was read anew. Throws StoreError.
class FoldedTable
{
public:
    explicit FoldedTable(Database &database)
        : m_database(database)
    {
    }
    std::optional<UtcDay> before(ConnectionId connection);
    /// Never goes back.
    void raise(ConnectionId connection, UtcDay before);

private:
    Database &m_database;
};

} // namespace spend::store
