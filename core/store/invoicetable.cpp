// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicetable.h"

namespace spend::store
{

std::optional<InvoiceAmount> InvoiceTable::find(ConnectionId connection, UtcDay cycleStart)
{
    Statement &select =
        m_database.prepared("SELECT amount, note FROM invoice_amount WHERE connection = $1 AND cycle_start = $2");
    select.bind(1, connection);
    select.bind(2, cycleStart.number);
    std::optional<InvoiceAmount> invoice;
    if (select.step())
        invoice = {Money{select.integer(0)}, select.string(1)};
    select.reset();
    return invoice;
}

void InvoiceTable::put(ConnectionId connection, UtcDay cycleStart, const InvoiceAmount &invoice)
{
    remove(connection, cycleStart);
    m_database.prepared("INSERT INTO invoice_amount (connection, cycle_start, amount, note) VALUES " + valueRows(1, 4))
        .execute(connection, cycleStart.number, invoice.amount.microCents, invoice.note);
}

void InvoiceTable::remove(ConnectionId connection, UtcDay cycleStart)
{
    m_database.prepared("DELETE FROM invoice_amount WHERE connection = $1 AND cycle_start = $2")
        .execute(connection, cycleStart.number);
}

} // namespace spend::store
