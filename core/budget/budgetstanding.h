// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/domain/workcalendar.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

enum class BudgetKind { Actual, Forecast };

/// A crossing as it is kept: what was true when somebody had to be told. Each (budget, period, kind, threshold, amount
/// of the budget) is recorded once.
struct BudgetCrossing {
    QString budget; ///< id
    DateRange period;
    BudgetKind kind = BudgetKind::Actual;
    int threshold = 0; ///< per cent
    Money amount; ///< the budget's, at the time
    UtcDay day; ///< actual: the day that crossed it, by today's data; forecast: the day it was expected for
    std::int64_t figure = 0; ///< micro-cents: what was spent, or expected at the end, when it was recorded
    std::int64_t recordedMs = 0; ///< epoch ms
    bool withdrawn = false; ///< later corrections of the data took it back; actual only

    friend bool operator==(const BudgetCrossing &, const BudgetCrossing &) = default;
    /// Whether it is the same crossing: told once, whatever its day and figure are by now.
    bool isSameAs(const BudgetCrossing &other) const;
};

/// One threshold in one period.
struct ThresholdStanding {
    BudgetKind kind = BudgetKind::Actual;
    int percent = 0;
    std::int64_t limit = 0; ///< micro-cents: reaching it crosses it
    /// Actual: the sum has reached it. Forecast: what is expected at the period's end has.
    bool crossed = false;
    /// The day that reached it, or that is expected to; nothing where no day of the period does.
    std::optional<UtcDay> day;

    friend bool operator==(const ThresholdStanding &, const ThresholdStanding &) = default;
};

/// One day of the burn-down. All are sums from the period's first day up to and with this day, micro-cents.
struct BudgetDay {
    UtcDay day;
    std::int64_t ideal = 0; ///< the amount spread evenly over the period's days
    std::optional<std::int64_t> spent; ///< up to today
    std::optional<std::int64_t> expected; ///< from the first day that is forecast on, today as a rule

    friend bool operator==(const BudgetDay &, const BudgetDay &) = default;
};

enum class BudgetState {
    OnCourse,
    AtRisk, ///< the forecast ends above the budget or crosses a threshold; without a forecast: above the even line
    Crossed, ///< all of it is spent
    Unknown ///< nobody can tell what it counts
};

/// "on-course", "at-risk", "crossed", "unknown"
QString budgetStateWord(BudgetState state);

/// What came of one period of a budget. Periods that are over are held against the budget as it is today.
struct BudgetPeriodStanding {
    DateRange period;
    std::int64_t spent = 0; ///< micro-cents, exact
    Money amount;
    bool whole = false; ///< the data reaches back to its first day
    std::vector<ThresholdStanding> thresholds; ///< actual, then forecast; forecast only of the current period

    double share() const { return double(spent) / double(amount.microCents); }
    std::int64_t left() const { return amount.microCents - spent; }
    friend bool operator==(const BudgetPeriodStanding &, const BudgetPeriodStanding &) = default;
};

/// Where a budget stands at a moment.
struct BudgetStanding {
    Budget budget;
    QString scope; ///< in plain words
    BudgetState state = BudgetState::Unknown;
    BudgetPeriodStanding current; ///< nothing in it where the state is Unknown
    std::optional<std::int64_t> expectedEnd; ///< micro-cents; nothing without a forecast
    std::optional<UtcDay> usedUp; ///< the day that all of it is or will be spent
    QString noForecast; ///< a sentence, why there is none
    QString sentence; ///< how it stands, in plain words
    std::vector<BudgetDay> days; ///< every day of the current period
    std::vector<BudgetPeriodStanding> past; ///< newest first, as far as data reaches
    std::vector<BudgetCrossing> crossings; ///< as recorded, newest first
};

/// Computes one standing; the crossings are left empty. Pure: any thread.
BudgetStanding standingOf(
    const SpendPicture &picture, const Budget &budget, const WorkCalendar &calendar, std::int64_t nowMs);

} // namespace spend
