// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "core/analysis/flagkeys.h"
#include "core/analysis/period.h"
#include "core/analysis/spendtable.h"

#include <QSet>

#include <algorithm>

namespace spend
{

namespace
{
const KeyOrder *namesOf(const DirectoryIndex &names, Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return &names.users();
    case Dimension::Group:
        return &names.groups();
    case Dimension::Model:
        return &names.models();
    case Dimension::Repository:
        return &names.repositories();
    case Dimension::Kind:
        return &names.kinds();
    default:
        return nullptr;
    }
}

/// Key and label of what a filter's value means; the value itself where it means nothing.
FilterValue meant(const QString &value, const DirectoryIndex &names, Dimension dimension)
{
    if (const KeyOrder *const order = namesOf(names, dimension)) {
        if (const auto code = codeMeant(value, *order, dimension == Dimension::User))
            return {order->key(*code), order->label(*code), 0, 0};
    } else if (dimension == Dimension::MaxMode || dimension == Dimension::ClientKind) {
        for (const std::uint32_t index : {0u, 1u}) {
            if (value == flagKey(dimension, index) || value == flagLabel(dimension, index))
                return {flagKey(dimension, index), flagLabel(dimension, index), 0, 0};
        }
    } else if (dimension == Dimension::Connection) {
        for (const ConnectionFacts &facts : names.directory().connections) {
            if (value.compare(facts.name, Qt::CaseInsensitive) == 0)
                return {facts.name, facts.name, 0, 0};
        }
    }
    return {value, value, 0, 0};
}
} // namespace

std::vector<FilterValue> filterValues(
    const SpendPicture &picture, const ExploreView &view, Dimension dimension, std::int64_t nowMs)
{
    const auto connections = connectionsInScope(picture.directory(), view.filters);
    const DateRange range = resolvePeriod(view.range, connections, UtcDay::ofMs(nowMs)).range;
    Filters others = view.filters;
    others.erase(dimension);
    const QueryScope scope(picture, range, others);
    const SpendTable table(scope, {dimension}, {Measure::Cost, Measure::Events});

    std::vector<FilterValue> values;
    values.reserve(table.size());
    QSet<QString> known;
    for (const std::uint32_t row : table.sorted(SortBy::Cost)) {
        const std::uint32_t index = table.index(row, 0);
        values.push_back({table.axes()[0].key(index), table.axes()[0].label(index), table.figures(row).cost,
            table.figures(row).events});
        known.insert(values.back().key);
    }
    const auto filter = view.filters.find(dimension);
    if (filter == view.filters.end())
        return values;
    for (const QStringList &list : {filter->second.included, filter->second.excluded}) {
        for (const QString &value : list) {
            FilterValue absent = meant(value, picture.names(), dimension);
            if (known.contains(absent.key))
                continue;
            known.insert(absent.key);
            values.push_back(std::move(absent));
        }
    }
    return values;
}

} // namespace spend
