// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include <chrono>
#include <csignal>

namespace spend
{

namespace
{
volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}
} // namespace

StopSignals::StopSignals()
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    // A signal handler may do next to nothing, so somebody else looks at the flag.
    m_watcher = std::jthread([this](std::stop_token done) {
        while (!done.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (interrupted)
            m_source.request_stop();
    });
}

StopSignals::~StopSignals() = default;

} // namespace spend
