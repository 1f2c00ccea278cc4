// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace spend::ui
{

/// A length that holds text, in device-independent pixels, grown with the text where that is larger than usual. UI
/// thread.
int scaledWithText(int length);
/// How large text is shown, in per cent of the usual size. UI thread.
int shownTextPercent();
/// Whether a view that is meant to scroll up and down only must scroll sideways too, since larger text may need more
/// room than there is beside other things. UI thread.
Qt::ScrollBarPolicy sidewaysPolicy();

} // namespace spend::ui
