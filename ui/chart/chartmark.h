// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace spend::ui
{

/// Says that a widget is a chart, so that it is offered as a picture and stands in the page's PDF.
inline void markChart(QWidget *widget)
{
    widget->setProperty("chart", true);
}
inline bool isChart(const QWidget *widget)
{
    return widget->property("chart").toBool();
}

} // namespace spend::ui
