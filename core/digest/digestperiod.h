// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billingcycle.h"
#include "core/domain/daterange.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace spend
{

enum class DigestKind { Weekly, CycleEnd };

/// "weekly", "cycle-end", for settings and the store; and back.
QString digestWord(DigestKind kind);
std::optional<DigestKind> digestKindFromWord(const QString &word);

/// Which digest. Periods are whole ISO weeks (Monday to Sunday) and whole billing cycles, of UTC days, and are over.
struct DigestQuestion {
    DigestKind kind = DigestKind::Weekly;
    std::optional<UtcDay> day; ///< a day of the period; absent, or not over yet: the last period that is over

    friend bool operator==(const DigestQuestion &, const DigestQuestion &) = default;
};

/// The period asked for, as of \c today.
DateRange digestPeriod(const DigestQuestion &question, CycleRule cycles, UtcDay today);
/// The one before a period.
DateRange digestPeriodBefore(DigestKind kind, const DateRange &period, CycleRule cycles);
/// The last one that is over.
DateRange lastDigestPeriod(DigestKind kind, CycleRule cycles, UtcDay today);

} // namespace spend

Q_DECLARE_METATYPE(spend::DigestQuestion)
