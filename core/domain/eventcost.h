// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spend
{

/// The money fields of a usage event as given; absent where they were missing, null or not a number.
struct CostFields {
    std::optional<std::int64_t> chargedCents; ///< micro-cents
    std::optional<std::int64_t> totalCents; ///< micro-cents: the model's cost
    std::optional<std::int64_t> tokenFee; ///< micro-cents
    std::optional<std::int64_t> discountPercentOff; ///< per cent x 10^12, so that float noise rounds to nothing
};

struct EventCost {
    std::int64_t cost = 0; ///< micro-cents
    std::int64_t discount = 0; ///< list cost less cost, where a list cost is given
    bool known = true; ///< false: counted as 0 and shown as "events without a cost"
};

/// What an event costs: chargedCents where present; else 0 for kinds that are not charged; else totalCents less the
/// discount, plus the fee; else unknown. Every rounding is half away from zero.
EventCost costOf(const CostFields &fields, std::string_view kindKey);

} // namespace spend
