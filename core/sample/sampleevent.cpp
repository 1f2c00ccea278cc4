// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleevent.h"

#include "core/domain/eventcost.h"
#include "core/domain/keys.h"

namespace spend::sample
{

std::int64_t costOf(const SampleEvent &event)
{
    if (event.malformed != Malformed::No)
        return 0;
    CostFields fields;
    if (event.has(wire::charged))
        fields.chargedCents = event.charged;
    if (event.has(wire::total))
        fields.totalCents = event.total;
    if (event.has(wire::fee))
        fields.tokenFee = event.fee;
    if (event.has(wire::discount))
        fields.discountPercentOff = std::int64_t{event.discountPercent} * 1'000'000'000'000;
    return spend::costOf(fields, kindText(event.kind, false)).cost;
}

bool isOnDemand(const SampleEvent &event)
{
    if (event.has(wire::chargeableGiven) && !event.has(wire::chargeableNull))
        return event.has(wire::chargeable);
    return event.kind == SampleKind::UsageBased;
}

} // namespace spend::sample
