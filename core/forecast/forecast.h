// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/daterange.h"
#include "core/domain/workcalendar.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// How far ahead a forecast looks: to the end of a period that began already, or so many days from today.
struct ForecastHorizon {
    enum class Kind { Cycle, Month, Quarter, Days };
    Kind kind = Kind::Cycle;
    int days = 30; ///< Days only, 1 to 365

    friend bool operator==(const ForecastHorizon &, const ForecastHorizon &) = default;
};

inline constexpr int fewestForecastDays = 14; ///< of history; below them there is no forecast

/// What is asked of a forecast.
struct ForecastQuestion {
    ForecastHorizon horizon;
    Filters filters;
    Measure measure = Measure::Cost; ///< Cost, OnDemand or Included
    std::optional<Dimension> by; ///< User, Group, Model, Repository or Kind: a forecast for each, which add up
    std::size_t limit = 0; ///< groups beyond the largest so many are one "other"; 0: none

    friend bool operator==(const ForecastQuestion &, const ForecastQuestion &) = default;
};

/// Both ends, micro-cents.
struct ForecastInterval {
    std::int64_t low = 0;
    std::int64_t high = 0;

    friend bool operator==(const ForecastInterval &, const ForecastInterval &) = default;
};

/// One amount ahead, micro-cents, with the intervals that hold it in 80 and in 95 of 100 cases.
struct ForecastAmount {
    std::int64_t expected = 0;
    ForecastInterval likely80;
    ForecastInterval likely95;

    friend bool operator==(const ForecastAmount &, const ForecastAmount &) = default;
};

struct ForecastDay {
    UtcDay day;
    ForecastAmount amount; ///< of that day alone
    ForecastAmount sum; ///< of the whole period up to and with that day, what was spent before included
};

struct ForecastGroup {
    QString key; ///< empty for "other"
    QString label;
    std::size_t rows = 1; ///< how many groups it sums up
    std::int64_t actual = 0; ///< what the period cost before the first day ahead
    ForecastAmount end; ///< the whole period's, what was spent included
};

/// A forecast, computed from one consistent picture. Immutable.
struct ForecastAnswer {
    ForecastQuestion question;
    DateRange period; ///< what the horizon means: first and last day; with Days: from today
    /// The first day that is forecast: today, since today is not over; where the figures end some days before, the
    /// first day without any.
    UtcDay firstAhead;
    int historyDays = 0; ///< whole days before it that are known since the first spend in scope, 86 at most
    bool enough = false; ///< false: too little data; days and groups are empty, end is nothing
    QString tooLittle; ///< a plain sentence where it is not enough
    std::int64_t actual = 0; ///< what the period cost before firstAhead, micro-cents
    std::int64_t today = 0; ///< what today cost so far; part of the forecast of today, never more than it
    ForecastAmount end; ///< the whole period's
    std::vector<ForecastDay> days; ///< from firstAhead to the period's last day
    std::vector<ForecastGroup> groups; ///< by expected end, descending; they add up to actual and end.expected exactly
    QString explanation; ///< plain sentences: what it learnt from and how

    /// The first day on which the expected sum reaches an amount (micro-cents); nothing where it does not.
    std::optional<UtcDay> dayOfReaching(std::int64_t amount) const;
};

/// The method is DailyOutlook's; docs/FORECAST.md compares it with others. Today's expectation is never below what was
/// spent so far; days of the last 48 hours count but teach nothing. Groups' ends are shared out of the whole's, each by
/// its own outlook, and have intervals of their own. A group counts as soon as it has any spend in history or period.
/// Answers from a picture as of the moment \c nowMs (epoch ms). Pure and without locks: any thread.
ForecastAnswer answerForecast(
    const SpendPicture &picture, const ForecastQuestion &question, const WorkCalendar &calendar, std::int64_t nowMs);

} // namespace spend
