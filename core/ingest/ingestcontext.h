// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/apiclient.h"
#include "core/domain/clock.h"
#include "core/ingest/progressmeter.h"
#include "core/ingest/windowswap.h"
#include "core/store/storethread.h"

#include <functional>
#include <stop_token>

namespace spend::ingest
{

/// Told, in the ingesting thread, what changed in the store.
using ChangeListener = std::function<void(const StoreChange &)>;

/// What the steps of one run share.
struct IngestContext {
    cursor::ApiClient &client;
    store::StoreThread &writer;
    Clock &clock;
    std::stop_token stop;
    ProgressMeter &meter;
    ChangeListener changed;
    Connection connection; ///< as it was when the run began
    std::int64_t runStartMs = 0;
    std::int64_t skipped = 0; ///< malformed records met so far
    int daysChanged = 0;

    bool stopped() const { return stop.stop_requested(); }
    void tell(const StoreChange &change)
    {
        daysChanged += static_cast<int>(change.batches.size());
        if (changed && !change.empty())
            changed(change);
    }
};

/// Whether an endpoint's refusal means that the team's plan lacks it (true), or that the run failed (the Problem).
/// A 401 means either: the members endpoint, which every key may read, tells.
Result<bool> isMissingCapability(cursor::ApiClient &client, const Problem &refusal);

} // namespace spend::ingest
