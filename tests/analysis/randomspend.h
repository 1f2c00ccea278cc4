// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spenddata.h"

#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace spend::test
{

/// A made-up store: what the cube is fed with, and all that a plain recomputation needs.
struct SpendStore {
    std::vector<RollupBatch> batches;
    std::shared_ptr<const Directory> directory;
};

/// Random whole numbers, the same on every platform for one seed.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// 0 to n - 1
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(m_engine() % n); }
    bool oneIn(std::uint32_t n) { return below(n) == 0; }
    std::int64_t wide() { return static_cast<std::int64_t>(m_engine() >> 1); }

private:
    std::mt19937_64 m_engine;
};

/// Two or three connections that share users, about 80 days across month ends, keys in several scripts, labels that
/// two keys share, credits, cells without a cost, users without commits, commits without AI lines and without a
/// repository.
SpendStore randomSpend(std::uint64_t seed);

inline constexpr UtcDay randomSpendFirstDay{20480}; // 2026-01-27
inline constexpr int randomSpendDays = 80;

} // namespace spend::test
