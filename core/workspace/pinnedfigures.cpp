// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pinnedfigures.h"

#include "core/analysis/spendpicture.h"

namespace spend
{

namespace
{
bool isTime(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week || dimension == Dimension::Month
        || dimension == Dimension::Cycle;
}

/// The total is the same for every grouping, so the cheapest one will do; time decides the steps of the trend.
ExploreView totalOf(const ExploreView &view)
{
    ExploreView total = view;
    total.by = {isTime(view.by.front()) ? view.by.front() : Dimension::Kind};
    total.top = fewestSeries;
    total.partsOfPlan = false;
    total.layout = TableLayout::Nested;
    return total;
}
} // namespace

std::vector<PinnedFigure> pinnedFigures(SpendSource &source)
{
    std::vector<PinnedFigure> figures;
    if (!source.picture.hasEvents())
        return figures;
    for (const SavedView &saved : notebook::savedViews(source.store)) {
        if (!saved.pinned || !saved.trouble.isEmpty())
            continue;
        const ExploreAnswer answer = answerExplore(source.picture, totalOf(saved.view), source.nowMs);
        figures.push_back({saved, answer.unit, answer.range, answer.value, answer.valueBefore, answer.compared,
            answer.comparable, answer.totalTrend});
        if (figures.size() == mostPinned)
            break;
    }
    return figures;
}

} // namespace spend
