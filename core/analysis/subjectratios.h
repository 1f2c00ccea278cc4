// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

// What figures say in proportion. Where there is nothing to divide by, or less than nothing, there is no ratio: never
// zero, never infinity.

/// amount x scale / units, rounded half away from zero; nothing where units are zero or below, or it does not fit.
std::optional<std::int64_t> perUnit(std::int64_t amount, std::int64_t units, std::int64_t scale = 1);

/// Micro-cents per request unit.
std::optional<std::int64_t> costPerRequest(const Figures &figures);
/// Micro-cents per event.
std::optional<std::int64_t> costPerEvent(const Figures &figures);
/// Micro-cents per million tokens of all classes.
std::optional<std::int64_t> costPerMillionTokens(const Figures &figures);

/// part / whole, 0 to 1 for parts of a whole; nothing where the whole is zero or below or the part below zero.
std::optional<double> shareOf(std::int64_t part, std::int64_t whole);

/// How much of what a model was given to read came from the cache: cache read / (input + cache write + cache read).
/// Output is not among it: nobody can cache what is not yet written.
std::optional<double> cacheShare(const Figures &figures);
/// How often a token that was written to the cache was read from there: cache read / cache write.
std::optional<double> cacheReadsPerWrite(const Figures &figures);

/// The middle value; of an even number the mean of the two in the middle. Nothing of nothing.
std::optional<std::int64_t> medianOf(std::vector<std::int64_t> values);
std::optional<double> medianOf(std::vector<double> values);

} // namespace spend
