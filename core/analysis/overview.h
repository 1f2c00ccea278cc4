// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"
#include "core/analysis/spendquery.h"

#include <QMetaType>

#include <memory>

namespace spend
{

class SpendPicture;

/// What Overview asks for.
struct OverviewQuestion {
    RangeRule range;
    Dimension by = Dimension::User; ///< User, Group, Model, Repository or Kind
    Measure measure = Measure::Cost; ///< Cost, OnDemand or Included
    Filters filters;
    std::size_t top = 8; ///< series of their own; the rest is "Other"

    friend bool operator==(const OverviewQuestion &, const OverviewQuestion &) = default;
};

/// One row of the table below the chart, largest first by the question's measure.
struct OverviewRow {
    QString key;
    QString label;
    Figures figures;
    std::int64_t previous = 0; ///< the measure in the period of comparison
    bool isNew = false; ///< nothing in the period of comparison
    std::vector<std::int64_t> trend; ///< the measure, a value a bucket of the chart
};

/// One stacked series of the chart; the last may be "Other".
struct OverviewSeries {
    QString key; ///< empty for Other
    QString label;
    std::size_t rows = 1; ///< how many rows it sums up
    std::vector<std::int64_t> values; ///< micro-cents, a value a bucket
};

enum class Bucket { Day, Week, Month };

/// Everything that Overview shows, of one consistent picture of the store. Immutable, shared between threads.
struct OverviewAnswer {
    OverviewQuestion question;
    bool hasData = false; ///< the store holds any event at all
    DateRange range; ///< what the rule means today
    DateRange compared; ///< the same days of the cycle before, or as many days before the range
    Figures total;
    Figures totalCompared;
    bool comparable = false; ///< the store covers the period of comparison
    int activeUsers = 0; ///< users with an event in range; "No user" is none
    int members = 0; ///< of the team, not removed
    AttributionShare attribution;
    bool groupsVisible = true; ///< false: no connection in scope sees billing groups
    bool repositoriesVisible = true;
    Bucket bucket = Bucket::Day; ///< at most 120 buckets
    std::vector<UtcDay> buckets; ///< their first days
    std::vector<OverviewSeries> series;
    std::vector<OverviewRow> rows;
    std::int64_t provisionalFromMs = 0; ///< figures from here on still change: 48 hours before now or the newest event
    std::optional<std::int64_t> newestEventMs;
    std::int64_t computedMs = 0;
};

/// Answers Overview's question from a picture, as of the moment \c nowMs (epoch ms). Pure and without locks: any
/// thread.
/// - members add up over the connections in scope; flags and coverage are those of the connections in scope.
/// - comparable: every connection in scope covers the whole period of comparison; only then a row can be new.
/// - rows are sorted by the question's measure, ties by key; series are the first rows with anything to draw.
/// - more than 120 months are cut to the days that hold data.
OverviewAnswer answerOverview(const SpendPicture &picture, const OverviewQuestion &question, std::int64_t nowMs);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::OverviewAnswer>)
