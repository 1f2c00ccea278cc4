// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/money.h"
#include "core/domain/utcday.h"
#include "core/store/database.h"

#include <QString>

#include <optional>

namespace spend::store
{

/// What an invoice said of a billing cycle, as a person typed it.
struct InvoiceAmount {
    Money amount;
    QString note;

    friend bool operator==(const InvoiceAmount &, const InvoiceAmount &) = default;
};

/// Invoice amounts by connection and cycle. Throws StoreError. They belong to the notebook: raise its version with
/// them.
class InvoiceTable
{
public:
    explicit InvoiceTable(Database &database)
        : m_database(database)
    {
    }

    std::optional<InvoiceAmount> find(ConnectionId connection, UtcDay cycleStart);
    /// Replaces what was kept for the cycle.
    void put(ConnectionId connection, UtcDay cycleStart, const InvoiceAmount &invoice);
    void remove(ConnectionId connection, UtcDay cycleStart);

private:
    Database &m_database;
};

} // namespace spend::store
