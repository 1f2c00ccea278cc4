// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/database.h"

#include <QByteArray>

namespace spend::store
{

/// ETags of answers whose content is stored, so that an unchanged answer costs nothing. Throws StoreError.
class EtagTable
{
public:
    explicit EtagTable(Database &database)
        : m_database(database)
    {
    }
    QByteArray find(ConnectionId connection, const QString &request);
    /// Store it in the transaction that stores the answer. Forgets those older than two days: their requests name days
    /// and are not made again.
    void put(ConnectionId connection, const QString &request, const QByteArray &etag, std::int64_t nowMs);

private:
    Database &m_database;
};

} // namespace spend::store
