// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "core/workspace/spendservice.h"

#include <functional>
#include <utility>
#include <vector>

namespace spend::alert
{

/// What a source says: the incidents, and where it keeps a history, how to write it on.
struct SourceAnswer {
    SourceAnswer() = default;
    SourceAnswer(std::vector<Incident> found) // implicit: most sources keep nothing
        : incidents(std::move(found))
    {
    }
    std::vector<Incident> incidents;
    /// Within a transaction of the writer; may be empty.
    std::function<void(store::StoreSession &)> record;
};

/// Says what calls for attention now. Reader's thread; may throw StoreError. What it leaves out next time is over.
using IncidentSource = std::function<SourceAnswer(SpendSource &)>;

/// All that there are: who watches something adds a line to the .cpp.
std::vector<IncidentSource> incidentSources();

/// Budgets' thresholds; what was crossed is recorded even if nobody ever looks at the budgets.
SourceAnswer budgetSource(SpendSource &source);

/// Connections whose ingestion fails or is long overdue. What may pass by itself (network, request limit, trouble of
/// the service) is a notice until the data are older than twice the interval. One incident for each connection, reason
/// and day of the last success, so that one that comes and goes is told once a day at most.
std::vector<Incident> connectionIncidents(SpendSource &source);

/// What all sources say together.
struct FoundIncidents {
    std::vector<Incident> incidents;
    bool complete = true; ///< false: a source failed, so what is missing may not be over
    std::vector<std::function<void(store::StoreSession &)>> records = {}; ///< histories to write on; see SourceAnswer
};
FoundIncidents findIncidents(const std::vector<IncidentSource> &sources, SpendSource &source);

} // namespace spend::alert
