// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/committable.h"

#include "core/domain/keys.h"

namespace spend::store
{

namespace
{
/// The commit's UTC day, also before 1970.
const std::string commitDay = "(committed_ms - (committed_ms % 86400000 + 86400000) % 86400000) / 86400000";

/// From rows of user, day, repository, AI lines, lines and commits.
std::vector<CommitDay> readDays(Statement &select, ConnectionId connection)
{
    std::vector<CommitDay> days;
    select.bind(1, connection);
    while (select.step())
        days.push_back({static_cast<Code>(select.integer(0)), UtcDay{static_cast<std::int32_t>(select.integer(1))},
            static_cast<Code>(select.integer(2)), select.integer(3), select.integer(4), select.integer(5)});
    select.reset();
    return days;
}
} // namespace

std::int64_t CommitTable::merge(ConnectionId connection, const std::vector<AiCommit> &commits)
{
    Statement &upsert = m_database.prepared(
        "INSERT INTO ai_commit (connection, repository_code, hash, user_code, branch, source, is_primary_branch, "
        "committed_ms, created_ms, lines_added, lines_deleted, tab_lines_added, tab_lines_deleted, "
        "composer_lines_added, composer_lines_deleted, other_lines_added, other_lines_deleted) VALUES "
        + valueRows(1, 17)
        + " ON CONFLICT (connection, repository_code, hash) DO UPDATE SET user_code = excluded.user_code, branch = "
          "excluded.branch, source = excluded.source, is_primary_branch = excluded.is_primary_branch, committed_ms = "
          "excluded.committed_ms, created_ms = excluded.created_ms, lines_added = excluded.lines_added, lines_deleted "
          "= "
          "excluded.lines_deleted, tab_lines_added = excluded.tab_lines_added, tab_lines_deleted = "
          "excluded.tab_lines_deleted, composer_lines_added = excluded.composer_lines_added, composer_lines_deleted = "
          "excluded.composer_lines_deleted, other_lines_added = excluded.other_lines_added, other_lines_deleted = "
          "excluded.other_lines_deleted "
          // Equal rows are left alone, so that a run that brings nothing new changes nothing.
          "WHERE excluded.created_ms > ai_commit.created_ms OR (excluded.created_ms = ai_commit.created_ms AND "
          "(excluded.user_code, excluded.committed_ms, excluded.lines_added, excluded.tab_lines_added, "
          "excluded.composer_lines_added) <> (ai_commit.user_code, ai_commit.committed_ms, ai_commit.lines_added, "
          "ai_commit.tab_lines_added, ai_commit.composer_lines_added))");
    std::int64_t changed = 0;
    for (const AiCommit &c : commits) {
        const Code repository = c.repository.isEmpty() ? 0 : m_repositories.intern(c.repository);
        upsert.execute(connection, repository, c.hash, m_users.intern(userKey(c.email.toStdString())), c.branch,
            c.source, c.isPrimaryBranch, c.committedMs, c.createdMs, c.linesAdded, c.linesDeleted, c.tabLinesAdded,
            c.tabLinesDeleted, c.composerLinesAdded, c.composerLinesDeleted, c.otherLinesAdded, c.otherLinesDeleted);
        changed += m_database.changes();
    }
    return changed;
}

std::int64_t CommitTable::count(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT count(*) FROM ai_commit WHERE connection = $1");
    select.bind(1, connection);
    select.step();
    const std::int64_t count = select.integer(0);
    select.reset();
    return count;
}

std::vector<CommitDay> CommitTable::commitDays(ConnectionId connection)
{
    return readDays(m_database.prepared("SELECT user_code, " + commitDay
                        + " AS day, repository_code, sum(tab_lines_added + composer_lines_added), sum(lines_added), "
                          "count(*) FROM ai_commit WHERE connection = $1 AND repository_code > 0 GROUP BY user_code, "
                          "day, repository_code ORDER BY user_code, day, repository_code"),
        connection);
}

std::vector<CommitDay> CommitTable::namelessCommitDays(ConnectionId connection)
{
    return readDays(m_database.prepared("SELECT user_code, " + commitDay
                        + " AS day, 0, sum(tab_lines_added + composer_lines_added), sum(lines_added), count(*) FROM "
                          "ai_commit WHERE connection = $1 AND repository_code = 0 GROUP BY user_code, day ORDER BY "
                          "user_code, day"),
        connection);
}

std::vector<CommitTable::Repeated> CommitTable::repeatedCommits(ConnectionId connection)
{
    std::vector<Repeated> commits;
    Statement &select = m_database.prepared("SELECT hash, created_ms, user_code, " + commitDay
        + ", repository_code, tab_lines_added + composer_lines_added, lines_added FROM ai_commit WHERE connection = $1 "
          "AND repository_code > 0 AND hash IN (SELECT hash FROM ai_commit WHERE connection = $1 AND repository_code > "
          "0 GROUP BY hash HAVING count(*) > 1) ORDER BY hash, repository_code");
    select.bind(1, connection);
    while (select.step())
        commits.push_back({std::string(select.text(0)), select.integer(1),
            {static_cast<Code>(select.integer(2)), UtcDay{static_cast<std::int32_t>(select.integer(3))},
                static_cast<Code>(select.integer(4)), select.integer(5), select.integer(6), 1}});
    select.reset();
    return commits;
}

} // namespace spend::store
