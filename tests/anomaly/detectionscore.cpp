// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/anomaly/detectionscore.h"

#include "core/anomaly/findanomalies.h"
#include "core/sample/sampleteam.h"
#include "core/workspace/anomalyevents.h"
#include "tests/support/ingestfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
bool overlap(const DateRange &a, const DateRange &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// The anomaly as itself and as each of its traces.
bool shows(const Anomaly &anomaly, const sample::PlantedAnomaly &planted)
{
    const auto is = [&](AnomalyKind kind, Dimension dimension, const QString &key) {
        return kind == planted.kind && dimension == planted.dimension && key == planted.key;
    };
    return is(anomaly.kind, anomaly.dimension, anomaly.key)
        || std::any_of(anomaly.traces.begin(), anomaly.traces.end(),
            [&](const AnomalyTrace &trace) { return is(trace.kind, trace.dimension, trace.key); });
}

bool isWorkOf(const Anomaly &anomaly, const sample::PlantedAnomaly &planted)
{
    return anomaly.dimension == Dimension::User ? planted.users.contains(anomaly.key)
                                                : shows(anomaly, planted) || anomaly.key == planted.key;
}

QString describe(AnomalyKind kind, Dimension dimension, const QString &key, const DateRange &days)
{
    return u"%1 %2 %3 %4..%5"_s.arg(
        anomalyKindWord(kind), dimensionWord(dimension), key, days.first.iso(), days.last.iso());
}
} // namespace

DetectionScore &DetectionScore::operator+=(const DetectionScore &other)
{
    planted += other.planted;
    recognised += other.recognised;
    found += other.found;
    right += other.right;
    missed += other.missed;
    wrong += other.wrong;
    return *this;
}

DetectionScore scoreOf(
    const std::vector<Anomaly> &found, const std::vector<sample::PlantedAnomaly> &planted, const DateRange &range)
{
    DetectionScore score;
    for (const sample::PlantedAnomaly &p : planted) {
        if (!overlap(p.days, range))
            continue;
        ++score.planted;
        if (std::any_of(
                found.begin(), found.end(), [&](const Anomaly &a) { return overlap(a.days, p.days) && shows(a, p); }))
            ++score.recognised;
        else
            score.missed.append(describe(p.kind, p.dimension, p.key, p.days));
    }
    for (const Anomaly &a : found) {
        ++score.found;
        if (std::any_of(planted.begin(), planted.end(),
                [&](const sample::PlantedAnomaly &p) { return overlap(a.days, p.days) && isWorkOf(a, p); }))
            ++score.right;
        else
            score.wrong.append(describe(a.kind, a.dimension, a.key, a.days)
                + u" z %1 excess %2"_s.arg(a.deviation, 0, 'f', 1).arg(double(a.excess) / 1e8, 0, 'f', 0));
    }
    return score;
}

std::vector<DetectionScore> detectionScores(quint64 seed, int users, int days, int anomalies)
{
    sample::SampleOptions options = IngestFixture::small(seed);
    options.users = users;
    options.days = days;
    options.eventsPerUserDay = 12;
    options.anomalies = anomalies;
    options.rateLimits = false;
    IngestFixture company(options);
    const IngestOutcome outcome = company.run();
    if (outcome.problem.kind != ProblemKind::None)
        qFatal("the sample could not be read: %s", qPrintable(outcome.problem.text));
    const auto planted = sample::SampleTeam(options).planted();
    const UtcDay today = UtcDay::ofMs(presentMs);
    const DateRange range{today - 89, today};
    const auto scores = company.workspace->writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        std::vector<DetectionScore> list;
        for (const Sensitivity sensitivity : {Sensitivity::Low, Sensitivity::Default, Sensitivity::High}) {
            StoredAnomalyEvents events(session);
            list.push_back(scoreOf(findAnomalies(*picture, events, {range, sensitivity}, presentMs), planted, range));
        }
        return list;
    });
    return *scores;
}

} // namespace spend::test
