// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/money.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// What could be done otherwise.
enum class WhatIfKind {
    OtherModel, ///< another model for a share of the requests
    NoMaxMode, ///< the same models without max mode
    UserLimit, ///< an on-demand limit for each user
    OtherSeats, ///< another seat type for some members
};

/// What another model's price is taken from.
enum class PriceBasis {
    Tokens, ///< its measured price of each class of tokens, for the tokens that were used
    Requests, ///< what its requests cost on average
};

/// A scenario with its assumptions, all of which a person may change.
struct WhatIfScenario {
    WhatIfKind kind = WhatIfKind::OtherModel;
    Filters filters; ///< whose spend it is about

    QString fromModel; ///< OtherModel: keys
    QString toModel;
    int sharePercent = 100; ///< OtherModel, NoMaxMode: of the requests, 0 to 100
    PriceBasis basis = PriceBasis::Tokens; ///< OtherModel, NoMaxMode
    int tokensPercent = 100; ///< OtherModel, NoMaxMode: tokens (or requests) that the same work needs then, 1 to 1000

    Money limit; ///< UserLimit: on-demand dollars a user and cycle

    int seats = 0; ///< OtherSeats: how many change
    Money seatPriceFrom; ///< a month, after discounts
    Money seatPriceTo;
    Money includedFrom; ///< usage that a seat holds a cycle
    Money includedTo;

    friend bool operator==(const WhatIfScenario &, const WhatIfScenario &) = default;
};

/// The days that are measured.
struct WhatIfBase {
    DateRange range;
    bool isCycle = false; ///< the last complete billing cycle; else the last 30 complete days, scaled to one
    int cycleDays = 30; ///< days of the cycle that figures are told for

    /// An amount of the range as one of a cycle.
    std::int64_t toCycle(std::int64_t amount) const;
};

/// The last complete cycle where every connection in scope covers it, else the last 30 days before today.
WhatIfBase whatIfBase(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs);

/// Somebody whom a scenario touches.
struct WhatIfPerson {
    QString key;
    QString label;
    std::int64_t now = 0; ///< micro-cents a cycle, of what the scenario is about
    std::int64_t then = 0;
    std::int64_t requests = 0; ///< events a cycle
    std::optional<UtcDay> stopped; ///< UserLimit: the day on which the limit was reached
};

/// What would come of a scenario. Money is micro-cents a billing cycle. Immutable.
struct WhatIfAnswer {
    WhatIfScenario scenario;
    WhatIfBase base;
    /// Told: there are figures. Nothing: nothing in scope is touched. TooLittle: it can't be said; \c why tells.
    enum class State { Told, Nothing, TooLittle };
    State state = State::Nothing;
    QString why;
    std::int64_t now = 0; ///< cost of what is touched
    std::int64_t then = 0; ///< what it would cost
    std::int64_t thenLow = 0; ///< the range in which that lies in about 95 of 100 cases, as far as the data tell
    std::int64_t thenHigh = 0;
    std::int64_t requests = 0; ///< events a cycle that are touched
    std::vector<WhatIfPerson> people; ///< largest difference first
    QStringList assumptions; ///< sentences
    QStringList meaning; ///< sentences: what it would mean for people

    std::int64_t saving() const { return now - then; }
};

/// How many events of a model are needed before its price is told.
inline constexpr std::int64_t fewestPricedEvents = 30;

/// Measures a scenario on the picture as of \c nowMs (epoch ms). Prices of other models come from the same team's last
/// 90 days. Pure and without locks: any thread; a query a model, some tens of ms on a large store.
WhatIfAnswer answerWhatIf(const SpendPicture &picture, const WhatIfScenario &scenario, std::int64_t nowMs);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::WhatIfAnswer>)
