// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <stop_token>

namespace spend
{

/// Where time comes from and how one waits. Injected, so that a test's hour takes no time. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment, epoch ms UTC. May jump when the machine's clock is set.
    virtual std::int64_t nowMs() const = 0;
    /// Milliseconds that never run backwards; only differences mean something.
    virtual std::int64_t steadyMs() const = 0;
    /// Waits; false as soon as a stop is asked for.
    virtual bool sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    std::int64_t nowMs() const override;
    std::int64_t steadyMs() const override;
    bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace spend
