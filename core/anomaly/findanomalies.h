// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"
#include "core/anomaly/detectors.h"
#include "core/domain/workcalendar.h"

#include <cstdint>
#include <vector>

namespace spend
{

class SpendPicture;

/// Which days are to be judged, and how strictly.
struct AnomalySearch {
    DateRange range;
    Sensitivity sensitivity = Sensitivity::Default;
    WorkCalendar calendar = {}; ///< workdays are compared with workdays, days off with days off

    friend bool operator==(const AnomalySearch &, const AnomalySearch &) = default;
};

/// Everything out of the ordinary in the range, newest first, larger before smaller. Each day is judged by the days
/// before it, so what was found stays found. Days that may still change count as they are: only what is above already
/// is told. \c nowMs: epoch ms. Any thread, as long as \c events allows.
std::vector<Anomaly> findAnomalies(
    const SpendPicture &picture, AnomalyEvents &events, const AnomalySearch &search, std::int64_t nowMs);

} // namespace spend
