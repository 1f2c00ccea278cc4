// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleteam.h"

#include "core/sample/sampleeventjson.h"
#include "core/sample/sampleeventmaker.h"

#include <algorithm>

namespace spend::sample
{

SampleTeam::SampleTeam(const SampleOptions &options)
    : m_options(options)
    , m_people(makePeople(options))
    , m_groups(makeGroups(options, m_people))
    , m_events(makeEvents(options, m_people))
    , m_commits(makeCommits(options, m_people))
{
    m_planted = plantAnomalies(m_events, options, m_people, m_groups, m_commits);
    if (options.phase > 1)
        reviseRecentEvents(m_events, options);
}

QByteArray SampleTeam::usageEventJson(qsizetype index) const
{
    std::string json;
    appendEventJson(json, m_events[m_events.size() - 1 - std::size_t(index)], m_people);
    return QByteArray::fromStdString(json);
}

std::pair<std::size_t, std::size_t> SampleTeam::eventsBetween(std::int64_t fromMs, std::int64_t toMs) const
{
    const auto before = [](const SampleEvent &event, std::int64_t ms) { return event.timestampMs < ms; };
    const auto first = std::lower_bound(m_events.begin(), m_events.end(), fromMs, before);
    const auto last = std::lower_bound(first, m_events.end(), std::max(fromMs, toMs), before);
    return {std::size_t(first - m_events.begin()), std::size_t(last - m_events.begin())};
}

std::shared_ptr<const SampleTeam> SampleTeam::withArrivals(std::int64_t endMs, int count) const
{
    auto team = std::make_shared<SampleTeam>(*this);
    for (const SampleEvent &event : makeArrivals(m_options, m_people, endMs, count, m_arrivals.size())) {
        const auto place = std::upper_bound(team->m_events.begin(), team->m_events.end(), event.timestampMs,
            [](std::int64_t ms, const SampleEvent &e) { return ms < e.timestampMs; });
        team->m_events.insert(place, event);
    }
    team->m_arrivals.emplace_back(endMs, count);
    return team;
}

std::shared_ptr<const SampleTeam> SampleTeam::withPhase(int phase) const
{
    SampleOptions options = m_options;
    options.phase = phase;
    return remade(options);
}

std::shared_ptr<const SampleTeam> SampleTeam::withNow(std::int64_t nowMs) const
{
    SampleOptions options = m_options;
    if (options.anchorMs == 0)
        options.anchorMs = options.nowMs; // the past stays as it was
    options.nowMs = nowMs;
    return remade(options);
}

std::shared_ptr<const SampleTeam> SampleTeam::remade(const SampleOptions &options) const
{
    std::shared_ptr<const SampleTeam> team = std::make_shared<SampleTeam>(options);
    for (const auto &[endMs, count] : m_arrivals)
        team = team->withArrivals(endMs, count);
    return team;
}

} // namespace spend::sample
