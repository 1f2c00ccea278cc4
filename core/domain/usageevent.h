// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace spend
{

/// A number that stands for a text (user, model, kind, group, repository) in one store. 0 is always "there is none":
/// "(none)", "(unassigned)" or "(unattributed)".
using Code = std::uint32_t;

/// Properties of an event; those in rollupMask also part the roll-up cells.
namespace flag
{
inline constexpr std::uint32_t onDemand = 1; ///< billed beyond the plan
inline constexpr std::uint32_t maxMode = 2;
inline constexpr std::uint32_t headless = 4;
inline constexpr std::uint32_t rollupMask = onDemand | maxMode | headless;
inline constexpr std::uint32_t uncosted = 8; ///< the cost is unknown and counted as 0
inline constexpr std::uint32_t tokenBased = 16;
inline constexpr std::uint32_t freeBugbot = 32;
inline constexpr std::uint32_t chargedGiven = 64; ///< the cost is the service's chargedCents
inline constexpr std::uint32_t chargeableGiven = 128; ///< isChargeable was given
} // namespace flag

/// One usage event as it is stored: codes for texts that repeat, micro-cents, micro-requests, plain token counts.
/// Members stand in the order in which events of one window are sorted, so that equal windows have equal rows.
struct UsageEvent {
    std::int64_t timestampMs = 0;
    Code user = 0;
    Code model = 0;
    Code kind = 0;
    std::uint32_t flags = 0;
    std::int64_t cost = 0; ///< micro-cents
    std::int64_t discount =
        0; ///< list cost (totalCents + fee before discount) less cost; 0 where no list cost is given
    std::int64_t tokenFee = 0; ///< micro-cents, part of cost
    std::int64_t requests = 0; ///< micro-requests
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t cacheWriteTokens = 0;
    std::int64_t cacheReadTokens = 0;
    std::string conversation{}; ///< as given, UTF-8; empty where none was given

    friend auto operator<=>(const UsageEvent &, const UsageEvent &) = default;
};

} // namespace spend
