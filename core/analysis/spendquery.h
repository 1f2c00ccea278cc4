// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/daterange.h"
#include "core/domain/rolluprow.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace spend
{

/// What spend can be grouped and filtered by. The order is stable: saved views may hold the numbers.
enum class Dimension { User, Group, Model, Repository, Kind, Day, Week, Month, Cycle, MaxMode, ClientKind, Connection };

/// The word of the command line ("user", "group", …) and back.
QString dimensionWord(Dimension dimension);
std::optional<Dimension> dimensionFromWord(const QString &word);

enum class Measure {
    Cost,
    OnDemand,
    Included,
    Events,
    Uncosted,
    Requests,
    InputTokens,
    OutputTokens,
    CacheWriteTokens,
    CacheReadTokens,
    Tokens ///< all four together
};

/// The value of one measure among figures.
std::int64_t measureOf(const Figures &figures, Measure measure);

/// Keys that a dimension must have (included) or must not have (excluded). Included values are alternatives. A value is
/// a key (e-mails in any case) or, where exactly one key has it, a label. Values that match nothing match nothing.
struct DimensionFilter {
    QStringList included;
    QStringList excluded;

    friend bool operator==(const DimensionFilter &, const DimensionFilter &) = default;
    bool isEmpty() const { return included.isEmpty() && excluded.isEmpty(); }
};

/// Filters of different dimensions all hold. Dimension::Connection takes connection names.
using Filters = std::map<Dimension, DimensionFilter>;

enum class SortBy { Cost, OnDemand, Included, Events, Key };

/// One question about spend. Every screen, report and export asks with this.
struct SpendQuery {
    DateRange range;
    std::vector<Dimension> by; ///< none, one or two
    Filters filters;
    SortBy sort = SortBy::Cost; ///< figures descending, keys ascending; ties by key
    std::size_t limit = 0; ///< rows beyond are summed as "other"; 0: no limit

    friend bool operator==(const SpendQuery &, const SpendQuery &) = default;
};

struct SpendRow {
    QStringList keys; ///< one for each dimension of SpendQuery::by
    QStringList labels;
    Figures figures;
};

/// How the cost of a scope was attributed to repositories.
struct AttributionShare {
    std::int64_t sameDay = 0; ///< micro-cents, by commits of the same day
    std::int64_t nextDays = 0; ///< by commits of the 7 days after
    std::int64_t daysBefore = 0; ///< by commits of the 7 days before
    std::int64_t unattributed = 0;

    std::int64_t attributed() const { return sameDay + nextDays + daysBefore; }
};

/// The answer: rows, other and total always agree, to the micro-cent. Rows with nothing but zeros are left out.
struct SpendReport {
    SpendQuery query;
    std::vector<SpendRow> rows;
    std::size_t otherRows = 0; ///< how many rows "other" sums up
    Figures other;
    Figures total;
};

} // namespace spend
