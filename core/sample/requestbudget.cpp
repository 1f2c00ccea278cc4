// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/requestbudget.h"

namespace spend::sample
{

std::optional<std::int64_t> RequestBudget::take(SampleEndpoint endpoint, int limit, std::int64_t nowMs)
{
    std::deque<std::int64_t> &taken = m_taken[endpoint];
    while (!taken.empty() && taken.front() <= nowMs - windowMs)
        taken.pop_front();
    if (std::int64_t(taken.size()) >= limit)
        return taken.empty() ? windowMs : taken.front() + windowMs - nowMs;
    taken.push_back(nowMs);
    return {};
}

} // namespace spend::sample
