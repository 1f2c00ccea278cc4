// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendpicture.h"
#include "core/store/coveragetable.h"
#include "core/workspace/spendservice.h"

#include <functional>
#include <vector>

namespace spend
{

/// A connection's events of [startMs, endMs).
struct EventSpan {
    ConnectionId connection = 0;
    store::Span span;
};

/// Reads single events where roll-ups are too coarse, and rolls them up to pictures of their own: \c partOf says in
/// which of \c parts pictures an event belongs, -1 in none. Every query and filter works on them as on the source's own
/// picture, whose names they share: they must not outlive the source. Spans must not overlap. Takes about a
/// microsecond an event. Reader's thread; throws store::StoreError.
std::vector<SpendPicture> picturesOfEvents(SpendSource &source, const std::vector<EventSpan> &spans, int parts,
    const std::function<int(const UsageEvent &)> &partOf);

} // namespace spend
