// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/support/eventmaker.h"

#include <sys/types.h>

#include <cstdint>
#include <functional>

namespace spend::bench
{

/// What a work in a process of its own cost.
struct ProcessCost {
    bool ok = false;
    double cpuSeconds = 0; ///< user and system, of all its threads
    double wallSeconds = 0;
    std::int64_t peakBytes = 0; ///< most resident memory
};

/// Runs \c work in a forked process and waits for it. Only before this process has threads.
ProcessCost inOwnProcess(const std::function<bool()> &work);

/// The maker's events over HTTP on loopback, in a forked process of its own, whose work is not counted. Answers are
/// rendered before; what is served is the endpoints that an ingestion reads, empty but for the usage events; billing
/// groups and commits are refused, as for a smaller plan. Only before this process has threads.
class PageServer
{
public:
    explicit PageServer(const EventMaker &maker);
    ~PageServer();
    PageServer(const PageServer &) = delete;
    PageServer &operator=(const PageServer &) = delete;

    int port() const { return m_port; } ///< 0: it could not be started

private:
    int m_port = 0;
    pid_t m_process = 0;
};

} // namespace spend::bench
