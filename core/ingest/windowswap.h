// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/domain/spenddata.h"
#include "core/store/storesession.h"

#include <memory>
#include <string>
#include <vector>

namespace spend::ingest
{

/// The texts behind the codes of freshly read events; index = code.
struct TextLists {
    std::vector<std::string> users;
    std::vector<std::string> models;
    std::vector<std::string> kinds;
};

/// A window as it was read: a consistent picture of [span.startMs, span.endMs).
struct WindowPicture {
    store::Span span;
    std::vector<UsageEvent> events; ///< any order; codes index \c texts
    std::shared_ptr<const TextLists> texts;
    std::int64_t skipped = 0; ///< malformed records met
};

/// What a change of the store means for those who hold figures in memory.
struct StoreChange {
    std::vector<RollupBatch> batches; ///< days whose roll-ups changed
    bool empty() const { return batches.empty(); }
};

// Jobs for the store's writer: each is one transaction. They throw StoreError.

/// Swaps a window whole: days that are equal to what is stored are left alone, so that an unchanged window writes
/// nothing but that it was read.
StoreChange swapWindow(
    store::StoreSession &session, ConnectionId connection, WindowPicture picture, std::int64_t nowMs);

/// Takes a listing of billing groups; where memberships changed, rolls the touched days up again.
StoreChange swapGroups(
    store::StoreSession &session, ConnectionId connection, const GroupListing &listing, bool isCurrentCycle);

} // namespace spend::ingest
