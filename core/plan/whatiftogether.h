// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/whatif.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace spend
{

/// One of several scenarios that hold at once.
struct WhatIfStep {
    WhatIfScenario scenario;
    QString title; ///< in plain words: "Use cheap for 30 % of the requests that go to dear"
    WhatIfAnswer::State state = WhatIfAnswer::State::Nothing; ///< of it alone
    QString why;
    std::int64_t alone = 0; ///< what it would save by itself, micro-cents a cycle
    std::int64_t here = 0; ///< what it saves after those before it
};

/// What would come of several scenarios that hold at once. Money is micro-cents a billing cycle.
struct WhatIfTogether {
    WhatIfBase base;
    std::vector<WhatIfStep> steps; ///< in the order in which they apply
    std::int64_t now = 0; ///< cost of what any of them touches
    std::int64_t then = 0;
    std::int64_t thenLow = 0; ///< the range in which that lies in about 95 of 100 cases, as far as the data tell
    std::int64_t thenHigh = 0;
    std::int64_t requests = 0; ///< events a cycle that other prices would touch
    QString overlap; ///< a sentence: how it differs from the sum of each by itself
    QStringList assumptions; ///< sentences

    std::int64_t saving() const { return now - then; }
};

/// Scenarios that can be told at once, and how many of them may differ in whose spend they are about.
inline constexpr std::size_t mostTogether = 8;
inline constexpr std::size_t mostScopesTogether = 4;

/// A scenario in one line, with whose spend it is about where it is not everybody's.
QString whatIfTitle(const SpendPicture &picture, const WhatIfScenario &scenario);

/// Measures scenarios that hold at once, those beyond the two limits left out. They apply one after the other: other
/// models, no max mode, limits, seats, and within these in the order given; each finds what the ones before it left, so
/// that no dollar is saved twice. Of one scenario alone it says what answerWhatIf() says. Pure and without locks: any
/// thread; some tens of queries.
WhatIfTogether answerTogether(
    const SpendPicture &picture, const std::vector<WhatIfScenario> &scenarios, std::int64_t nowMs);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::WhatIfTogether>)
