// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commit.h"
#include "core/domain/directory.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::cursor
{

// The service's answers, decoded. \c skipped counts malformed records that were left out.

struct MembersAnswer {
    std::vector<Member> members;
    std::int64_t skipped = 0;
};

struct SpendPage {
    std::vector<MemberSpend> members;
    std::optional<std::int64_t> cycleStartMs;
    int totalPages = 1; ///< absent means one
    std::int64_t skipped = 0;
};

struct DailyUsagePage {
    std::vector<DailyUsage> rows;
    bool hasNextPage = false;
    std::int64_t skipped = 0;
};

struct CommitPage {
    std::vector<AiCommit> commits;
    std::size_t records = 0; ///< in the page, malformed ones too
    std::optional<std::int64_t> totalCount;
    std::int64_t skipped = 0;
};

struct ChangePage {
    std::vector<AiChange> changes;
    std::size_t records = 0;
    std::optional<std::int64_t> totalCount;
    std::int64_t skipped = 0;
};

/// What the service said when it was asked to set a member's limit.
struct LimitReply {
    enum class Kind {
        Done,
        Refused, ///< it understood, and did nothing
        Unclear ///< no answer, or none that can be read: whether it was done is to be read back
    };
    Kind kind = Kind::Unclear;
    QString
        message; ///< Refused: the service's reason, one short line, may be empty; Unclear: what happened, a sentence
};

} // namespace spend::cursor
