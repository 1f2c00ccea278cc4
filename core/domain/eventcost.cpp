// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/eventcost.h"

#include "core/domain/keys.h"

#include <limits>

namespace spend
{

namespace
{
__extension__ using Wide = __int128;

/// amount x (100 - off) / 100, half away from zero.
std::int64_t discounted(std::int64_t amount, std::int64_t percentOff)
{
    constexpr Wide hundred = Wide{100} * 1'000'000'000'000;
    const Wide product = Wide{amount} * (hundred - percentOff);
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (magnitude + hundred / 2) / hundred;
    if (rounded > std::numeric_limits<std::int64_t>::max())
        return amount; // an absurd discount: keep the undiscounted amount
    return static_cast<std::int64_t>(product < 0 ? -rounded : rounded);
}
} // namespace

EventCost costOf(const CostFields &fields, std::string_view kindKey)
{
    EventCost result;
    if (fields.chargedCents) {
        result.cost = *fields.chargedCents;
    } else if (isNotCharged(kindKey)) {
        result.cost = 0;
    } else if (fields.totalCents) {
        result.cost =
            discounted(*fields.totalCents, fields.discountPercentOff.value_or(0)) + fields.tokenFee.value_or(0);
    } else {
        result.known = false;
        return result;
    }
    if (fields.totalCents)
        result.discount = *fields.totalCents + fields.tokenFee.value_or(0) - result.cost;
    return result;
}

} // namespace spend
