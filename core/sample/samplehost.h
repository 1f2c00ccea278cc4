// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleserver.h"
#include "core/workspace/samplestarter.h"

namespace spend::sample
{

/// The program's own sample service, started when somebody asks for it. Without rate limits, so that nobody waits.
class SampleHost final : public SampleStarter
{
public:
    explicit SampleHost(const Clock &clock);
    void start(std::int64_t anchorMs, QObject *context, std::function<void(const Result<QUrl> &)> done) override;

private:
    const Clock &m_clock;
    SampleServer m_server;
};

} // namespace spend::sample
