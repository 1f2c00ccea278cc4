// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <cstdint>
#include <initializer_list>

namespace spend
{

/// Which measures a query is to compute: each costs a scan of its column. Included needs cost and on-demand, tokens
/// need all four kinds.
class MeasureSet
{
public:
    constexpr MeasureSet() = default;
    constexpr MeasureSet(std::initializer_list<Measure> measures)
    {
        for (const Measure measure : measures)
            add(measure);
    }
    static constexpr MeasureSet all()
    {
        MeasureSet set;
        set.m_bits = ~0u;
        return set;
    }

    constexpr void add(Measure measure)
    {
        if (measure == Measure::Included)
            m_bits |= bit(Measure::Cost) | bit(Measure::OnDemand);
        if (measure == Measure::Tokens)
            m_bits |= bit(Measure::InputTokens) | bit(Measure::OutputTokens) | bit(Measure::CacheWriteTokens)
                | bit(Measure::CacheReadTokens);
        m_bits |= bit(measure);
    }
    constexpr bool contains(Measure measure) const { return (m_bits & bit(measure)) != 0; }

private:
    static constexpr std::uint32_t bit(Measure measure) { return 1u << static_cast<unsigned>(measure); }
    std::uint32_t m_bits = 0;
};

} // namespace spend
