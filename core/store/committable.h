// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commit.h"
#include "core/domain/spenddata.h"
#include "core/store/codetable.h"

#include <vector>

namespace spend::store
{

/// AI commits: one row for each (repository, hash), with the record of the latest createdAt. Throws StoreError.
class CommitTable
{
public:
    CommitTable(Database &database, CodeTable &users, CodeTable &repositories)
        : m_database(database)
        , m_users(users)
        , m_repositories(repositories)
    {
    }

    /// Takes what is new or later; answers how many rows changed.
    std::int64_t merge(ConnectionId connection, const std::vector<AiCommit> &commits);
    std::int64_t count(ConnectionId connection);
    /// The weights of attribution, sorted by user, day and repository; commits without a repository are left out.
    std::vector<CommitDay> commitDays(ConnectionId connection);

private:
    Database &m_database;
    CodeTable &m_users;
    CodeTable &m_repositories;
};

} // namespace spend::store
