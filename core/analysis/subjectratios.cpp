// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/subjectratios.h"

#include <algorithm>
#include <limits>

namespace spend
{

namespace
{
__extension__ using Wide = __int128;

constexpr std::int64_t million = 1'000'000;

template <class Value, class Mean>
std::optional<Value> middleOf(std::vector<Value> &values, Mean mean)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return mean(*std::max_element(values.begin(), middle), *middle);
}
} // namespace

std::optional<std::int64_t> perUnit(std::int64_t amount, std::int64_t units, std::int64_t scale)
{
    if (units <= 0)
        return {};
    const Wide product = Wide{amount} * scale;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (magnitude + units / 2) / units;
    if (rounded > std::numeric_limits<std::int64_t>::max())
        return {};
    return static_cast<std::int64_t>(product < 0 ? -rounded : rounded);
}

std::optional<std::int64_t> costPerRequest(const Figures &figures)
{
    return perUnit(figures.cost, figures.requests, million); // requests are micro-requests
}

std::optional<std::int64_t> costPerEvent(const Figures &figures)
{
    return perUnit(figures.cost, figures.events);
}

std::optional<std::int64_t> costPerMillionTokens(const Figures &figures)
{
    return perUnit(figures.cost, figures.tokens(), million);
}

std::optional<double> shareOf(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0 || part < 0)
        return {};
    return double(part) / double(whole);
}

std::optional<double> cacheShare(const Figures &figures)
{
    return shareOf(figures.cacheReadTokens, figures.inputTokens + figures.cacheWriteTokens + figures.cacheReadTokens);
}

std::optional<double> cacheReadsPerWrite(const Figures &figures)
{
    return shareOf(figures.cacheReadTokens, figures.cacheWriteTokens);
}

std::optional<std::int64_t> medianOf(std::vector<std::int64_t> values)
{
    return middleOf(values, [](std::int64_t a, std::int64_t b) {
        const Wide sum = Wide{a} + b;
        return static_cast<std::int64_t>((sum < 0 ? sum - 1 : sum + 1) / 2); // half away from zero
    });
}

std::optional<double> medianOf(std::vector<double> values)
{
    return middleOf(values, [](double a, double b) { return (a + b) / 2; });
}

} // namespace spend
