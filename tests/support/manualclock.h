// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <atomic>

namespace spend
{

/// Time that stands still until somebody waits or sets it. Sleeping takes no time and moves the clock. Any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(std::int64_t nowMs)
        : m_now(nowMs)
    {
    }
    std::int64_t nowMs() const override { return m_now; }
    std::int64_t steadyMs() const override { return m_now; }
    bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return false;
        m_now += duration.count();
        m_slept += duration.count();
        return true;
    }
    void advance(std::int64_t ms) { m_now += ms; }
    void set(std::int64_t ms) { m_now = ms; }
    /// All waiting so far.
    std::int64_t sleptMs() const { return m_slept; }

private:
    std::atomic<std::int64_t> m_now;
    std::atomic<std::int64_t> m_slept = 0;
};

} // namespace spend
