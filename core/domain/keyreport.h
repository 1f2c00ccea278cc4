// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

#include <cstdint>
#include <optional>

namespace spend
{

/// What a key was seen to open.
struct KeyReport {
    int members = 0;
    bool usageEvents = false;
    Capability groups = Capability::Unknown;
    Capability repositories = Capability::Unknown;
    std::optional<std::int64_t> eventsOfWeek; ///< that the team's last seven days have, where the service counts
};

} // namespace spend
