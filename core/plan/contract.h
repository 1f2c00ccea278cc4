// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spend
{

/// What one kind of seat costs.
struct SeatType {
    QString name; ///< unique within a contract, in any case
    Money monthlyPrice; ///< of the list, before the contract's discount
    std::optional<Money> included; ///< usage that a seat holds each billing cycle; absent: not typed in

    friend bool operator==(const SeatType &, const SeatType &) = default;
};

/// Who has another seat than most.
struct SeatRule {
    enum class By { Email, Group };
    By by = By::Email;
    QString key; ///< an e-mail in lower case, or a billing group's id
    QString type; ///< a seat type's name

    friend bool operator==(const SeatRule &, const SeatRule &) = default;
};

/// An amount that the team agreed to spend within a period.
struct Commitment {
    Money amount;
    DateRange period;
    Measure measure =
        Measure::Cost; ///< Cost: all usage counts towards it; OnDemand: only what is billed beyond the plan
    bool countsSeats = false; ///< seats count as well

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

/// What a connection's team agreed with the vendor, as the admin typed it in, since the API does not tell.
struct Contract {
    std::vector<SeatType> seatTypes;
    QString defaultType; ///< of members whom no rule names; a seat type's name, empty only without types
    std::vector<SeatRule> rules; ///< e-mails win over groups, then the first that fits
    int discountBasisPoints = 0; ///< hundredths of a per cent off the seat prices; usage comes discounted already
    std::optional<Commitment> commitment;
    std::optional<Money> teamLimit; ///< on-demand spend that all together may reach in a cycle
    std::optional<UtcDay> start;
    std::optional<UtcDay> renewal;
    int noticeDays = 30; ///< before the renewal: by then it is to be given notice
    int barelyUsedBelow = 3; ///< active days in 30; a seat with fewer is barely used

    friend bool operator==(const Contract &, const Contract &) = default;

    /// Null where there is no type.
    const SeatType *typeNamed(const QString &name) const;
    /// The seat of a member: \c email in lower case, \c groups their billing groups' ids. Null without types.
    const SeatType *typeOf(const QString &email, const QStringList &groups) const;
    /// A seat's price a month after the discount, rounded half away from zero.
    Money priceOf(const SeatType &type) const;
    /// The last day on which notice can be given.
    std::optional<UtcDay> noticeDay() const;
};

inline constexpr std::size_t mostSeatTypes = 20;
inline constexpr std::size_t mostSeatRules = 2'000;
inline constexpr int longestSeatName = 60;

/// The contract as it is kept (names and keys trimmed, e-mails in lower case), or a sentence on what is wrong with it.
Result<Contract> checkedContract(Contract contract);

} // namespace spend
