// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/share/pagereport.h"

#include <QByteArray>

namespace spend::ui
{

/// A chart with its title above and what it shows below (range, filters, time of data), as a picture file. Any thread
/// of a program with a QGuiApplication.
QByteArray chartPng(const ChartDrawing &chart, const ShareCaption &caption);
/// The same as shapes and text.
QByteArray chartSvg(const ChartDrawing &chart, const ShareCaption &caption);
/// The chart alone, to stand in a page that says the rest.
QByteArray drawingSvg(const ChartDrawing &chart);

} // namespace spend::ui
