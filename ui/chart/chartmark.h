// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace spend::ui
{

/// Says of a widget that it draws figures as a chart, so that it is among what a page hands on. UI thread.
void markAsChart(QWidget *widget);

/// The charts in sight, from top to bottom.
QList<QWidget *> chartsInSight(const QWidget &page);

} // namespace spend::ui
