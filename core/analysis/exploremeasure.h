// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "core/analysis/measureset.h"

#include <cstdint>
#include <optional>

namespace spend
{

/// An amount with what it is divided by; both add up.
struct Quotient {
    std::int64_t amount = 0;
    std::int64_t divisor = 0; ///< users, micro-requests or tokens; not looked at for totals

    Quotient &operator+=(const Quotient &o)
    {
        amount += o.amount;
        divisor += o.divisor;
        return *this;
    }
};

/// A view's measure on its basis.
class ExploreMeasure
{
public:
    ExploreMeasure(Measure measure, Basis basis)
        : m_measure(measure)
        , m_basis(basis)
    {
    }

    /// The sums that values are computed from.
    MeasureSet needs() const;
    bool countsUsers() const { return m_basis == Basis::PerActiveUser; }
    /// Without the users, where those are the divisor.
    Quotient quotient(const Figures &figures) const;
    /// Rounded half away from zero; nothing where there is nothing to divide by.
    std::optional<std::int64_t> value(const Quotient &quotient) const;
    std::optional<std::int64_t> value(const Figures &figures, int users) const;
    ValueUnit unit() const;

private:
    Measure m_measure;
    Basis m_basis;
};

/// Orders values for a list: the largest first, absent ones last.
bool isLarger(const std::optional<std::int64_t> &a, const std::optional<std::int64_t> &b);

} // namespace spend
