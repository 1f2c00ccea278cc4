// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/largestremainder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <vector>

namespace spend
{

namespace
{
__extension__ using Wide = unsigned __int128;

/// Remainders of the weights; on the stack for as many repositories as a user's day has.
template <class T>
class Remainders
{
public:
    explicit Remainders(std::size_t size)
    {
        if (size > m_few.size()) {
            m_many.resize(size);
            m_data = m_many.data();
        }
    }
    Remainders(const Remainders &) = delete;
    Remainders &operator=(const Remainders &) = delete;
    T &operator[](std::size_t i) { return m_data[i]; }

private:
    std::array<T, 16> m_few;
    std::vector<T> m_many;
    T *m_data = m_few.data();
};

/// Gives one more to the \c extra largest remainders, of equal ones to the first.
template <class T>
void handOut(Remainders<T> &remainders, std::size_t size, std::uint64_t extra, std::int64_t one, std::int64_t *shares)
{
    if (size <= 16) {
        for (; extra > 0; --extra) {
            std::size_t best = 0;
            for (std::size_t i = 1; i < size; ++i) {
                if (remainders[i] > remainders[best])
                    best = i;
            }
            shares[best] += one;
            remainders[best] = 0; // whoever still gets one has more than nothing left over
        }
        return;
    }
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(extra);
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    });
    for (auto i = order.begin(); i != end; ++i)
        shares[*i] += one;
}
} // namespace

LargestRemainder::LargestRemainder(std::span<const std::int64_t> weights)
    : m_weights(weights)
{
    constexpr std::uint64_t most = std::uint64_t(1) << 62;
    std::uint64_t total = 0;
    for (const std::int64_t weight : weights) {
        total += static_cast<std::uint64_t>(weight);
        if (total >= most)
            return; // every split is a wide one
    }
    m_total = static_cast<std::int64_t>(total);
    m_inverse = 1.0 / static_cast<double>(m_total);
    // Products stay below 2^62, and quotients below 2^50, so that the estimate by floating point is off by one at most.
    m_quickBelow = std::uint64_t(1) << std::min(50, 62 - int(std::bit_width(total)));
}

template <std::size_t size>
void LargestRemainder::splitFew(std::int64_t magnitude, std::int64_t sign, std::int64_t *shares) const
{
    std::int64_t remainders[size];
    std::int64_t quotients[size];
    std::int64_t left = magnitude;
    for (std::size_t i = 0; i < size; ++i) {
        quotients[i] = quickShare(magnitude, i, remainders[i]);
        left -= quotients[i];
    }
    // Each counts those that come before it: no branch that could be mispredicted.
    for (std::size_t i = 0; i < size; ++i) {
        std::int64_t before = 0;
        for (std::size_t j = 0; j < i; ++j)
            before += remainders[j] >= remainders[i];
        for (std::size_t j = i + 1; j < size; ++j)
            before += remainders[j] > remainders[i];
        shares[i] = (quotients[i] + std::int64_t(before < left)) * sign;
    }
}

void LargestRemainder::splitMany(std::int64_t magnitude, std::int64_t sign, std::int64_t *shares) const
{
    const std::size_t size = m_weights.size();
    Remainders<std::int64_t> remainders(size);
    std::int64_t left = magnitude;
    for (std::size_t i = 0; i < size; ++i) {
        const std::int64_t quotient = quickShare(magnitude, i, remainders[i]);
        shares[i] = quotient * sign;
        left -= quotient;
    }
    handOut(remainders, size, static_cast<std::uint64_t>(left), sign, shares);
}

void LargestRemainder::splitWide(std::uint64_t magnitude, bool negative, std::int64_t *shares) const
{
    const std::size_t size = m_weights.size();
    Wide total = 0;
    for (const std::int64_t weight : m_weights)
        total += static_cast<std::uint64_t>(weight);
    Remainders<Wide> remainders(size);
    std::uint64_t left = magnitude;
    for (std::size_t i = 0; i < size; ++i) {
        const Wide product = Wide(magnitude) * static_cast<std::uint64_t>(m_weights[i]);
        const auto quotient = static_cast<std::uint64_t>(product / total);
        remainders[i] = product % total;
        shares[i] = static_cast<std::int64_t>(negative ? 0 - quotient : quotient);
        left -= quotient;
    }
    handOut(remainders, size, left, negative ? -1 : 1, shares);
}

void LargestRemainder::split(std::int64_t amount, std::int64_t *shares) const
{
    if (m_weights.size() == 1) {
        shares[0] = amount;
        return;
    }
    const bool negative = amount < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount);
    if (magnitude >= m_quickBelow)
        return splitWide(magnitude, negative, shares);
    const auto quick = static_cast<std::int64_t>(magnitude);
    const std::int64_t sign = negative ? -1 : 1;
    switch (m_weights.size()) {
    case 2:
        return splitFew<2>(quick, sign, shares);
    case 3:
        return splitFew<3>(quick, sign, shares);
    case 4:
        return splitFew<4>(quick, sign, shares);
    case 5:
        return splitFew<5>(quick, sign, shares);
    default:
        return splitMany(quick, sign, shares);
    }
}

} // namespace spend
