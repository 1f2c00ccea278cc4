// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"
#include "core/sample/sampleanomalies.h"

#include <QStringList>

#include <vector>

namespace spend::test
{

/// How well what was found matches what was planted.
struct DetectionScore {
    int planted = 0;
    int recognised = 0; ///< planted ones that were found: same kind, dimension and key, on one of their days
    int found = 0;
    int right = 0; ///< found ones that are a planted one, or the work of its people on its days
    QStringList missed;
    QStringList wrong;

    double recall() const { return planted > 0 ? double(recognised) / planted : 1; }
    double precision() const { return found > 0 ? double(right) / found : 1; }
    DetectionScore &operator+=(const DetectionScore &other);
};

/// Only what was planted within the range counts.
DetectionScore scoreOf(
    const std::vector<Anomaly> &found, const std::vector<sample::PlantedAnomaly> &planted, const DateRange &range);

/// A company with planted anomalies is read into a store of its own by the real ingestion, and searched with each
/// sensitivity: low, default, high.
std::vector<DetectionScore> detectionScores(quint64 seed, int users, int days, int anomalies);

} // namespace spend::test
