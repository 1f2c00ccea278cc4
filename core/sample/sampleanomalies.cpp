// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleanomalies.h"

#include "core/sample/anomalyplanter.h"

namespace spend::sample
{

std::vector<PlantedAnomaly> plantAnomalies(std::vector<SampleEvent> &events, const SampleOptions &options,
    const std::vector<SamplePerson> &people, const SampleGroups &groups, const std::vector<SampleCommit> &commits)
{
    if (options.anomalies <= 0)
        return {};
    AnomalyPlanter planter(events, options, people, groups, commits);
    for (int round = 0; round < options.anomalies; ++round) {
        if (round == 0) {
            planter.plantNewModel();
            planter.plantStarter();
        }
        planter.plantLargeEvent();
        planter.plantNightRuns();
        planter.plantMaxMode();
        planter.plantRequestCost();
        planter.plantUserBurst();
        planter.plantRepositoryBurst();
        planter.plantModelBurst();
        planter.plantGroupBurst();
    }
    return planter.finish();
}

} // namespace spend::sample
