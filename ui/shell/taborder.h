// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace spend::ui
{

class NavigationRail;

/// Lets Tab go from the menu through the navigation to the status, and only then into the page: its buttons are made
/// one by one with the entries of the pages. Once, when all entries are there. UI thread.
void orderTabs(NavigationRail &rail);

/// Likewise within a page, whose parts are put together from the inside out: Tab meets what is shared where it stands,
/// at the end of the title's line, and a table's rows, head, buttons and totals in this order.
void orderTabs(QWidget &page);

} // namespace spend::ui
