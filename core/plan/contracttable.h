// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/plan/contract.h"
#include "core/store/database.h"

#include <optional>

namespace spend::store
{

/// A contract a connection. It belongs to the notebook: raise its version with it. Throws StoreError.
class ContractTable
{
public:
    explicit ContractTable(Database &database)
        : m_database(database)
    {
    }

    /// Nothing where none was typed in.
    std::optional<Contract> find(ConnectionId connection);
    /// Replaces what was kept. Call inside a transaction, with a checkedContract().
    void put(ConnectionId connection, const Contract &contract);
    void remove(ConnectionId connection);

private:
    Database &m_database;
};

} // namespace spend::store
