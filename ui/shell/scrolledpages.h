// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;
class QWidget;

namespace spend::ui
{

/// The pages within what scrolls, where the page in front needs more room than the window has: for text so large that
/// the smallest window can't hold it. Takes the stack over; UI thread.
QWidget *scrolledPages(QStackedWidget *stack);

} // namespace spend::ui
