// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartmark.h"

#include <QPoint>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace spend::ui
{

namespace
{
constexpr char mark[] = "spendChart";
} // namespace

void markAsChart(QWidget *widget)
{
    widget->setProperty(mark, true);
}

QList<QWidget *> chartsInSight(const QWidget &page)
{
    QList<QWidget *> charts;
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->property(mark).toBool() && widget->isVisibleTo(&page))
            charts.append(widget);
    }
    const auto place = [&page](const QWidget *chart) {
        const QPoint at = chart->mapTo(&page, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(
        charts.begin(), charts.end(), [&](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    return charts;
}

} // namespace spend::ui
