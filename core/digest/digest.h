// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "core/digest/digestperiod.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <memory>

namespace spend
{

/// A digest with what it was made from. Immutable.
struct DigestAnswer {
    DigestQuestion question;
    bool hasData = false; ///< the store holds any event at all
    DateRange period;
    DateRange before; ///< what it is compared with
    bool isLast = false; ///< no later period is over
    bool hasEarlier = false; ///< there are events before the period
    bool settled = false; ///< 48 hours have passed since the period's end
    std::int64_t computedMs = 0;
    DigestDocument document;
};

/// Everything that a digest tells, from one consistent picture. Figures are those of Explorer for the same days.
/// Reader's thread; throws store::StoreError.
DigestAnswer answerDigest(SpendSource &source, const DigestQuestion &question);

/// "spendscope-digest-2026-11-16-weekly", without an ending.
QString digestFileName(const DigestAnswer &answer);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::DigestAnswer>)
