// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace spend::sample
{

/// A model and what it costs: micro-cents for each token of a sort (300 is 3 dollars a million).
struct SampleModel {
    const char *name;
    std::int64_t input, output, cacheWrite, cacheRead;
    int weight; ///< how often people choose it
    bool ownModel; ///< the vendor's own: no token fee
};

/// The last one is the empty name, which people never choose but some events carry.
std::span<const SampleModel> sampleModels();
inline constexpr int noModel = 12;
/// A dear one that nobody uses but in planted anomalies; not in the list.
inline constexpr int newcomerModel = 13;
/// By an event's number, the newcomer too.
const SampleModel &sampleModel(std::size_t number);

/// Kinds in the older spelling; the last one is empty.
enum class SampleKind : std::uint8_t {
    UsageBased,
    IncludedInEnterprise,
    IncludedInBusiness,
    UserApiKey,
    Errored,
    Aborted,
    Free,
    Unheard,
    None
};
const char *kindText(SampleKind kind, bool newSpelling);

struct SampleRepository {
    const char *name;
    const char *primaryBranch;
};
std::span<const SampleRepository> sampleRepositories();

std::span<const char *const> sampleGroupNames(); ///< seven; the last is the group that gets deleted
std::span<const char *const> sampleFirstNames();
std::span<const char *const> sampleLastNames();
std::span<const char *const> sampleCommitMessages();

/// How busy a day is: 1 on a workday, little on weekends and public holidays.
double dayFactor(UtcDay day);

} // namespace spend::sample
