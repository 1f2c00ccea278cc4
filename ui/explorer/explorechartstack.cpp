// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartstack.h"

#include <algorithm>
#include <utility>

namespace spend::ui
{

namespace
{
/// Qt Charts' areas take time by the square of their points.
constexpr std::size_t mostAreaPoints = 200;
} // namespace

ExploreStack::ExploreStack(const ExploreAnswer &answer)
    : m_below(answer.buckets.size(), 0)
    , m_above(answer.buckets.size(), 0)
{
    const std::size_t count = answer.buckets.size();
    for (std::size_t s = 0; s < answer.series.size(); ++s) {
        const ExploreSeries &series = answer.series[s];
        std::vector<std::int64_t> values(count, 0);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = series.values[i].value_or(0);
        ExploreLayer layer;
        layer.series = int(s);
        if (series.onDemand.size() != count) {
            add(std::move(layer), values);
            continue;
        }
        std::vector<std::int64_t> included(count, 0);
        for (std::size_t i = 0; i < count; ++i)
            included[i] = values[i] - series.onDemand[i];
        layer.part = ExploreLayer::Part::OnDemand;
        add(layer, series.onDemand);
        layer.part = ExploreLayer::Part::Included;
        add(std::move(layer), included);
    }
    for (std::size_t i = 0; i < count; ++i) {
        m_least = std::min(m_least, m_below[i]);
        m_most = std::max(m_most, m_above[i]);
    }
}

void ExploreStack::add(ExploreLayer layer, const std::vector<std::int64_t> &values)
{
    layer.from.resize(values.size());
    layer.to.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::int64_t &edge = values[i] < 0 ? m_below[i] : m_above[i];
        layer.from[i] = edge;
        edge += values[i];
        layer.to[i] = edge;
    }
    m_layers.push_back(std::move(layer));
}

ChartShape drawnShape(const ExploreAnswer &answer)
{
    if (answer.view.basis != Basis::Total)
        return ChartShape::Lines;
    const std::size_t points = answer.buckets.size();
    if (points < 2 || (answer.view.shape == ChartShape::Area && points > mostAreaPoints))
        return ChartShape::Bars;
    return answer.view.shape;
}

} // namespace spend::ui
