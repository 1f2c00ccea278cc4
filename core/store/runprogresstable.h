// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/ingest/ingestprogress.h"
#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace spend::store
{

/// What a running ingestion tells the other programs of its store.
struct RunNote {
    IngestProgress progress; ///< without pages and requests, which are its own affair
    QString owner; ///< program, account, computer, process
    std::int64_t startedMs = 0;
    std::int64_t updatedMs = 0;
};

/// A row for each connection that is being ingested, or was when its program was killed: whoever reads must ask whether
/// the connection's lock is held (ingest/sharedprogress.h). Throws StoreError.
class RunProgressTable
{
public:
    explicit RunProgressTable(Database &database)
        : m_database(database)
    {
    }
    void note(const RunNote &note);
    void remove(ConnectionId connection);
    /// In the order of the connections.
    std::vector<RunNote> all();

private:
    Database &m_database;
};

/// The word of a step in the store, on the command line and back; an unknown word is IngestProgress::Step::Starting.
QString stepWord(IngestProgress::Step step);
IngestProgress::Step stepFromWord(const QString &word);

} // namespace spend::store
