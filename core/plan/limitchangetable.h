// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// How a change of a member's limit ended.
enum class LimitOutcome {
    Sent, ///< noted and sent; the program ended before the answer
    Done,
    Refused, ///< the service said no
    Failed, ///< nothing changed, as far as the service tells
    Unknown ///< no answer, and reading back did not help
};

/// One change of a member's own limit that somebody asked for.
struct LimitChange {
    std::int64_t id = 0;
    ConnectionId connection = 0;
    QString email; ///< as the service gives it
    QString who; ///< the account on the computer
    std::int64_t askedMs = 0;
    std::optional<std::int64_t> oldDollars; ///< whole dollars a cycle; absent: no limit of their own
    std::optional<std::int64_t> newDollars;
    LimitOutcome outcome = LimitOutcome::Sent;
    QString note; ///< a plain sentence on the outcome
    std::optional<std::int64_t> undoes; ///< the change that this one takes back

    friend bool operator==(const LimitChange &, const LimitChange &) = default;
};

namespace store
{

/// The record of what was changed at the service. Rows are added and completed, never removed but with their
/// connection. Throws StoreError.
class LimitChangeTable
{
public:
    explicit LimitChangeTable(Database &database)
        : m_database(database)
    {
    }
    /// Newest first.
    std::vector<LimitChange> all(ConnectionId connection);
    std::optional<LimitChange> find(std::int64_t id);
    /// Answers the new row's id; the one in \c change does not matter.
    std::int64_t add(const LimitChange &change);
    void complete(std::int64_t id, LimitOutcome outcome, const QString &note);

private:
    Database &m_database;
};

} // namespace store
} // namespace spend
