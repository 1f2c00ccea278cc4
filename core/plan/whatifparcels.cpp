// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatifparcels.h"

#include "core/analysis/figurecolumns.h"
#include "core/analysis/flagkeys.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <tuple>

namespace spend
{

namespace
{
using Cell = std::tuple<QString, QString, bool>; ///< user, model, max mode
using Cells = std::map<Cell, Figures>;

/// What lies in both; nothing where that can't be.
std::optional<DimensionFilter> both(const DimensionFilter &a, const DimensionFilter &b)
{
    DimensionFilter common;
    common.excluded = a.excluded + b.excluded;
    if (a.included.isEmpty() || b.included.isEmpty()) {
        common.included = a.included + b.included;
        return common;
    }
    for (const QString &value : a.included) {
        if (b.included.contains(value, Qt::CaseInsensitive))
            common.included.append(value);
    }
    return common.included.isEmpty() ? std::nullopt : std::optional(common);
}

std::optional<Filters> common(const std::vector<Filters> &scopes, unsigned which)
{
    Filters all;
    for (std::size_t s = 0; s < scopes.size(); ++s) {
        if ((which >> s & 1U) == 0)
            continue;
        for (const auto &[dimension, filter] : scopes[s]) {
            const auto met = both(all[dimension], filter);
            if (!met)
                return std::nullopt;
            all[dimension] = *met;
        }
    }
    return all;
}

void add(Figures &sum, const Figures &other, int sign)
{
    for (const FigureColumn &column : figureColumns)
        sum.*column.sum += sign * other.*column.sum;
}

Cells cellsOf(const SpendPicture &picture, const DateRange &range, const std::optional<Filters> &filters)
{
    Cells cells;
    for (const bool maxMode : {false, true}) {
        if (!filters || !passesMode(*filters, maxMode))
            continue;
        SpendQuery query;
        query.range = range;
        query.by = {Dimension::User, Dimension::Model};
        query.filters = *filters;
        query.filters[Dimension::MaxMode] = {{flagKey(Dimension::MaxMode, maxMode ? 1 : 0)}, {}};
        for (const SpendRow &row : runQuery(picture, query).rows)
            cells[{row.keys[0], row.keys[1], maxMode}] = row.figures;
    }
    return cells;
}

bool isNothing(const Figures &figures)
{
    return std::all_of(figureColumns.begin(), figureColumns.end(),
        [&](const FigureColumn &column) { return figures.*column.sum == 0; });
}
} // namespace

double WhatIfParcel::billed() const
{
    if (figures.cost == 0)
        return 0;
    return std::max(0.0, (cost + notBilled) * double(figures.onDemand) / double(figures.cost) - notBilled);
}

void WhatIfParcel::setBilled(double amount)
{
    const double less = billed() - amount;
    notBilled += less;
    cost -= less;
}

Filters whatIfScope(const WhatIfScenario &scenario)
{
    Filters scope = scenario.filters;
    if (scenario.kind == WhatIfKind::OtherModel)
        scope.erase(Dimension::Model);
    if (scenario.kind == WhatIfKind::OtherModel || scenario.kind == WhatIfKind::NoMaxMode)
        scope.erase(Dimension::MaxMode);
    std::erase_if(scope, [](const auto &entry) { return entry.second.isEmpty(); });
    return scope;
}

bool passesMode(const Filters &filters, bool maxMode)
{
    const auto filter = filters.find(Dimension::MaxMode);
    if (filter == filters.end())
        return true;
    const QString key = flagKey(Dimension::MaxMode, maxMode ? 1 : 0);
    const DimensionFilter &modes = filter->second;
    return (modes.included.isEmpty() || modes.included.contains(key)) && !modes.excluded.contains(key);
}

std::vector<WhatIfParcel> whatIfParcels(
    const SpendPicture &picture, const DateRange &range, const std::vector<Filters> &scopes)
{
    const unsigned sets = 1U << scopes.size();
    std::vector<Cells> within(sets); // of what lies in all scopes of a set, and maybe in others
    for (unsigned set = 1; set < sets; ++set)
        within[set] = cellsOf(picture, range, common(scopes, set));
    std::vector<WhatIfParcel> parcels;
    for (unsigned set = 1; set < sets; ++set) {
        // Inclusion and exclusion: what lies in just these scopes.
        Cells exact = within[set];
        for (unsigned larger = set + 1; larger < sets; ++larger) {
            if ((larger & set) != set)
                continue;
            const int sign = std::popcount(larger ^ set) % 2 == 0 ? 1 : -1;
            for (const auto &[cell, figures] : within[larger])
                add(exact[cell], figures, sign);
        }
        for (const auto &[cell, figures] : exact) {
            if (isNothing(figures))
                continue;
            WhatIfParcel parcel;
            std::tie(parcel.user, parcel.model, parcel.maxMode) = cell;
            parcel.scopes = set;
            parcel.figures = figures;
            parcel.cost = double(figures.cost);
            parcels.push_back(std::move(parcel));
        }
    }
    return parcels;
}

} // namespace spend
