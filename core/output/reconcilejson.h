// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"

#include <QByteArray>

namespace spend
{

/// A reconciliation as JSON: every user, money as decimal cents, null where the service gave no figure. UTF-8; ends
/// with a line break.
QByteArray reconcileJson(const Reconciliation &reconciliation);

} // namespace spend
