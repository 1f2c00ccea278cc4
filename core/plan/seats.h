// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/contract.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace spend
{

/// How much a seat is used.
enum class SeatUse {
    Used,
    BarelyUsed, ///< active on fewer days than the contract's threshold (in 90 days: three times as many)
    Unused, ///< not active at all
    Unknown, ///< little or nothing was seen, but daily usage was not read for all of the days, so more may have been
    NoSeat, ///< the role holds no paid seat (free-owner)
};

/// Two looks at the same seats: over the last 30 and the last 90 UTC days, today included.
inline constexpr std::array seatWindowDays{30, 90};
inline constexpr std::size_t seatWindows = seatWindowDays.size();

/// One member who is not removed.
struct SeatRow {
    QString key; ///< e-mail in lower case
    QString label;
    QString email; ///< as given
    QString role;
    QString type; ///< the seat type's name; empty without a contract
    std::optional<Money> price; ///< a month, after the discount; absent: not typed in, or no paid seat
    std::optional<UtcDay> lastActive; ///< by daily usage or usage events, within 90 days
    struct Window {
        int activeDays = 0; ///< that are known
        SeatUse use = SeatUse::Unknown;
        std::int64_t cost = 0; ///< micro-cents of usage in the window

        friend bool operator==(const Window &, const Window &) = default;
    };
    std::array<Window, seatWindows> windows;
    std::int64_t cycleIncluded = 0; ///< micro-cents of the running cycle
    std::int64_t cycleOnDemand = 0;
    std::optional<Money> allowance; ///< included usage that the seat holds a cycle, where it was typed in
    /// The first day of the cycle with on-demand spend on or after a day with included spend: the included part was
    /// used up then. Absent: not yet, or the member had no included usage.
    std::optional<UtcDay> includedEnded;
};

/// The seats of one window summed up. Money is a month's, after the discount; absent where no price was typed in.
struct SeatSums {
    int seats = 0; ///< paid ones
    int used = 0;
    int barelyUsed = 0;
    int unused = 0;
    int unknown = 0;
    std::optional<Money> price;
    std::optional<Money> barelyUsedPrice;
    std::optional<Money> unusedPrice;
    std::int64_t usage = 0; ///< micro-cents that these members' usage cost, per 30 days
    int active = 0; ///< members who were active on any day of the window, those without a paid seat too
    /// Usage per 30 days and the seats' price over the active people; absent without either.
    std::optional<Money> perActive;
};

/// Seats beside usage, for one connection. Immutable.
struct SeatsAnswer {
    ConnectionId connection = 0; ///< 0: there is none
    QString connectionName;
    bool hasContract = false;
    Contract contract;
    std::array<DateRange, seatWindows> ranges;
    std::array<int, seatWindows> readDays{}; ///< days of the window that daily usage was read for
    bool dailyUsageRead = false; ///< ever
    DateRange cycle;
    std::vector<SeatRow> rows; ///< by label
    std::array<SeatSums, seatWindows> sums;
    int includedEnded = 0; ///< members whose included part is used up in this cycle
};

/// Answers for a connection; for the first by name where there is none with this id. Reader's thread; throws
/// store::StoreError.
SeatsAnswer answerSeats(SpendSource &source, ConnectionId connection);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::SeatsAnswer>)
