// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace spend::ui
{

/// Makes the dialog of \c layout, which goes from top to bottom, at least \c width wide, margins included. A minimum
/// width of the dialog's own would keep the layout from asking for more, and so cut the texts of longer languages.
inline void atLeastWide(QBoxLayout &layout, int width)
{
    const QMargins margins = layout.contentsMargins();
    layout.addStrut(width - margins.left() - margins.right());
}

} // namespace spend::ui
