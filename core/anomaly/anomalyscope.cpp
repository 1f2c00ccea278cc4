// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/anomalyscope.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"

#include <algorithm>

namespace spend
{

namespace
{
std::int64_t costOf(const SpendPicture &picture, const DateRange &days, const Filters &filters)
{
    SpendQuery query;
    query.range = days;
    query.filters = filters;
    return runQuery(picture, query, {Measure::Cost}).total.cost;
}

/// A value is a key in any case, or a label.
bool names(const QStringList &values, const QString &key, const QString &label)
{
    return std::any_of(values.begin(), values.end(),
        [&](const QString &value) { return value.compare(key, Qt::CaseInsensitive) == 0 || value == label; });
}

/// Whether half of what something cost on the days is within the filters.
bool isMostlyWithin(const SpendPicture &picture, const DateRange &days, const Filters &filters, Dimension dimension,
    const QString &key, const QString &label)
{
    Filters inside = filters;
    DimensionFilter &own = inside[dimension];
    if ((!own.included.isEmpty() && !names(own.included, key, label)) || names(own.excluded, key, label))
        return false;
    own = {{key}, {}};
    const std::int64_t within = costOf(picture, days, inside);
    return within > 0 && 2 * within >= costOf(picture, days, {{dimension, own}});
}
} // namespace

bool isInScope(const SpendPicture &picture, const Anomaly &anomaly, const Filters &filters)
{
    const bool narrows =
        std::any_of(filters.begin(), filters.end(), [](const auto &entry) { return !entry.second.isEmpty(); });
    if (!narrows || isMostlyWithin(picture, anomaly.days, filters, anomaly.dimension, anomaly.key, anomaly.label))
        return true;
    return std::any_of(anomaly.traces.begin(), anomaly.traces.end(), [&](const AnomalyTrace &trace) {
        return isMostlyWithin(picture, anomaly.days, filters, trace.dimension, trace.key, trace.label);
    });
}

} // namespace spend
