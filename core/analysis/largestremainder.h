// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace spend
{

/// Splits whole amounts by whole weights so that the shares add up to the amount exactly: each gets its rounded-down
/// part, and what is left goes, one each, to the largest remainders; of equal ones to the first. A negative amount is
/// split as its absolute value. Products beyond 64 bits are exact. Keeps a view of the weights, which must outlive it.
class LargestRemainder
{
public:
    LargestRemainder() = default;
    /// Weights are not negative and at least one is above zero.
    explicit LargestRemainder(std::span<const std::int64_t> weights);

    std::span<const std::int64_t> weights() const { return m_weights; }
    /// \c shares has room for a share a weight.
    void split(std::int64_t amount, std::int64_t *shares) const;

private:
    std::int64_t quickShare(std::int64_t magnitude, std::size_t i, std::int64_t &remainder) const
    {
        // An estimated quotient and its exact mending are several times quicker than a 64-bit division.
        const std::int64_t product = magnitude * m_weights[i];
        const auto estimate = static_cast<std::int64_t>(static_cast<double>(product) * m_inverse);
        const std::int64_t rest = product - estimate * m_total;
        const std::int64_t mending = std::int64_t(rest >= m_total) - std::int64_t(rest < 0);
        remainder = rest - mending * m_total;
        return estimate + mending;
    }
    template <std::size_t size>
    void splitFew(std::int64_t magnitude, std::int64_t sign, std::int64_t *shares) const;
    void splitMany(std::int64_t magnitude, std::int64_t sign, std::int64_t *shares) const;
    void splitWide(std::uint64_t magnitude, bool negative, std::int64_t *shares) const;

    std::span<const std::int64_t> m_weights;
    std::int64_t m_total = 0;
    double m_inverse = 0;
    std::uint64_t m_quickBelow = 0; ///< amounts below this can be split in 64 bits
};

} // namespace spend
