// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/ingestplan.h"
#include "core/ingest/ingestprogress.h"

#include <functional>

namespace spend::ingest
{

/// Turns what a run does into an IngestProgress, a few times a second. One thread.
class ProgressMeter
{
public:
    using Report = std::function<void(const IngestProgress &)>;
    ProgressMeter(Clock &clock, Report report, ConnectionId connection, bool firstIngestion);

    void begin(IngestProgress::Step step);
    void beginWindow(store::Span window, const IngestPlan &plan);
    void pageRead(int page, int pages);
    void windowRead(std::int64_t events);
    void requests(int sent, int left);
    /// We wait for the request budget until then; nothing: no longer.
    void waitingForBudget(std::optional<std::int64_t> untilMs);

private:
    void tell(bool atOnce);
    void estimate();

    Clock &m_clock;
    Report m_report;
    IngestProgress m_now;
    std::int64_t m_lastToldMs = INT64_MIN;
    std::int64_t m_eventsBeganMs = 0;
    int m_pagesRead = 0;
    int m_daysRead = 0;
    int m_windowDays = 0;
    int m_daysAhead = 0;
};

} // namespace spend::ingest
