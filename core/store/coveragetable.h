// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/database.h"

#include <vector>

namespace spend::store
{

/// A span of time that was read whole: [startMs, endMs).
struct Span {
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// What of each connection's time was read whole. Throws StoreError.
class CoverageTable
{
public:
    explicit CoverageTable(Database &database)
        : m_database(database)
    {
    }

    /// The span was read whole just now; older records of the same time give way.
    void add(ConnectionId connection, Span span, std::int64_t readMs);
    /// Covered time, ascending, neighbours joined.
    std::vector<Span> spans(ConnectionId connection);

private:
    void insert(ConnectionId connection, Span span, std::int64_t readMs);
    Database &m_database;
};

/// The parts of \c wanted that no span covers, ascending.
std::vector<Span> gapsIn(Span wanted, const std::vector<Span> &covered);

} // namespace spend::store
