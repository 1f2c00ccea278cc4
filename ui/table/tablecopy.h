// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/seentable.h"

namespace spend::ui
{

/// Puts a table on the clipboard, as plain text and as HTML. UI thread.
void copy(const SeenTable &table, const SeenCaption &caption);

} // namespace spend::ui
