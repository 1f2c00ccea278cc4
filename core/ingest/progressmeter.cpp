// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/progressmeter.h"

#include <algorithm>

namespace spend::ingest
{

namespace
{
constexpr std::int64_t reportEveryMs = 200;
constexpr double shareBeforeEvents = 0.04;
constexpr double shareOfEvents = 0.92;
} // namespace

ProgressMeter::ProgressMeter(Clock &clock, Report report, ConnectionId connection, bool firstIngestion)
    : m_clock(clock)
    , m_report(std::move(report))
{
    m_now.connection = connection;
    m_now.firstIngestion = firstIngestion;
}

void ProgressMeter::begin(IngestProgress::Step step)
{
    m_now.step = step;
    m_now.page = 0;
    m_now.pageCount = 0;
    if (step == IngestProgress::Step::Events && m_eventsBeganMs == 0)
        m_eventsBeganMs = m_clock.steadyMs();
    if (step == IngestProgress::Step::Finishing)
        m_now.done = 1;
    tell(true);
}

void ProgressMeter::beginWindow(store::Span window, const IngestPlan &plan)
{
    ++m_now.windowNumber;
    m_now.windowCount = m_now.windowNumber + plan.remaining();
    m_now.window = {UtcDay::ofMs(window.startMs), UtcDay::ofMs(window.endMs - 1)};
    m_now.page = 0;
    m_now.pageCount = 0;
    m_windowDays = m_now.window.days();
    m_daysAhead = plan.remainingDays();
    tell(true);
}

void ProgressMeter::pageRead(int page, int pages)
{
    ++m_pagesRead;
    m_now.page = page;
    m_now.pageCount = std::max(page, pages);
    estimate();
    tell(false);
}

void ProgressMeter::windowRead(std::int64_t events)
{
    m_now.events += events;
    m_daysRead += m_windowDays;
    estimate();
    tell(false);
}

void ProgressMeter::requests(int sent, int left)
{
    m_now.requests = sent;
    m_now.requestsLeft = left;
}

void ProgressMeter::waitingForBudget(std::optional<std::int64_t> untilMs)
{
    m_now.waitingForBudgetUntilMs = untilMs;
    if (untilMs)
        m_now.requestsLeft = 0;
    tell(true);
}

/// Pages still to come: those of this window, and as many a day of the others as the days so far had.
void ProgressMeter::estimate()
{
    const double pagesLeftHere = std::max(0, m_now.pageCount - m_now.page);
    const double daysSoFar = std::max(1, m_daysRead + m_windowDays);
    const double pagesADay = (m_pagesRead + pagesLeftHere) / daysSoFar;
    const double pagesLeft = pagesLeftHere + pagesADay * m_daysAhead;
    const double share = m_pagesRead / std::max(1.0, m_pagesRead + pagesLeft);
    m_now.done = std::max(m_now.done, shareBeforeEvents + shareOfEvents * share);
    const double msAPage = double(m_clock.steadyMs() - m_eventsBeganMs) / std::max(1, m_pagesRead);
    m_now.estimatedEndMs = m_clock.nowMs() + static_cast<std::int64_t>(msAPage * pagesLeft);
}

void ProgressMeter::tell(bool atOnce)
{
    const std::int64_t now = m_clock.steadyMs();
    if (!m_report || (!atOnce && m_lastToldMs != INT64_MIN && now - m_lastToldMs < reportEveryMs))
        return;
    m_lastToldMs = now;
    m_report(m_now);
}

} // namespace spend::ingest
