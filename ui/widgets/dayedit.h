// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

class QDateEdit;
class QString;

namespace spend::ui
{

/// A field for a UTC day as the reader writes dates, with a calendar to open, wide enough for every date.
/// \c name is what a screen reader says of it; empty where a label beside it is its buddy. UI thread.
QDateEdit *dayEdit(UtcDay day, const QString &objectName, const QString &name);

} // namespace spend::ui
