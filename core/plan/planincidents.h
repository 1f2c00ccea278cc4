// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workcalendar.h"
#include "core/incident/incident.h"
#include "core/plan/burndown.h"
#include "core/plan/limits.h"
#include "core/workspace/spendservice.h"

#include <vector>

namespace spend
{

/// What calls for attention about the plan, of all connections: members (and the team's pool) at, near or on course to
/// a limit; a contract's notice and renewal; a commitment that runs out early or will not be used up. Reader's thread;
/// throws store::StoreError.
std::vector<Incident> planIncidents(SpendSource &source, const WorkCalendar &calendar);

std::vector<Incident> limitIncidents(const LimitsAnswer &answer);
/// \c nowMs decides how near a date is: notice is called for from 30 days before its last day on.
std::vector<Incident> contractIncidents(const ContractAnswer &answer, std::int64_t nowMs);

} // namespace spend
