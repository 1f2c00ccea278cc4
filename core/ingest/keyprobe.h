// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/httptransport.h"
#include "core/cursor/ratelimiter.h"
#include "core/cursor/retrypolicy.h"
#include "core/domain/clock.h"
#include "core/domain/keyreport.h"
#include "core/domain/secretkey.h"

#include <stop_token>

namespace spend::ingest
{

struct ProbeTools {
    cursor::NetworkThread &network;
    Clock &clock;
    cursor::HttpLimits http;
    cursor::RetryPolicy retries;
};

/// Finds out what a key sees, a request for each capability, storing nothing. A problem means that the key can't be
/// used at all (refused, unreachable, no usage events); a plan that lacks groups or repositories is a finding.
Result<KeyReport> probeKey(
    const ProbeTools &tools, const ConnectionSettings &settings, const SecretKey &key, std::stop_token stop);

} // namespace spend::ingest
