// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "core/analysis/measuredefinition.h"
#include "core/workspace/cyclecheck.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace spend
{

/// Which figure is to be explained.
struct FigureScope {
    DateRange range;
    Filters filters;
    Measure measure = Measure::Cost;
    Basis basis = Basis::Total;
    QString what; ///< what the figure is called where it stands, such as a row's label; may be empty
    bool activePeople = false; ///< the figure counts people with an event; measure and basis mean nothing

    friend bool operator==(const FigureScope &, const FigureScope &) = default;
};

/// A filter with the words that people know its values by.
struct ScopeFilter {
    Dimension dimension = Dimension::User;
    bool excluding = false;
    QStringList labels;
};

/// Events and what they cost, of one way that their cost or billing was decided.
struct PathShare {
    std::int64_t events = 0;
    Money cost;
    Money onDemand;
};

/// Which of the scope's events took which way. Roll-ups do not keep it, so the events themselves are counted: only so
/// many, the newest.
struct PathCounts {
    std::int64_t looked = 0; ///< events of the scope that were counted, the same as all where not lookedFrom
    std::int64_t all = 0;
    std::optional<UtcDay> lookedFrom; ///< the first day that was counted, where that is not the range's
    bool withoutRepositories = false; ///< a filter on repositories was left aside: an event has none
    std::array<PathShare, costPathCount> cost; ///< by CostPath
    std::array<PathShare, billingPathCount> billing; ///< by BillingPath
};

/// At most so many events are counted, of all that the connections have in the days in question: a tenth of a second.
inline constexpr std::int64_t mostEventsCounted = 100'000;

/// How fresh a connection's figures are.
struct ConnectionFreshness {
    QString name;
    std::optional<std::int64_t> lastSuccessMs; ///< end of the last complete ingestion
    std::optional<std::int64_t> newestEventMs;
    std::optional<UtcDay> coveredFrom; ///< first day whose events are complete
    bool coversRange = false; ///< from the range's first day on
    std::int64_t skippedLast = 0; ///< malformed records of the last complete ingestion
    std::int64_t skippedMost = 0; ///< the most that a single one of the kept ingestions left out
};

/// Everything there is to know about a figure. Immutable, shared between threads.
struct FigureExplanation {
    FigureScope scope;
    ValueUnit unit = ValueUnit::Money;
    std::optional<std::int64_t> value; ///< exact, in the unit; absent where there is nothing to divide by
    Figures figures; ///< of the scope
    int people = 0; ///< with an event
    std::vector<ScopeFilter> filters;
    QString definition; ///< plain sentences
    QString basisDefinition; ///< empty for Total
    QStringList fields; ///< of the service's answer
    std::optional<PathCounts> paths; ///< where the measure depends on cost
    std::vector<ConnectionFreshness> connections; ///< in scope, by name
    std::int64_t provisionalFromMs = 0; ///< figures from here on still change
    Figures provisional; ///< the part of the figures that does
    bool repositoriesVisible = true;
    AttributionShare attribution; ///< of the scope's cost
    CycleChecks cycles;
    std::int64_t computedMs = 0;
};

/// Explains a figure. Its value is the one that a query for the same scope answers. Reader's thread; throws
/// store::StoreError.
FigureExplanation explainFigure(
    SpendSource &source, const FigureScope &scope, std::int64_t mostEvents = mostEventsCounted);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::FigureExplanation>)
