// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/rolluprow.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// All roll-up rows of one connection and day, sorted by key. Replaces what was known of that day; empty: nothing left.
struct RollupBatch {
    ConnectionId connection = 0;
    UtcDay day;
    std::vector<RollupRow> rows;
};

/// A code's text. Index 0 of every list is the "there is none" key.
struct NamedKey {
    QString key;
    QString label; ///< what a person reads: a member's name, a group's name, "Auto", "No user"
    /// The code of the key that this one counts as: repositories that rules merge or rename. No figure carries the code
    /// itself then; filters by the key mean the other, and lists leave it out.
    std::optional<Code> countsAs = std::nullopt;
};

/// What one user committed to one repository on one UTC day: the weights of attribution. Each (repository, hash) was
/// counted once; of repositories that rules merge, each hash once, with the record of the latest createdAt.
struct CommitDay {
    Code user = 0;
    UtcDay day;
    Code repository = 0;
    std::int64_t aiLines = 0; ///< tabLinesAdded + composerLinesAdded
    std::int64_t lines = 0; ///< totalLinesAdded
    std::int64_t commits = 0;
};

/// What a report needs to know of a connection.
struct ConnectionFacts {
    ConnectionId id = 0;
    QString name;
    CycleRule cycles;
    bool cyclesKnown = false;
    bool groupsVisible = true;
    bool repositoriesVisible = true;
    int members = 0; ///< of the team, not removed
    std::optional<std::int64_t> newestEventMs;
    std::optional<UtcDay> coveredFrom;
    std::vector<CommitDay> commitDays; ///< sorted by user, day, repository; commits without one are left out
    /// The commits that name no repository, sorted by user and day; repository is 0. They weigh nothing, but tell why
    /// spend is unattributed.
    std::vector<CommitDay> namelessCommitDays;
};

/// Names and facts behind the codes, one consistent picture. Codes of RollupRow and CommitDay index the lists.
struct Directory {
    std::vector<NamedKey> users;
    std::vector<NamedKey> groups;
    std::vector<NamedKey> models;
    std::vector<NamedKey> kinds;
    std::vector<NamedKey> repositories;
    std::vector<ConnectionFacts> connections;
};

} // namespace spend
