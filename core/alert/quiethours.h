// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"

#include <QTime>
#include <QTimeZone>

#include <cstdint>

namespace spend::store
{
class StoreSession;
}

namespace spend::alert
{

/// When alerts wait until later. Times are the local ones of whoever looks at the clock, so they move with it in spring
/// and autumn.
struct QuietHours {
    bool nightly = false; ///< between the two times, each day
    QTime from{22, 0};
    QTime to{7, 0}; ///< earlier than from: the next morning; equal: nothing is quiet
    bool weekend = false; ///< all of Saturday and Sunday
    bool seriousPass = true; ///< serious ones are told at once all the same

    friend bool operator==(const QuietHours &, const QuietHours &) = default;

    /// Whether it is quiet at a moment (epoch ms).
    bool isQuiet(std::int64_t nowMs, const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    /// Whether such an incident waits at a moment.
    bool holds(Severity severity, std::int64_t nowMs, const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
};

/// What the store's people agreed on. Throws StoreError.
QuietHours readQuietHours(store::StoreSession &session);
void putQuietHours(store::StoreSession &session, const QuietHours &hours);

} // namespace spend::alert
