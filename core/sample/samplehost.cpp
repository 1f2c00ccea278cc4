// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplehost.h"

namespace spend::sample
{

SampleHost::SampleHost(const Clock &clock)
    : m_clock(clock)
    , m_server(clock)
{
}

void SampleHost::start(std::int64_t anchorMs, QObject *context, std::function<void(const Result<QUrl> &)> done)
{
    if (m_server.isRunning()) {
        done(m_server.url());
        return;
    }
    SampleOptions options;
    options.anchorMs = anchorMs;
    options.nowMs = m_clock.nowMs();
    options.followClock = true;
    options.rateLimits = false;
    options.anomalies = 1;
    m_server.startAsync(options, 0, context, std::move(done));
}

} // namespace spend::sample
