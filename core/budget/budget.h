// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/daterange.h"
#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace spend
{

struct Directory;

/// How often a budget begins anew.
enum class BudgetPeriod {
    Month, ///< a calendar month
    Cycle, ///< a billing cycle; see cyclesOfBudget()
    Quarter ///< a calendar quarter
};

/// The word of the command line and the store ("month", "cycle", "quarter") and back.
QString budgetPeriodWord(BudgetPeriod period);
std::optional<BudgetPeriod> budgetPeriodFromWord(const QString &word);
/// Of the measures that a budget can limit ("cost", "on-demand", "included") and back; nothing for others.
QString budgetMeasureWord(Measure measure);
std::optional<Measure> budgetMeasureFromWord(const QString &word);

inline constexpr Money largestBudget{1'000'000'000 * oneDollar.microCents};
inline constexpr int largestBudgetThreshold = 1'000; ///< per cent
inline constexpr std::size_t mostBudgetThresholds = 10; ///< of a kind

/// How much some part of the spend may come to in a month, a billing cycle or a quarter.
struct Budget {
    QString id; ///< a UUID
    QString name; ///< unique in any case
    Filters filters; ///< what it counts; with a view, those of the view, without its days
    QString view; ///< the id of the saved view that says what it counts; empty: \c filters say it
    QString viewName; ///< read only
    QString trouble; ///< read only: a sentence, why nobody can tell what it counts; empty: all is well
    Measure measure = Measure::Cost; ///< Cost, OnDemand or Included
    BudgetPeriod period = BudgetPeriod::Month;
    Money amount;
    std::vector<int> actualThresholds{50, 80, 100}; ///< per cent of the amount, ascending
    std::vector<int> forecastThresholds{100}; ///< likewise, of what the forecast expects at the period's end
    std::int64_t createdMs = 0; ///< epoch ms; crossings are recorded from that period on

    friend bool operator==(const Budget &, const Budget &) = default;
};

/// The budget as it can be kept (its name on one line, each threshold once, ascending), or a Problem that names what a
/// person must change.
Result<Budget> checkedBudget(Budget budget);
/// "50, 80, 100" or "50,80 %": whole per cents; nothing for an empty text or "none".
Result<std::vector<int>> thresholdsFromText(const QString &text);
QString thresholdsText(const std::vector<int> &thresholds);

/// The part of an amount that a threshold means, rounded up to a micro-cent: reaching it is crossing it.
std::int64_t thresholdAmount(Money amount, int percent);

/// The billing cycles that a budget goes by: those of the connection that was added first among those in its scope with
/// a known cycle. Unlike the leading cycles of a range, they are the same on every day, so that periods never overlap.
CycleRule cyclesOfBudget(const Directory &directory, const Filters &filters);
/// The period that holds a day: all of it.
DateRange budgetRange(BudgetPeriod period, CycleRule cycles, UtcDay day);

} // namespace spend
