// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/contract.h"

namespace spend::test
{

/// Two kinds of seats, 10 % off, designers (a billing group) and one person on the dearer one.
inline Contract sampleContract()
{
    Contract contract;
    contract.seatTypes = {
        {QStringLiteral("Standard"), Money{40 * oneDollar.microCents}, Money{20 * oneDollar.microCents}},
        {QStringLiteral("Premium"), Money{100 * oneDollar.microCents}, std::nullopt}};
    contract.defaultType = QStringLiteral("Standard");
    contract.rules = {{SeatRule::By::Group, QStringLiteral("group_1"), QStringLiteral("Premium")},
        {SeatRule::By::Email, QStringLiteral("ada@acme.example"), QStringLiteral("Premium")}};
    contract.discountBasisPoints = 1'000;
    contract.start = UtcDay::ofDate(2026, 3, 1);
    contract.renewal = UtcDay::ofDate(2027, 3, 1);
    contract.noticeDays = 60;
    return contract;
}

} // namespace spend::test
