// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storesession.h"
#include "tests/bench/support/spendmaker.h"

namespace spend::bench
{

/// Puts a made-up team's roll-ups into the store's connection 1, with names for all codes and the time covered, as an
/// ingestion that is complete leaves them. Without events and commits.
void fillWithRollups(store::StoreSession &session, const SpendMaker &maker);

} // namespace spend::bench
