// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billingcycle.h"
#include "core/sample/sampleanomalies.h"
#include "core/sample/samplecommits.h"
#include "core/sample/sampleevent.h"
#include "core/sample/samplegroups.h"
#include "core/sample/sampleoptions.h"
#include "core/sample/samplepeople.h"

#include <QByteArray>

#include <memory>
#include <utility>
#include <vector>

namespace spend::sample
{

/// A believable company and everything it did in Cursor, made from a seed. Immutable: share it between threads.
class SampleTeam
{
public:
    /// options.nowMs must be set.
    explicit SampleTeam(const SampleOptions &options);

    const SampleOptions &options() const { return m_options; }
    UtcDay today() const { return UtcDay::ofMs(m_options.nowMs); }
    CycleRule cycles() const { return {m_options.cycleDay}; }

    const std::vector<SamplePerson> &people() const { return m_people; }
    const SampleGroups &groups() const { return m_groups; }
    /// Oldest first.
    const std::vector<SampleEvent> &events() const { return m_events; }
    /// Newest createdAt first.
    const std::vector<SampleCommit> &commits() const { return m_commits; }

    /// What options.anomalies planted, and what is out of the ordinary in every sample company.
    const std::vector<PlantedAnomaly> &planted() const { return m_planted; }

    /// How many usage event records the service has, malformed ones included.
    qsizetype usageEventCount() const { return qsizetype(m_events.size()); }
    /// One of them as it stands on the wire, newest first.
    QByteArray usageEventJson(qsizetype index) const;
    /// When it happened, newest first; malformed ones have a place in time too.
    std::int64_t usageEventMs(qsizetype index) const
    {
        return m_events[m_events.size() - 1 - std::size_t(index)].timestampMs;
    }

    /// Index range [first, last) in events() of what lies in [fromMs, toMs).
    std::pair<std::size_t, std::size_t> eventsBetween(std::int64_t fromMs, std::int64_t toMs) const;

    /// The same team after \c count more events arrived just before \c endMs.
    std::shared_ptr<const SampleTeam> withArrivals(std::int64_t endMs, int count) const;
    std::shared_ptr<const SampleTeam> withPhase(int phase) const;
    /// The same team when it is later.
    std::shared_ptr<const SampleTeam> withNow(std::int64_t nowMs) const;

private:
    std::shared_ptr<const SampleTeam> remade(const SampleOptions &options) const;

    SampleOptions m_options;
    std::vector<SamplePerson> m_people;
    SampleGroups m_groups;
    std::vector<SampleEvent> m_events;
    std::vector<SampleCommit> m_commits;
    std::vector<PlantedAnomaly> m_planted;
    std::vector<std::pair<std::int64_t, int>> m_arrivals; ///< end and count, in order
};

} // namespace spend::sample
