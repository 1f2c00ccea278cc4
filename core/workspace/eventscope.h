// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/queryscope.h"

#include <functional>
#include <optional>
#include <vector>

namespace spend
{

/// The events that a range and filters mean, told by their roll-up cells: the same rule that every report goes by.
/// Refers to the picture.
class EventScope
{
public:
    EventScope(const SpendPicture &picture, const DateRange &range, const Filters &filters);

    /// A connection's day in which events match.
    struct Day {
        const DayBlock *block = nullptr;
        std::int64_t events = 0; ///< how many match
    };
    /// Sorted by day, then connection; none without a match.
    const std::vector<Day> &days() const { return m_days; }
    /// Leaves out the days that \c isGone says so of; answers how many of their events match.
    std::int64_t leaveOut(const std::function<bool(const DayBlock &)> &isGone);
    /// Of all events that match, those of days left out too, each with its whole figures.
    const Figures &total() const { return m_total; }
    bool filtersRepositories() const { return m_scope.repositories().has_value(); }
    const SpendPicture &picture() const { return m_scope.picture(); }

    /// The cells of a day whose events match, sorted; nothing where all do.
    std::optional<std::vector<RollupKey>> matchingCells(const DayBlock &block) const;

private:
    /// The numbers of the rows that pass, ascending, into m_rows; false where all rows do.
    bool selectRows(const DayBlock &block) const;
    void dropOtherRepositories(const DayBlock &block) const;

    QueryScope m_scope;
    std::vector<Day> m_days;
    Figures m_total;
    mutable std::vector<std::uint32_t> m_rows; ///< kept between calls for its memory
};

} // namespace spend
