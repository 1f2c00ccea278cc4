// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <random>

namespace spend::cursor
{

/// How often and after what wait a request is sent again. Waits are ms.
struct RetryPolicy {
    int tries = 5; ///< of one request; 429 does not use them up
    std::int64_t longestRateLimitWaitMs = 15 * 60'000; ///< of one request, in all
    std::int64_t firstBackoffMs = 1'000;
    std::int64_t longestBackoffMs = 60'000;

    /// The wait before try \c retry + 1 (retry counts from 1): doubling, with up to a quarter of jitter on top.
    template <class Random>
    std::int64_t backoffMs(int retry, Random &random) const
    {
        std::int64_t wait = firstBackoffMs;
        for (int i = 1; i < retry && wait < longestBackoffMs; ++i)
            wait *= 2;
        wait = wait < longestBackoffMs ? wait : longestBackoffMs;
        return wait + std::uniform_int_distribution<std::int64_t>(0, wait / 4)(random);
    }
};

/// Retry-After in either form: seconds, or an HTTP date (measured against the answer's own Date where it has one, so
/// that a wrong clock does not matter). Milliseconds from now, never negative; nothing where it can't be read.
std::optional<std::int64_t> parseRetryAfter(const QByteArray &value, const QByteArray &dateHeader, std::int64_t nowMs);

/// An HTTP date in any of its three forms, epoch ms.
std::optional<std::int64_t> httpDateMs(const QByteArray &text);

} // namespace spend::cursor
