// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleevent.h"
#include "core/sample/sampleoptions.h"
#include "core/sample/samplepeople.h"

#include <vector>

namespace spend::sample
{

/// All usage events of the history up to options.nowMs, oldest first; those of one millisecond in an order that stays.
std::vector<SampleEvent> makeEvents(const SampleOptions &options, const std::vector<SamplePerson> &people);

/// The first of two busy days, a Wednesday some ten weeks before the anchor.
UtcDay hackathon(const SampleOptions &options);

/// Somebody's agent that nobody stopped for a day: two of them in every company.
bool isRunaway(const SampleOptions &options, int person, UtcDay day);

/// What another phase shows: events of the last 48 hours revised, late ones added, still oldest first.
void reviseRecentEvents(std::vector<SampleEvent> &events, const SampleOptions &options);

/// \c count new events of anybody just before \c endMs. \c number tells one arrival from the next.
std::vector<SampleEvent> makeArrivals(const SampleOptions &options, const std::vector<SamplePerson> &people,
    std::int64_t endMs, int count, quint64 number);

/// \c count more events of a person on a day, at their usual hours, beyond the plan. \c number tells one such work from
/// the next.
std::vector<SampleEvent> makeExtraWork(
    const SampleOptions &options, const SamplePerson &person, UtcDay day, int count, quint64 number);

} // namespace spend::sample
