// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/domain/daterange.h"
#include "core/incident/incident.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// What is out of the ordinary, the finest cause first: of one burst that is seen as several, the first one that
/// explains it gives it its name. docs/ANOMALIES.md defines each.
enum class AnomalyKind {
    LargeEvent, ///< one event far above what the user's events usually cost
    NightRuns, ///< headless runs at hours at which the user is usually not at work
    NewModel, ///< a model that nobody used before, dearer than what is usual
    MaxMode, ///< somebody who hardly uses max mode works in it
    RequestCost, ///< a request costs much more than it did; each event is a request
    AbovePeers, ///< somebody without much history spends far more than others do
    UnusualCost, ///< a day's cost far above its own history
};
inline constexpr std::array anomalyKinds{AnomalyKind::LargeEvent, AnomalyKind::NightRuns, AnomalyKind::NewModel,
    AnomalyKind::MaxMode, AnomalyKind::RequestCost, AnomalyKind::AbovePeers, AnomalyKind::UnusualCost};

/// A word for scripts and the store ("large-event", …), and back.
QString anomalyKindWord(AnomalyKind kind);
std::optional<AnomalyKind> anomalyKindFromWord(const QString &word);

enum class Sensitivity { Low, Default, High };

/// "low", "default", "high", and back.
QString sensitivityWord(Sensitivity sensitivity);
std::optional<Sensitivity> sensitivityFromWord(const QString &word);

/// What observed and usual count.
enum class AnomalyUnit {
    Money, ///< micro-cents
    MoneyPerEvent, ///< micro-cents for each event
    Share, ///< millionths
};

/// The same burst as something coarser, or another kind, shows it.
struct AnomalyTrace {
    AnomalyKind kind = AnomalyKind::UnusualCost;
    Dimension dimension = Dimension::User;
    QString key;
    QString label;

    friend bool operator==(const AnomalyTrace &, const AnomalyTrace &) = default;
};

/// A day of what an anomaly looks at, and the band in which it usually lies; in its unit.
struct AnomalyDay {
    UtcDay day;
    std::int64_t value = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;

    friend bool operator==(const AnomalyDay &, const AnomalyDay &) = default;
};

/// Something that cost far more than it usually does.
struct Anomaly {
    QString id; ///< the same anomaly has the same at every look: kind, whom it concerns, and its first day
    AnomalyKind kind = AnomalyKind::UnusualCost;
    Dimension dimension = Dimension::User; ///< User, Group, Model or Repository
    QString key;
    QString label;
    DateRange days; ///< since when, and the last day on which it was seen
    AnomalyUnit unit = AnomalyUnit::Money;
    std::int64_t observed = 0; ///< money: over its days
    std::int64_t usual = 0; ///< what would be usual in its place; 0: nothing
    std::int64_t excess = 0; ///< micro-cents beyond the usual, whatever the unit
    double deviation = 0; ///< from the usual, in spreads of its own history
    double confidence = 0; ///< 0 to 1
    bool provisional = false; ///< a day of it may still change
    QString text; ///< plain sentences
    ExploreView view; ///< the spot in Explorer
    std::vector<AnomalyTrace> traces; ///< how else it was seen
    std::vector<AnomalyDay> series; ///< four weeks before it to a week after

    bool ongoingOn(UtcDay today) const { return today - days.last <= 1; }
    friend bool operator==(const Anomaly &, const Anomaly &) = default;
};

/// "very sure", "sure", "fairly sure".
QString confidenceWord(double confidence);

/// For the alert channels.
Incident toIncident(const Anomaly &anomaly);

} // namespace spend

Q_DECLARE_METATYPE(spend::Anomaly)
