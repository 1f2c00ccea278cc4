// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>

namespace spend::tests
{

/// Processor time this thread has used, in milliseconds: what others do on a busy machine does not count.
inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The cheapest of @p times runs of @p work, in milliseconds of this thread. Speed is never asserted by itself, only
/// against other work that was measured beside it.
inline double cheapestMs(int times, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        const double start = threadMs();
        work();
        best = std::min(best, threadMs() - start);
    }
    return best;
}

} // namespace spend::tests
