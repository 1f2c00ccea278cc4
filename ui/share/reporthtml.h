// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/share/pagereport.h"

#include <QByteArray>

namespace spend::ui
{

/// A page as one HTML file that needs nothing else: no script, nothing loaded, every text escaped, tables as tables,
/// charts as drawings within. Any thread of a program with a QGuiApplication.
QByteArray reportHtml(const PageReport &report);

} // namespace spend::ui
