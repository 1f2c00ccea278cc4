// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatiftogether.h"

#include "core/analysis/queryscope.h"
#include "core/analysis/spendpicture.h"
#include "core/budget/budgetscope.h"
#include "core/language/figures.h"
#include "core/plan/whatifparcels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

constexpr int priceDays = 90;

QString modelLabel(const SpendPicture &picture, const QString &key)
{
    const KeyOrder &models = picture.names().models();
    const auto code = codeMeant(key, models, false);
    return code ? models.label(*code) : key;
}

/// Scenarios under way: parcels of spend that change hands from one to the next.
class Together
{
public:
    Together(const SpendPicture &picture, const WhatIfBase &base, std::vector<WhatIfParcel> parcels, DateRange prices)
        : m_picture(picture)
        , m_base(base)
        , m_parcels(std::move(parcels))
        , m_prices(prices)
    {
    }

    /// What it saves after those before it, micro-cents of the base's days or, for seats, of a cycle.
    double apply(const WhatIfScenario &scenario, std::size_t scope)
    {
        switch (scenario.kind) {
        case WhatIfKind::OtherModel:
        case WhatIfKind::NoMaxMode:
            return reprice(scenario, scope);
        case WhatIfKind::UserLimit:
            return limit(scenario, scope);
        case WhatIfKind::OtherSeats:
            return toDays(seats(scenario, scope));
        }
        return 0;
    }

    void sumUp(WhatIfTogether &answer) const
    {
        double now = 0, then = 0, off = 0, requests = 0;
        for (const WhatIfParcel &parcel : m_parcels) {
            if (!parcel.touched)
                continue;
            now += parcel.weight * double(parcel.figures.cost);
            then += parcel.cost;
            off += parcel.cost * parcel.uncertainty;
            if (parcel.repriced)
                requests += parcel.weight * double(parcel.figures.events);
        }
        answer.now = toCycle(now) + std::llround(m_seatsNow);
        answer.then = toCycle(then) + std::llround(m_seatsThen);
        answer.thenLow = std::max<std::int64_t>(0, answer.then - toCycle(off));
        answer.thenHigh = answer.then + toCycle(off);
        answer.requests = toCycle(requests);
    }

    std::int64_t toCycle(double amount) const { return m_base.toCycle(std::llround(amount)); }

private:
    double toDays(double ofCycle) const
    {
        return m_base.isCycle ? ofCycle : ofCycle * double(m_base.range.days()) / m_base.cycleDays;
    }

    const MeasuredPrice &price(const WhatIfScenario &scenario, const QString &model, bool maxMode)
    {
        const auto connection = scenario.filters.find(Dimension::Connection);
        const QString from = connection == scenario.filters.end()
            ? QString()
            : connection->second.included.join(u'\n') + u'\r' + connection->second.excluded.join(u'\n');
        const auto key = std::tuple(from, model, maxMode, scenario.basis);
        const auto known = m_known.find(key);
        return known != m_known.end()
            ? known->second
            : m_known.emplace(key, MeasuredPrice(m_picture, scenario.filters, m_prices, model, maxMode, scenario.basis))
                  .first->second;
    }

    double reprice(const WhatIfScenario &scenario, std::size_t scope)
    {
        const bool otherModel = scenario.kind == WhatIfKind::OtherModel;
        const double share = std::clamp(scenario.sharePercent, 0, 100) / 100.0;
        double saved = 0;
        std::vector<WhatIfParcel> moved;
        for (WhatIfParcel &parcel : m_parcels) {
            const bool applies = otherModel
                ? parcel.model == scenario.fromModel && passesMode(scenario.filters, parcel.maxMode)
                : parcel.maxMode;
            if (!parcel.isIn(scope) || !applies)
                continue;
            const QString &to = otherModel ? scenario.toModel : parcel.model;
            if (to == parcel.model && otherModel)
                continue;
            const bool toMaxMode = otherModel && parcel.maxMode;
            const MeasuredPrice &other = price(scenario, to, toMaxMode);
            if (!other.isKnown())
                continue;
            WhatIfParcel part = parcel;
            part.weight *= share;
            part.need *= scenario.tokensPercent / 100.0;
            part.cost = part.weight * part.need * other.costOf(part.figures);
            part.model = to;
            part.maxMode = toMaxMode;
            part.uncertainty = other.uncertainty();
            part.touched = part.repriced = true;
            saved += parcel.cost * share - part.cost;
            parcel.weight *= 1 - share;
            parcel.cost *= 1 - share;
            moved.push_back(std::move(part));
        }
        m_parcels.insert(m_parcels.end(), moved.begin(), moved.end());
        return saved;
    }

    double limit(const WhatIfScenario &scenario, std::size_t scope)
    {
        std::map<QString, double> billed;
        for (const WhatIfParcel &parcel : m_parcels) {
            if (parcel.isIn(scope))
                billed[parcel.user] += parcel.billed();
        }
        const double most = std::max(0.0, toDays(double(scenario.limit.microCents)));
        double saved = 0;
        for (WhatIfParcel &parcel : m_parcels) {
            const double sum = parcel.isIn(scope) ? billed[parcel.user] : 0;
            if (sum <= most)
                continue;
            const double less = parcel.billed() * (1 - most / sum);
            parcel.setBilled(parcel.billed() - less);
            parcel.touched = true;
            saved += less;
        }
        return saved;
    }

    /// Of a cycle. Who would change is chosen by what the parcels include by now.
    double seats(const WhatIfScenario &scenario, std::size_t scope)
    {
        if (scenario.seats <= 0)
            return 0;
        std::map<QString, double> included;
        for (const WhatIfParcel &parcel : m_parcels) {
            if (parcel.isIn(scope))
                included[parcel.user] += parcel.cost - parcel.billed();
        }
        std::vector<std::int64_t> more;
        for (const auto &[user, usage] : included) {
            const std::int64_t used = std::clamp<std::int64_t>(
                toCycle(usage), 0, std::max<std::int64_t>(0, scenario.includedFrom.microCents));
            more.push_back(std::max<std::int64_t>(0, used - scenario.includedTo.microCents));
        }
        std::sort(more.begin(), more.end());
        more.resize(std::min(more.size(), std::size_t(scenario.seats)));
        double then = double(scenario.seats) * double(scenario.seatPriceTo.microCents);
        for (const std::int64_t amount : more)
            then += double(amount);
        const double now = double(scenario.seats) * double(scenario.seatPriceFrom.microCents);
        m_seatsNow += now;
        m_seatsThen += then;
        return now - then;
    }

    const SpendPicture &m_picture;
    const WhatIfBase m_base;
    std::vector<WhatIfParcel> m_parcels;
    const DateRange m_prices;
    std::map<std::tuple<QString, QString, bool, PriceBasis>, MeasuredPrice> m_known;
    double m_seatsNow = 0; ///< micro-cents a cycle
    double m_seatsThen = 0;
};

/// The connections that all are about; all connections where they differ.
Filters commonConnections(const std::vector<WhatIfScenario> &scenarios)
{
    const Filters first = connectionFilters(scenarios.front().filters);
    const bool same = std::all_of(scenarios.begin(), scenarios.end(),
        [&](const WhatIfScenario &scenario) { return connectionFilters(scenario.filters) == first; });
    return same ? first : Filters();
}

QString dollars(std::int64_t microCents)
{
    return language::shortDollarsText(microCents);
}

QString overlapText(const WhatIfTogether &answer)
{
    std::int64_t alone = 0;
    for (const WhatIfStep &step : answer.steps)
        alone += step.alone;
    constexpr std::int64_t dollar = oneDollar.microCents;
    if (answer.steps.size() < 2)
        return {};
    const std::int64_t less = (alone - answer.saving() + (alone > answer.saving() ? dollar / 2 : -dollar / 2)) / dollar;
    if (less == 0)
        return PlanWording::tr("They do not get in each other's way: together they save as much as each by itself.");
    const QString sum = PlanWording::tr("Each by itself, they would save %1 in all; together it is %2 %3, ")
                            .arg(dollars(alone / dollar * dollar), dollars(std::abs(less) * dollar),
                                less > 0 ? PlanWording::tr("less") : PlanWording::tr("more"));
    return sum
        + (less > 0 ? PlanWording::tr("since several touch the same requests and no dollar is saved twice.")
                    : PlanWording::tr("since one makes the other save more."));
}
} // namespace

QString whatIfTitle(const SpendPicture &picture, const WhatIfScenario &scenario)
{
    QString title;
    Filters rest = scenario.filters;
    switch (scenario.kind) {
    case WhatIfKind::OtherModel:
        rest.erase(Dimension::Model);
        title = PlanWording::tr("Use %1 for %2 % of the requests that go to %3")
                    .arg(modelLabel(picture, scenario.toModel), QString::number(scenario.sharePercent),
                        modelLabel(picture, scenario.fromModel));
        break;
    case WhatIfKind::NoMaxMode:
        rest.erase(Dimension::MaxMode);
        title = scenario.sharePercent == 100
            ? PlanWording::tr("Do without max mode")
            : PlanWording::tr("Do without max mode for %1 % of the requests in it").arg(scenario.sharePercent);
        break;
    case WhatIfKind::UserLimit:
        title = PlanWording::tr("Limit each person to %1 beyond the plan a cycle")
                    .arg(language::shortDollarsText(scenario.limit.microCents));
        break;
    case WhatIfKind::OtherSeats:
        title = (scenario.seats == 1 ? PlanWording::tr("%1 seat of %2 instead of %3")
                                     : PlanWording::tr("%1 seats of %2 instead of %3"))
                    .arg(scenario.seats)
                    .arg(language::shortDollarsText(scenario.seatPriceTo.microCents),
                        language::shortDollarsText(scenario.seatPriceFrom.microCents));
        break;
    }
    std::erase_if(rest, [](const auto &entry) { return entry.second.isEmpty(); });
    return rest.empty() ? title : title + u" ("_s + scopeText(picture, rest) + u')';
}

WhatIfTogether answerTogether(
    const SpendPicture &picture, const std::vector<WhatIfScenario> &scenarios, std::int64_t nowMs)
{
    WhatIfTogether answer;
    std::vector<WhatIfScenario> ordered = scenarios;
    ordered.resize(std::min(ordered.size(), mostTogether));
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const WhatIfScenario &a, const WhatIfScenario &b) { return a.kind < b.kind; });
    std::vector<Filters> scopes;
    std::erase_if(ordered, [&](const WhatIfScenario &scenario) {
        const Filters scope = whatIfScope(scenario);
        if (std::find(scopes.begin(), scopes.end(), scope) != scopes.end())
            return false;
        if (scopes.size() == mostScopesTogether)
            return true;
        scopes.push_back(scope);
        return false;
    });
    if (ordered.empty())
        return answer;
    answer.base = whatIfBase(picture, commonConnections(ordered), nowMs);
    const UtcDay today = UtcDay::ofMs(nowMs);
    Together together(
        picture, answer.base, whatIfParcels(picture, answer.base.range, scopes), {today - priceDays, today - 1});
    QStringList assumptions;
    for (const WhatIfScenario &scenario : ordered) {
        const WhatIfAnswer alone = answerWhatIf(picture, scenario, nowMs);
        const auto scope = std::find(scopes.begin(), scopes.end(), whatIfScope(scenario)) - scopes.begin();
        const double here = together.apply(scenario, std::size_t(scope));
        answer.steps.push_back(
            {scenario, whatIfTitle(picture, scenario), alone.state, alone.why, alone.saving(), together.toCycle(here)});
        for (const QString &sentence : alone.assumptions) {
            if (!assumptions.contains(sentence))
                assumptions.append(sentence);
        }
    }
    together.sumUp(answer);
    answer.overlap = overlapText(answer);
    if (answer.steps.size() > 1)
        assumptions.append(PlanWording::tr("They hold one after the other: other models first, then max mode, limits "
                                           "and seats. The part of a request's cost that is billed stays the same."));
    answer.assumptions = assumptions;
    return answer;
}

} // namespace spend
