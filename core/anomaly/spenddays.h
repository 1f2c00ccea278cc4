// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/anomaly/robust.h"
#include "core/domain/daterange.h"
#include "core/domain/usageevent.h"
#include "core/domain/workcalendar.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// What one user, group, model or repository used on a day. Money in micro-cents.
struct DaySums {
    std::int64_t cost = 0;
    std::int64_t events = 0; ///< that have a cost; 0 for repositories
    std::int64_t tokens = 0;
    std::int64_t maxModeEvents = 0;
    std::int64_t headlessEvents = 0;
    std::int64_t headlessCost = 0;
    std::int64_t cellCost = 0; ///< of the cell whose events could hold the largest one
    std::int64_t cellEvents = 0;
};

/// All days of one user, group, model or repository.
struct DaySeries {
    Dimension dimension = Dimension::User;
    QString key;
    QString label;
    Code code = 0;
    std::vector<DaySums> days; ///< from the first day of SpendDays
};

/// Spend by day of everything that can be out of the ordinary, and what is usual for it. Refers to nothing.
class SpendDays
{
public:
    /// \c range: the days to be judged; history is read from before them. Days are workdays by the calendar.
    SpendDays(const SpendPicture &picture, const DateRange &range, const WorkCalendar &calendar);

    DateRange range() const { return m_range; } ///< to be judged, without days that the store does not have
    UtcDay first() const { return m_first; }
    int count() const { return m_count; }
    UtcDay day(int index) const { return m_first + index; }
    /// The days to be judged, as indices [begin, end).
    int begin() const { return m_range.first - m_first; }
    int end() const { return m_range.last - m_first + 1; }
    const std::vector<DaySeries> &series() const { return m_series; }

    /// What the day's cost usually is, by the days before it: of workdays, or of days off; with the weekday's and the
    /// whole team's level on that day. Nothing with too little history.
    std::optional<Usual> usualCost(const DaySeries &series, int index) const;
    /// What a workday of each user with history usually costs around that day.
    std::vector<double> usualCostsOfUsers(int index) const;
    bool isWorkday(int index) const;
    /// How much busier the whole team was on the day than its people usually are; at least 1.
    double teamLevel(int index) const { return m_level[std::size_t(index)]; }

private:
    void sumCells(const SpendPicture &picture);
    void sumRepositories(const SpendPicture &picture);
    void learnLevels();
    using WeekdayLevels = std::array<double, 7>; ///< Monday first; of the team, workdays are about 1
    WeekdayLevels levelsBefore(const std::vector<double> &totals, int index) const;
    std::optional<Usual> ownUsual(const DaySeries &series, int index) const;

    DateRange m_range;
    WorkCalendar m_calendar;
    UtcDay m_first;
    int m_count = 0;
    std::vector<DaySeries> m_series;
    std::vector<WeekdayLevels> m_weekday; ///< by day, learnt from the days before it, as all that is usual
    std::vector<double> m_level; ///< by day
};

/// The least spread that a day's cost of a dimension is taken to have.
double spreadFloor(Dimension dimension);

} // namespace spend
