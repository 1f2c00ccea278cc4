// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"
#include "core/sample/samplecommits.h"
#include "core/sample/sampleevent.h"
#include "core/sample/samplegroups.h"
#include "core/sample/sampleoptions.h"
#include "core/sample/samplepeople.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spend::sample
{

/// Something out of the ordinary that is known to be in the history.
struct PlantedAnomaly {
    AnomalyKind kind = AnomalyKind::UnusualCost;
    Dimension dimension = Dimension::User;
    QString key; ///< as the store will call it
    DateRange days;
    /// Everybody whose work it is: whoever reports one of them on these days is right, but has not found it yet.
    QStringList users;
};

/// Without options.anomalies nothing is planted and nothing answered. Else adds so many of every kind to the events, of
/// different people on different workdays of the last weeks, with enough history before them, and answers what there is
/// to be found: these and the two runaways that every company has. Kinds for which nobody is suited in a small or young
/// company are left out. A new model and a starter are planted once, whatever the number of rounds.
std::vector<PlantedAnomaly> plantAnomalies(std::vector<SampleEvent> &events, const SampleOptions &options,
    const std::vector<SamplePerson> &people, const SampleGroups &groups, const std::vector<SampleCommit> &commits);

} // namespace spend::sample
