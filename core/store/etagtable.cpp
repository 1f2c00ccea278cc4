// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/etagtable.h"

#include "core/domain/utcday.h"

namespace spend::store
{

QByteArray EtagTable::find(ConnectionId connection, const QString &request)
{
    Statement &select = m_database.prepared("SELECT etag FROM etag WHERE connection = $1 AND request = $2");
    select.bind(1, connection);
    select.bind(2, request);
    QByteArray etag;
    if (select.step())
        etag = select.string(0).toUtf8();
    select.reset();
    return etag;
}

void EtagTable::put(ConnectionId connection, const QString &request, const QByteArray &etag, std::int64_t nowMs)
{
    m_database.prepared("DELETE FROM etag WHERE connection = $1 AND (stored_ms < $2 OR request = $3)")
        .execute(connection, nowMs - 2 * msPerDay, request);
    if (!etag.isEmpty())
        m_database.prepared("INSERT INTO etag (connection, request, etag, stored_ms) VALUES " + valueRows(1, 4))
            .execute(connection, request, QString::fromUtf8(etag), nowMs);
}

} // namespace spend::store
