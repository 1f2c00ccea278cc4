// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spend::ui
{

/// The fields of a dialog, for its layout: scrolled where text is so large that the screen has no room for all of them,
/// so that the dialog's buttons stay on it; else \c form itself. Tab brings into view what it reaches. UI thread.
QWidget *scrolledForm(QWidget *form);

} // namespace spend::ui
