// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/networkthread.h"
#include "core/cursor/ratelimiter.h"
#include "core/domain/clock.h"
#include "core/domain/secretkey.h"
#include "core/ingest/ingestcontext.h"
#include "core/ingest/ingestprogress.h"
#include "core/settings/paths.h"

#include <memory>
#include <stop_token>

namespace spend::ingest
{

/// What an ingestion works with. Everything must outlive the run.
struct IngestTools {
    store::StoreThread &writer;
    cursor::NetworkThread &network;
    cursor::RateLimiter &limiter; ///< of the connection, kept from run to run
    Clock &clock;
    Paths paths; ///< where the lock lies
    cursor::HttpLimits http;
    cursor::RetryPolicy retries;
};

/// One ingestion of one connection: plain sequential code for a thread of its own. It takes the connection's lock,
/// reads members, spend, billing groups, commits, usage events (newest first) and daily usage, and records the run.
/// A run that is cancelled, fails or is killed leaves every window either old or new; the next one goes on from there.
class Ingestor
{
public:
    using ProgressListener = ProgressMeter::Report;

    Ingestor(
        IngestTools tools, Connection connection, SecretKey key, ProgressListener progress, ChangeListener changed);

    IngestOutcome run(std::stop_token stop);

private:
    Result<void> ingest(IngestContext &context);
    Result<void> ingestEvents(IngestContext &context);
    void fillCounts(IngestOutcome &outcome);

    IngestTools m_tools;
    Connection m_connection;
    SecretKey m_key;
    ProgressListener m_progress;
    ChangeListener m_changed;
};

} // namespace spend::ingest
