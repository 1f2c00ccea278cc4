// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace spend::ui
{

/// A link button that opens Cursor's dashboard in the browser.
QPushButton *dashboardLink(const QString &text, QWidget *parent = nullptr);

} // namespace spend::ui
