// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplecatalog.h"

#include <cstdint>

namespace spend::sample
{

/// What an event says of itself on the wire, and how it spells it.
namespace wire
{
inline constexpr std::uint32_t tokens = 1u << 0; ///< token based, with tokenUsage
inline constexpr std::uint32_t total = 1u << 1; ///< tokenUsage.totalCents is given
inline constexpr std::uint32_t charged = 1u << 2; ///< chargedCents is given
inline constexpr std::uint32_t fee = 1u << 3;
inline constexpr std::uint32_t discount = 1u << 4;
inline constexpr std::uint32_t maxMode = 1u << 5;
inline constexpr std::uint32_t headless = 1u << 6;
inline constexpr std::uint32_t flagsGiven = 1u << 7; ///< maxMode, isHeadless and the like, even where false
inline constexpr std::uint32_t chargeable = 1u << 8;
inline constexpr std::uint32_t chargeableGiven = 1u << 9;
inline constexpr std::uint32_t chargeableNull = 1u << 10;
inline constexpr std::uint32_t freeBugbot = 1u << 11;
inline constexpr std::uint32_t timeAsNumber = 1u << 12;
inline constexpr std::uint32_t chargedAsText = 1u << 13;
inline constexpr std::uint32_t tokensAsText = 1u << 14;
inline constexpr std::uint32_t requestsAsText = 1u << 15;
inline constexpr std::uint32_t typedEmail = 1u << 16; ///< mixed case
inline constexpr std::uint32_t newKind = 1u << 17; ///< USAGE_EVENT_KIND_…
inline constexpr std::uint32_t noisyCents = 1u << 18; ///< 40.16699999999999 for 40.167
inline constexpr std::uint32_t exponent = 1u << 19; ///< 2.5908340e1
inline constexpr std::uint32_t unknownField = 1u << 20;
inline constexpr std::uint32_t conversation = 1u << 21;
inline constexpr std::uint32_t emailAbsent = 1u << 22; ///< of an event without a user: no field instead of ""
inline constexpr std::uint32_t nulls = 1u << 23; ///< absent money fields are spelt null
inline constexpr std::uint32_t decimalTokens = 1u << 24; ///< 1820.0
} // namespace wire

enum class Malformed : std::uint8_t { No, NotAnObject, NoTime, BadTime, NullRecord, NumberRecord };

/// One usage event of the sample company, compact: a team of hundreds has a million. Money in micro-cents.
struct SampleEvent {
    std::int64_t timestampMs = 0;
    std::int64_t total = 0; ///< tokenUsage.totalCents
    std::int64_t charged = 0; ///< chargedCents
    std::uint32_t input = 0, output = 0, cacheWrite = 0, cacheRead = 0;
    std::int32_t fee = 0; ///< cursorTokenFee
    std::uint32_t wireFlags = 0;
    std::uint32_t conversation = 0;
    std::uint16_t person = 0; ///< index; service accounts have no e-mail
    std::uint16_t requestTenths = 0;
    std::uint8_t model = 0; ///< of sampleModels()
    SampleKind kind = SampleKind::UsageBased;
    std::uint8_t discountPercent = 0;
    Malformed malformed = Malformed::No;

    bool has(std::uint32_t flag) const { return (wireFlags & flag) != 0; }
    void set(std::uint32_t flag, bool on = true) { wireFlags = on ? wireFlags | flag : wireFlags & ~flag; }
    friend bool operator==(const SampleEvent &, const SampleEvent &) = default;
};
static_assert(sizeof(SampleEvent) == 64);

/// What the service itself takes the event to cost, micro-cents; 0 where that is unknown.
std::int64_t costOf(const SampleEvent &event);
/// Billed beyond the plan.
bool isOnDemand(const SampleEvent &event);

} // namespace spend::sample
