// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/exploremeasure.h"

#include "core/analysis/activeusers.h"

#include <algorithm>
#include <limits>

namespace spend
{

namespace
{
__extension__ using Wide = __int128;

constexpr std::int64_t million = 1'000'000; ///< micro-requests of a request as well

std::int64_t narrowed(Wide value)
{
    using Limits = std::numeric_limits<std::int64_t>;
    return static_cast<std::int64_t>(std::clamp(value, Wide(Limits::min()), Wide(Limits::max())));
}

std::int64_t rounded(Wide amount, std::int64_t divisor)
{
    const Wide half = amount < 0 ? -Wide(divisor / 2) : Wide(divisor / 2);
    return narrowed((amount + half) / divisor); // an odd divisor has no halves
}
} // namespace

MeasureSet ExploreMeasure::needs() const
{
    MeasureSet needs{m_measure};
    switch (m_basis) {
    case Basis::Total:
        break;
    case Basis::PerActiveUser:
        needs.add(Measure::Events); // activity
        needs.add(Measure::Cost);
        break;
    case Basis::PerRequest:
        needs.add(Measure::Requests);
        break;
    case Basis::PerMillionTokens:
        needs.add(Measure::Tokens);
        break;
    }
    return needs;
}

Quotient ExploreMeasure::quotient(const Figures &figures) const
{
    const std::int64_t amount = measureOf(figures, m_measure);
    switch (m_basis) {
    case Basis::PerRequest:
        return {amount, figures.requests};
    case Basis::PerMillionTokens:
        return {amount, figures.tokens()};
    case Basis::Total:
    case Basis::PerActiveUser:
        break;
    }
    return {amount, 0};
}

std::optional<std::int64_t> ExploreMeasure::value(const Quotient &quotient) const
{
    if (m_basis == Basis::Total)
        return quotient.amount;
    if (quotient.divisor <= 0)
        return {};
    return rounded(Wide(quotient.amount) * (countsUsers() ? 1 : million), quotient.divisor);
}

std::optional<std::int64_t> ExploreMeasure::value(const Figures &figures, int users) const
{
    Quotient whole = quotient(figures);
    if (countsUsers())
        whole.divisor = users;
    return value(whole);
}

ValueUnit ExploreMeasure::unit() const
{
    switch (m_measure) {
    case Measure::Cost:
    case Measure::OnDemand:
    case Measure::Included:
        return ValueUnit::Money;
    case Measure::Events:
    case Measure::Uncosted:
        return ValueUnit::Count;
    case Measure::Requests:
        return ValueUnit::Requests;
    case Measure::InputTokens:
    case Measure::OutputTokens:
    case Measure::CacheWriteTokens:
    case Measure::CacheReadTokens:
    case Measure::Tokens:
        break;
    }
    return ValueUnit::Tokens;
}

bool isLarger(const std::optional<std::int64_t> &a, const std::optional<std::int64_t> &b)
{
    return a.has_value() && (!b || *a > *b);
}

std::optional<std::int64_t> valueOnBasis(const Figures &figures, int users, Measure measure, Basis basis)
{
    return ExploreMeasure(measure, basis).value(figures, users);
}

} // namespace spend
