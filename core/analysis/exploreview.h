// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"
#include "core/analysis/spendquery.h"

#include <QStringList>

#include <vector>

namespace spend
{

/// What amounts are divided by. A row is divided by its own users, requests or tokens.
enum class Basis { Total, PerActiveUser, PerRequest, PerMillionTokens };

/// The time step of the chart. Auto: days up to 120 of them, else weeks, else months.
enum class Grain { Auto, Day, Week, Month };

enum class ChartShape { Bars, Area, Lines };

/// What the range is compared with.
struct Comparison {
    enum class Kind {
        None,
        PreviousPeriod, ///< what Overview compares with: the same days of the cycle before, or as many days before
        SameDaysLastCycle, ///< the range moved back by one billing cycle
        YearAgo, ///< the same dates a year ago
        Custom
    };
    Kind kind = Kind::PreviousPeriod;
    DateRange custom; ///< Custom only

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// How the table shows the second dimension.
enum class TableLayout {
    Nested, ///< rows that open
    Matrix, ///< rows by columns
};

inline constexpr int fewestSeries = 3;
inline constexpr int mostSeries = 25;

/// Everything that a person can change about a view of Explorer: what undo goes back to, what a saved view keeps.
struct ExploreView {
    RangeRule range;
    std::vector<Dimension> by{Dimension::User}; ///< one or two
    Filters filters;
    Measure measure = Measure::Cost;
    Basis basis = Basis::Total;
    Grain grain = Grain::Auto;
    ChartShape shape = ChartShape::Bars;
    bool partsOfPlan = false; ///< included hatched, on-demand solid; cost as totals only
    int top = 8; ///< series of their own, fewestSeries to mostSeries; the rest is "Other"
    bool otherOpen = false; ///< the table shows the rows of Other
    Comparison comparison;
    TableLayout layout = TableLayout::Nested;
    QString sortColumn = QStringLiteral("measure"); ///< a column's word
    bool ascending = false;
    QStringList columns; ///< words of the columns shown; empty: the usual ones

    friend bool operator==(const ExploreView &, const ExploreView &) = default;
};

} // namespace spend
