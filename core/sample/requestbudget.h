// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleanswer.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>

namespace spend::sample
{

/// Requests within a sliding minute, each endpoint on its own.
class RequestBudget
{
public:
    static constexpr std::int64_t windowMs = 60'000;

    /// Takes one of \c limit requests; or, where none is left, tells how many ms later the next may come.
    std::optional<std::int64_t> take(SampleEndpoint endpoint, int limit, std::int64_t nowMs);

private:
    std::map<SampleEndpoint, std::deque<std::int64_t>> m_taken;
};

} // namespace spend::sample
