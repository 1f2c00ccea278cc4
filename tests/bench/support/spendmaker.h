// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"
#include "core/domain/spenddata.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace spend::bench
{

/// The roll-ups of a made-up team: one in three of users x 12 models x days, 4 roll-up rows a user and day, whose users
/// commit to 1 to 5 repositories every day. A day is the same whenever it is made.
struct SpendMaker {
    static constexpr Code groups = 25;
    static constexpr Code models = 12;
    static constexpr Code repositories = 200;
    static constexpr UtcDay firstDay{20'000};

    Code users = 1000;
    int days = 250;

    /// A team whose roll-ups have about so many rows in 250 days.
    static SpendMaker ofRows(std::int64_t rows);
    UtcDay lastDay() const { return firstDay + (days - 1); }
    RollupBatch day(int number) const;
    std::shared_ptr<const Directory> directory() const;
    std::vector<CommitDay> commitDays() const; ///< sorted by user, day, repository
};

/// The same rows as plain columns, one after another without any structure: what a bare scan reads.
struct FlatColumns {
    std::vector<std::int32_t> day; ///< from SpendMaker::firstDay
    std::vector<Code> user;
    std::vector<Code> group;
    std::vector<Code> model;
    std::vector<std::uint8_t> onDemand;
    std::vector<std::int64_t> measures[9]; ///< cost, on-demand, events, uncosted, requests, four kinds of tokens
    std::vector<std::size_t> dayBegin; ///< the first row of each day, and the end

    void add(const RollupBatch &batch);
    std::size_t size() const { return user.size(); }
};

} // namespace spend::bench
