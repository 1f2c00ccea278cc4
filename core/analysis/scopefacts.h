// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/domain/spenddata.h"

#include <cstdint>
#include <optional>
#include <span>

namespace spend
{

/// What the connections that a question reaches say beside its figures.
struct ScopeFacts {
    bool groupsVisible = true; ///< false: there are connections, and none sees billing groups
    bool repositoriesVisible = true;
    int members = 0; ///< of their teams, not removed
    std::optional<std::int64_t> newestEventMs;
    std::int64_t provisionalFromMs = 0; ///< 48 hours before \c nowMs or the newest event, whichever is later
};

ScopeFacts scopeFacts(std::span<const ConnectionFacts *const> connections, std::int64_t nowMs);

/// Whether each of the connections covers the whole range. No connection covers nothing; an empty range isn't covered.
bool isCovered(std::span<const ConnectionFacts *const> connections, const DateRange &range);

} // namespace spend
