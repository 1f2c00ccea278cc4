// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "tests/analysis/picturebuilder.h"

namespace spend::test
{

inline constexpr std::int64_t dollars(std::int64_t amount)
{
    return amount * oneDollar.microCents;
}

/// Noon of 2026-09-10, a Thursday.
inline std::int64_t budgetNowMs()
{
    return day(QStringLiteral("2026-09-10")).startMs() + msPerDay / 2;
}

/// Ten dollars on each day from July 1 to September 9, 2026: six by Ann with o3, on-demand, and four by Bob with
/// gpt-5, included. Today, September 10: four dollars by Bob so far.
inline PictureBuilder steadyTeam()
{
    PictureBuilder builder;
    ConnectionFacts &facts = builder.connection();
    facts.coveredFrom = day(QStringLiteral("2026-07-01"));
    builder.user(QStringLiteral("ann@x.com"), QStringLiteral("Ann"))
        .user(QStringLiteral("bob@x.com"), QStringLiteral("Bob"));
    const PictureBuilder::Cell ann{QStringLiteral("ann@x.com"), {}, QStringLiteral("o3"), {}, flag::onDemand};
    const PictureBuilder::Cell bob{QStringLiteral("bob@x.com"), {}, QStringLiteral("gpt-5"), {}, 0};
    const UtcDay today = UtcDay::ofMs(budgetNowMs());
    for (UtcDay at = *facts.coveredFrom; at < today; at = at + 1)
        builder.spend(at.iso(), ann, dollars(6)).spend(at.iso(), bob, dollars(4));
    builder.spend(today.iso(), bob, dollars(4));
    return builder;
}

inline Budget budgetOf(std::int64_t amount, BudgetPeriod period = BudgetPeriod::Month)
{
    Budget budget;
    budget.id = QStringLiteral("b");
    budget.name = QStringLiteral("All");
    budget.amount = Money{dollars(amount)};
    budget.period = period;
    return budget;
}

inline BudgetStanding standing(const PictureBuilder &builder, const Budget &budget)
{
    return standingOf(*builder.picture(), budget, {}, budgetNowMs());
}

} // namespace spend::test
