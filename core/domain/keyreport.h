// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

namespace spend
{

/// What a key was seen to open.
struct KeyReport {
    int members = 0;
    bool usageEvents = false;
    Capability groups = Capability::Unknown;
    Capability repositories = Capability::Unknown;
};

} // namespace spend
