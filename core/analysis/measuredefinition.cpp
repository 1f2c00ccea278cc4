// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measuredefinition.h"

using namespace Qt::StringLiterals;

namespace spend
{

QString measureDefinition(Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return u"What the usage events cost, inside and beyond the plan. Credits below zero are included, and events "
               "whose cost is unknown count as 0."_s;
    case Measure::OnDemand:
        return u"The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as "
               "chargeable, or, where it gives no mark, of those of kind Usage-based."_s;
    case Measure::Included:
        return u"The part of the cost that the plan covers: cost less on-demand."_s;
    case Measure::Events:
        return u"How many usage events there are. Events have no number of their own, so two that look alike are two "
               "events."_s;
    case Measure::Uncosted:
        return u"Events for which Cursor gave neither a charge nor the model's cost. They count as 0 in the cost, and "
               "are shown so that nothing is missing unseen."_s;
    case Measure::Requests:
        return u"The request units that Cursor counts for the events. Decimals are possible: a unit is not a call."_s;
    case Measure::InputTokens:
        return u"Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart."_s;
    case Measure::OutputTokens:
        return u"Tokens that the models wrote."_s;
    case Measure::CacheWriteTokens:
        return u"Tokens that were sent to the models and put into their cache."_s;
    case Measure::CacheReadTokens:
        return u"Tokens that the models took from their cache."_s;
    case Measure::Tokens:
        return u"All tokens of the events: input, output, cache write and cache read."_s;
    }
    return {};
}

QString basisDefinition(Basis basis)
{
    switch (basis) {
    case Basis::Total:
        break;
    case Basis::PerActiveUser:
        return u"Divided by the people with at least one event in the range. Events without a user are nobody's, but "
               "their cost is part of what is divided."_s;
    case Basis::PerRequest:
        return u"Divided by the request units of the same events."_s;
    case Basis::PerMillionTokens:
        return u"Divided by the tokens of the same events, input, output, cache write and cache read, in millions."_s;
    }
    return {};
}

QString activePeopleDefinition()
{
    return u"People with at least one usage event in the range, whatever it cost. Events without a user, such as those "
           u"of "
           "service accounts, are nobody's."_s;
}

QStringList sourceFields(Measure measure)
{
    switch (measure) {
    case Measure::Cost:
    case Measure::Uncosted:
        return {u"chargedCents"_s, u"kind"_s, u"tokenUsage.totalCents"_s, u"tokenUsage.discountPercentOff"_s,
            u"cursorTokenFee"_s};
    case Measure::OnDemand:
    case Measure::Included:
        return sourceFields(Measure::Cost) + QStringList{u"isChargeable"_s};
    case Measure::Events:
        return {u"timestamp"_s};
    case Measure::Requests:
        return {u"requestsCosts"_s};
    case Measure::InputTokens:
        return {u"tokenUsage.inputTokens"_s};
    case Measure::OutputTokens:
        return {u"tokenUsage.outputTokens"_s};
    case Measure::CacheWriteTokens:
        return {u"tokenUsage.cacheWriteTokens"_s};
    case Measure::CacheReadTokens:
        return {u"tokenUsage.cacheReadTokens"_s};
    case Measure::Tokens:
        return {u"tokenUsage.inputTokens"_s, u"tokenUsage.outputTokens"_s, u"tokenUsage.cacheWriteTokens"_s,
            u"tokenUsage.cacheReadTokens"_s};
    }
    return {};
}

QString costPathRule(CostPath path)
{
    switch (path) {
    case CostPath::Charged:
        return u"chargedCents, as given"_s;
    case CostPath::NotCharged:
        return u"0, because kind says “Not Charged”"_s;
    case CostPath::Computed:
        return u"tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee"_s;
    case CostPath::Uncosted:
        break;
    }
    return u"no cost given: counts as 0"_s;
}

QString billingPathRule(BillingPath path)
{
    return path == BillingPath::Marked ? u"isChargeable says so"_s
                                       : u"no isChargeable: on-demand if kind is Usage-based"_s;
}

bool dependsOnCost(Measure measure)
{
    return measure == Measure::Cost || measure == Measure::OnDemand || measure == Measure::Included
        || measure == Measure::Uncosted;
}

bool dependsOnBilling(Measure measure)
{
    return measure == Measure::OnDemand || measure == Measure::Included;
}

} // namespace spend
