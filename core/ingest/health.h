// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/store/coveragetable.h"
#include "core/store/runtable.h"

#include <vector>

namespace spend::store
{
class StoreSession;
}

namespace spend::ingest
{

/// What a status is made of.
struct HealthFacts {
    Connection connection;
    store::RunHistory runs;
    std::int64_t events = 0;
    std::optional<std::int64_t> newestEventMs;
    std::optional<std::int64_t> oldestEventMs;
    std::vector<store::Span> covered;
};

/// The status as of a moment (epoch ms): pure.
ConnectionHealth healthOf(const HealthFacts &facts, std::int64_t nowMs);

/// Throws StoreError.
HealthFacts readHealthFacts(store::StoreSession &session, const Connection &connection);

} // namespace spend::ingest
