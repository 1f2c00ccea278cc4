// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleanomalies.h"
#include "core/sample/samplerandom.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace spend::sample
{

/// Plants one anomaly after the other, each at people and on days that no other one has.
class AnomalyPlanter
{
public:
    AnomalyPlanter(std::vector<SampleEvent> &events, const SampleOptions &options,
        const std::vector<SamplePerson> &people, const SampleGroups &groups, const std::vector<SampleCommit> &commits);

    void plantUserBurst();
    void plantGroupBurst();
    void plantModelBurst();
    void plantRepositoryBurst();
    void plantStarter();
    void plantNewModel();
    void plantMaxMode();
    void plantNightRuns();
    void plantRequestCost();
    void plantLargeEvent();

    /// Puts what was added into its place and answers the list.
    std::vector<PlantedAnomaly> finish();

private:
    struct PersonDay {
        int person;
        UtcDay day;
    };
    bool isOrdinaryWorkday(UtcDay day) const;
    bool isSettled(const SamplePerson &person) const;
    /// Somebody free on a free day who works on it and \c days - 1 workdays after, and whose usual cost and habits
    /// suit.
    template <class Suits>
    std::optional<PersonDay> choose(int days, Suits suits);
    std::optional<UtcDay> chooseDay();
    void take(int person, UtcDay day);
    double usualCost(int person) const;
    /// Work of about so many of the person's usual days.
    std::vector<SampleEvent> burst(int person, UtcDay day, double usualDays);
    void add(std::vector<SampleEvent> events);
    void plant(AnomalyKind kind, Dimension dimension, const QString &key, const DateRange &days, QStringList users);
    std::vector<SampleEvent *> eventsOf(int person, UtcDay day);

    std::vector<SampleEvent> &m_events;
    std::vector<SampleEvent> m_added;
    const SampleOptions &m_options;
    const std::vector<SamplePerson> &m_people;
    const SampleGroups &m_groups;
    const std::vector<SampleCommit> &m_commits;
    std::vector<PlantedAnomaly> m_planted;
    SampleRandom m_random;
    quint64 m_works = 0;
    std::set<int> m_takenPeople;
    std::set<UtcDay> m_takenDays; ///< with a neighbour on each side
    std::map<int, std::vector<double>> m_costs; ///< of each person's working days
    std::map<std::pair<int, UtcDay>, std::vector<std::size_t>> m_byDay;
};

} // namespace spend::sample
