// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workcalendar.h"
#include "core/forecast/forecast.h"
#include "core/plan/contract.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace spend
{

/// How much of the commitment is used by the end of a day. Micro-cents.
struct BurnPoint {
    UtcDay day;
    std::int64_t used = 0; ///< ahead: expected
    std::int64_t low = 0; ///< ahead: what holds in 80 of 100 cases; else as used
    std::int64_t high = 0;
    bool ahead = false; ///< a forecast
};

/// A commitment against what was used and what is expected.
struct BurnDown {
    enum class Phase { Before, Running, Over };
    Phase phase = Phase::Running;
    Commitment commitment;
    Money usage; ///< of the period so far, today's included
    Money seats; ///< of the period so far, at today's seats and prices; nothing where seats don't count
    bool seatsUnknown = false; ///< they count, but no price was typed in
    Money used() const { return usage + seats; }
    /// The first day of the period from which on its events are complete; absent: no day is.
    std::optional<UtcDay> coveredFrom;
    bool isCovered() const { return coveredFrom && *coveredFrom <= commitment.period.first; }

    /// Where a forecast is possible: what will be used by its last day, the period's end or 365 days ahead.
    std::optional<ForecastAmount> expected;
    UtcDay expectedDay; ///< that last day
    QString tooLittle; ///< why there is no forecast, a sentence
    std::optional<UtcDay> runsOut; ///< the day on which all of it is used: one that was, or one that is expected
    bool ranOut = false; ///< it is used up already

    /// What is left, or below nothing what goes beyond; at the end where one is expected.
    Money left() const;
    /// The part of the period that has passed, and of the amount that is used, as shares.
    double timeShare(UtcDay today) const;
    double usedShare() const;
    std::vector<BurnPoint> points; ///< a point a day, from the period's first day on
};

/// Everything that the Contract part shows.
struct ContractAnswer {
    ConnectionId connection = 0; ///< 0: there is none
    QString connectionName;
    std::optional<Contract> contract;
    std::optional<BurnDown> burnDown;
    int seats = 0; ///< paid ones today
    std::optional<Money> seatPrice; ///< of all of them a month, after the discount
    /// For the form: those who can have another seat.
    std::vector<std::pair<QString, QString>> members; ///< e-mail in lower case, label
    std::vector<std::pair<QString, QString>> groups; ///< billing group id, label
    std::int64_t computedMs = 0;
};

/// Answers for a connection, or the first by name. Reader's thread; throws store::StoreError.
ContractAnswer answerContract(SpendSource &source, ConnectionId connection, const WorkCalendar &calendar);

/// What seats of so much a month come to over some days: 12 months are 365 days. Rounded down.
Money seatsOver(Money monthly, int days);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::ContractAnswer>)
