// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QRandomGenerator>

#include <algorithm>

namespace spend::test
{

/// Any view that Explorer could be at.
inline ExploreView randomView(QRandomGenerator &random)
{
    const auto pick = [&random](int choices) { return random.bounded(choices); };
    const auto dates = [&pick] {
        const UtcDay first = UtcDay::ofDate(2024, 1, 1) + pick(900);
        return DateRange{first, first + pick(120)};
    };
    const QStringList names{QStringLiteral("ada@example.com"), QStringLiteral("Straße \"7\"\n{}"),
        QStringLiteral("日本語 🙂"), QStringLiteral("(none)"), QStringLiteral("a:b>c\\d")};
    ExploreView view;
    view.range.kind = RangeRule::Kind(pick(11));
    if (view.range.kind == RangeRule::Kind::Custom)
        view.range.custom = dates();
    view.by = {Dimension(pick(12))};
    if (pick(2)) {
        const auto second = Dimension(pick(12));
        if (second != view.by[0])
            view.by.push_back(second);
    }
    for (int filters = pick(4); filters > 0; --filters) {
        DimensionFilter filter;
        QStringList &values = pick(2) ? filter.included : filter.excluded;
        for (int i = 0; i <= pick(4); ++i)
            values.append(names.at(pick(5)) + QString::number(i));
        view.filters[Dimension(pick(12))] = filter;
    }
    view.measure = Measure(pick(11));
    view.basis = Basis(pick(4));
    view.grain = Grain(pick(4));
    view.shape = ChartShape(pick(3));
    view.partsOfPlan = pick(2);
    view.top = fewestSeries + pick(mostSeries - fewestSeries + 1);
    view.otherOpen = pick(2);
    view.comparison.kind = Comparison::Kind(pick(5));
    if (view.comparison.kind == Comparison::Kind::Custom)
        view.comparison.custom = dates();
    view.layout = TableLayout(pick(2));
    view.sortColumn = pick(2) ? QStringLiteral("change") : QStringLiteral("measure");
    view.ascending = pick(2);
    if (pick(2))
        view.columns = {QStringLiteral("share"), QStringLiteral("trend"), QStringLiteral("cost-per-request")};
    return view;
}

} // namespace spend::test
