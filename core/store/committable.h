// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commit.h"
#include "core/domain/spenddata.h"
#include "core/store/codetable.h"

#include <string>
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
    /// The commits that commitDays() leaves out, sorted by user and day; their repository is 0.
    std::vector<CommitDay> namelessCommitDays(ConnectionId connection);

    /// A commit whose hash stands in several repositories.
    struct Repeated {
        std::string hash;
        std::int64_t createdMs = 0;
        CommitDay counts; ///< what it alone adds to commitDays()
    };
    /// All of those, by hash.
    std::vector<Repeated> repeatedCommits(ConnectionId connection);

private:
    Database &m_database;
    CodeTable &m_users;
    CodeTable &m_repositories;
};

} // namespace spend::store
