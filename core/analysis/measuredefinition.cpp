// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measuredefinition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};
} // namespace

QString measureDefinition(Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return AnalysisWording::tr(
            "What the usage events cost, inside and beyond the plan. Credits below zero are included, and events "
            "whose cost is unknown count as 0.");
    case Measure::OnDemand:
        return AnalysisWording::tr(
            "The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as "
            "chargeable, or, where it gives no mark, of those of kind Usage-based.");
    case Measure::Included:
        return AnalysisWording::tr("The part of the cost that the plan covers: cost less on-demand.");
    case Measure::Events:
        return AnalysisWording::tr(
            "How many usage events there are. Events have no number of their own, so two that look alike are two "
            "events.");
    case Measure::Uncosted:
        return AnalysisWording::tr(
            "Events for which Cursor gave neither a charge nor the model's cost. They count as 0 in the cost, and "
            "are shown so that nothing is missing unseen.");
    case Measure::Requests:
        return AnalysisWording::tr(
            "The request units that Cursor counts for the events. Decimals are possible: a unit is not a call.");
    case Measure::InputTokens:
        return AnalysisWording::tr(
            "Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart.");
    case Measure::OutputTokens:
        return AnalysisWording::tr("Tokens that the models wrote.");
    case Measure::CacheWriteTokens:
        return AnalysisWording::tr("Tokens that were sent to the models and put into their cache.");
    case Measure::CacheReadTokens:
        return AnalysisWording::tr("Tokens that the models took from their cache.");
    case Measure::Tokens:
        return AnalysisWording::tr("All tokens of the events: input, output, cache write and cache read.");
    }
    return {};
}

QString basisDefinition(Basis basis)
{
    switch (basis) {
    case Basis::Total:
        break;
    case Basis::PerActiveUser:
        return AnalysisWording::tr(
            "Divided by the people with at least one event in the range. Events without a user are nobody's, but "
            "their cost is part of what is divided.");
    case Basis::PerRequest:
        return AnalysisWording::tr("Divided by the request units of the same events.");
    case Basis::PerMillionTokens:
        return AnalysisWording::tr(
            "Divided by the tokens of the same events, input, output, cache write and cache read, in millions.");
    }
    return {};
}

QString activePeopleDefinition()
{
    return AnalysisWording::tr(
        "People with at least one usage event in the range, whatever it cost. Events without a user, such as those "
        "of "
        "service accounts, are nobody's.");
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
        return AnalysisWording::tr("chargedCents, as given");
    case CostPath::NotCharged:
        return AnalysisWording::tr("0, because kind says “Not Charged”");
    case CostPath::Computed:
        return AnalysisWording::tr("tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee");
    case CostPath::Uncosted:
        break;
    }
    return AnalysisWording::tr("no cost given: counts as 0");
}

QString billingPathRule(BillingPath path)
{
    return path == BillingPath::Marked ? AnalysisWording::tr("isChargeable says so")
                                       : AnalysisWording::tr("no isChargeable: on-demand if kind is Usage-based");
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
