// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spend::ui
{

/// A length that holds text, in device-independent pixels, grown with the text where that is larger than usual. UI
/// thread.
int scaledWithText(int length);

} // namespace spend::ui
