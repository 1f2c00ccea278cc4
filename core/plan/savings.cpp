// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/savings.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/language/figures.h"
#include "core/plan/seats.h"
#include "core/store/storesession.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

constexpr std::size_t triedModels = 6; ///< the dearest ones move, to any of as many that are used most
constexpr int triedShare = 30; ///< per cent of the requests
constexpr double cheaperThan = 0.8; ///< another model is worth a try below this part of the cost
constexpr int farAbove = 3; ///< times the median
constexpr std::int64_t tenDollars = 10 * oneDollar.microCents;

/// Models with what they cost, dearest or most used first.
std::vector<SpendRow> models(const SpendPicture &picture, const DateRange &range, const Filters &filters, SortBy sort)
{
    SpendQuery query;
    query.range = range;
    query.by = {Dimension::Model};
    query.filters = filters;
    query.sort = sort;
    query.limit = triedModels;
    return runQuery(picture, query).rows;
}

QString sureness(const WhatIfAnswer &answer)
{
    if (answer.scenario.kind == WhatIfKind::UserLimit)
        return PlanWording::tr("As surely as the last cycle repeats itself.");
    const double off = answer.then > 0 ? double(answer.thenHigh - answer.then) / double(answer.then) : 1;
    if (off <= 0.15)
        return PlanWording::tr("Quite sure: the prices measured here explain the cost well.");
    if (off <= 0.4)
        return PlanWording::tr("Fairly sure: the prices measured here are rough.");
    return PlanWording::tr("Unsure: the prices measured here vary much.");
}

class Finder
{
public:
    Finder(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs)
        : m_picture(picture)
        , m_filters(filters)
        , m_nowMs(nowMs)
    {
        m_answer.base = whatIfBase(picture, filters, nowMs);
        m_answer.cost =
            m_answer.base.toCycle(runQuery(picture, {m_answer.base.range, {}, filters, SortBy::Cost, 0}).total.cost);
    }

    SavingsAnswer run(std::vector<Saving> others)
    {
        for (Saving &saving : others)
            keep(std::move(saving));
        tryModels(m_filters, {});
        Filters headless = m_filters;
        headless[Dimension::ClientKind] = {{flagKey(Dimension::ClientKind, 1)}, {}};
        tryModels(headless, PlanWording::tr(" in headless runs"));
        tryMaxMode();
        tryLimit();
        std::stable_sort(m_answer.savings.begin(), m_answer.savings.end(),
            [](const Saving &a, const Saving &b) { return a.amount > b.amount; });
        if (m_answer.savings.size() > mostSavings)
            m_answer.savings.resize(mostSavings);
        if (m_answer.savings.size() > 1)
            m_answer.overlap = PlanWording::tr(
                "Each stands for itself: several touch the same requests, so together they save less than their sum.");
        return std::move(m_answer);
    }

private:
    void keep(Saving saving)
    {
        if (saving.amount >= oneDollar.microCents && saving.amount >= m_answer.cost / 200)
            m_answer.savings.push_back(std::move(saving));
    }

    void keep(const QString &title, const WhatIfAnswer &answer)
    {
        if (answer.state != WhatIfAnswer::State::Told)
            return;
        keep(Saving{title, answer.saving(), answer.now - answer.thenHigh, answer.now - answer.thenLow, sureness(answer),
            answer.assumptions, answer.meaning, answer.scenario});
    }

    /// The best other model for each of the dearest; one that the team knows, since it uses it already.
    void tryModels(const Filters &filters, const QString &where)
    {
        const auto known = models(m_picture, m_answer.base.range, m_filters, SortBy::Events);
        for (const SpendRow &from : models(m_picture, m_answer.base.range, filters, SortBy::Cost)) {
            std::optional<WhatIfAnswer> best;
            QString label;
            for (const SpendRow &to : known) {
                if (to.keys[0] == from.keys[0] || to.figures.events < fewestPricedEvents)
                    continue;
                WhatIfScenario scenario;
                scenario.filters = filters;
                scenario.fromModel = from.keys[0];
                scenario.toModel = to.keys[0];
                scenario.sharePercent = triedShare;
                WhatIfAnswer answer = answerWhatIf(m_picture, scenario, m_nowMs);
                const bool isCheaper =
                    answer.state == WhatIfAnswer::State::Told && double(answer.then) < cheaperThan * double(answer.now);
                if (isCheaper && (!best || answer.saving() > best->saving())) {
                    best = std::move(answer);
                    label = to.labels[0];
                }
            }
            if (best)
                keep(PlanWording::tr("Use %1 for %2 % of the requests that go to %3%4")
                         .arg(label, QString::number(triedShare), from.labels[0], where),
                    *best);
        }
    }

    void tryMaxMode()
    {
        WhatIfScenario scenario;
        scenario.kind = WhatIfKind::NoMaxMode;
        scenario.filters = m_filters;
        keep(PlanWording::tr("Do without max mode"), answerWhatIf(m_picture, scenario, m_nowMs));
    }

    /// At three times what the middle one of those spends who spend anything beyond the plan.
    void tryLimit()
    {
        SpendQuery query;
        query.range = m_answer.base.range;
        query.by = {Dimension::User};
        query.filters = m_filters;
        std::vector<std::int64_t> spent;
        for (const SpendRow &row : runQuery(m_picture, query).rows) {
            if (row.figures.onDemand > 0 && row.keys[0] != u"(none)")
                spent.push_back(m_answer.base.toCycle(row.figures.onDemand));
        }
        if (spent.size() < 5) // too few to say who is far above whom
            return;
        const auto middle = spent.begin() + std::ptrdiff_t(spent.size() / 2);
        std::nth_element(spent.begin(), middle, spent.end());
        WhatIfScenario scenario;
        scenario.kind = WhatIfKind::UserLimit;
        scenario.filters = m_filters;
        scenario.limit.microCents = (*middle * farAbove + tenDollars - 1) / tenDollars * tenDollars;
        keep(PlanWording::tr("Limit each person to %1 beyond the plan a cycle")
                 .arg(language::shortDollarsText(scenario.limit.microCents)),
            answerWhatIf(m_picture, scenario, m_nowMs));
    }

    const SpendPicture &m_picture;
    const Filters &m_filters;
    const std::int64_t m_nowMs;
    SavingsAnswer m_answer;
};

/// Seats that nobody used within 90 days.
std::vector<Saving> unusedSeats(SpendSource &source, const Filters &filters)
{
    std::vector<Saving> savings;
    for (const ConnectionFacts *const facts : connectionsInScope(source.picture.directory(), filters)) {
        const SeatsAnswer seats = answerSeats(source, facts->id);
        const SeatSums &sums = seats.sums[seatWindows - 1];
        if (!seats.hasContract || sums.unused == 0 || !sums.unusedPrice)
            continue;
        Saving saving;
        saving.title = sums.unused == 1
            ? PlanWording::tr("Give up the seat of “%1” that nobody used in 90 days").arg(facts->name)
            : PlanWording::tr("Give up %1 seats of “%2” that nobody used in 90 days").arg(sums.unused).arg(facts->name);
        saving.amount = saving.low = saving.high = sums.unusedPrice->microCents;
        saving.sureness = PlanWording::tr("Sure, as far as the contract you typed in is right.");
        saving.assumptions = {
            PlanWording::tr("Prices are the contract's, after its discount, a month; a seat can be given up at once.")};
        saving.meaning = {PlanWording::tr(
            "These people did nothing in Cursor for 90 days. Ask before you take a seat away: some may be on leave.")};
        savings.push_back(saving);
    }
    return savings;
}
} // namespace

SavingsAnswer findSavings(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs)
{
    return Finder(picture, filters, nowMs).run({});
}

SavingsAnswer findSavings(SpendSource &source, const Filters &filters)
{
    return Finder(source.picture, filters, source.nowMs).run(unusedSeats(source, filters));
}

} // namespace spend
