// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatif.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/plan/whatifparcels.h"
#include "core/plan/whatifprice.h"
#include "core/plan/whatiftext.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int priceDays = 90;
constexpr int scaledDays = 30;

std::int64_t rounded(double amount)
{
    return std::llround(amount);
}

/// One scenario under way.
class Measuring
{
public:
    Measuring(const SpendPicture &picture, const WhatIfScenario &scenario, std::int64_t nowMs)
        : m_picture(picture)
        , m_scenario(scenario)
        , m_prices{UtcDay::ofMs(nowMs) - priceDays, UtcDay::ofMs(nowMs) - 1}
    {
        m_answer.scenario = scenario;
        m_answer.base = whatIfBase(picture, scenario.filters, nowMs);
    }

    WhatIfAnswer run()
    {
        switch (m_scenario.kind) {
        case WhatIfKind::OtherModel:
            otherModel();
            break;
        case WhatIfKind::NoMaxMode:
            noMaxMode();
            break;
        case WhatIfKind::UserLimit:
            userLimit();
            break;
        case WhatIfKind::OtherSeats:
            otherSeats();
            break;
        }
        std::stable_sort(m_answer.people.begin(), m_answer.people.end(),
            [](const WhatIfPerson &a, const WhatIfPerson &b) { return a.now - a.then > b.now - b.then; });
        m_answer.assumptions = assumptionsOf(m_answer);
        m_answer.meaning = meaningOf(m_answer);
        return std::move(m_answer);
    }

private:
    std::vector<SpendRow> byUser(const Filters &filters)
    {
        SpendQuery query;
        query.range = m_answer.base.range;
        query.by = {Dimension::User};
        query.filters = filters;
        return runQuery(m_picture, query).rows;
    }

    WhatIfPerson &person(const SpendRow &row)
    {
        const auto [place, isNew] = m_places.try_emplace(row.keys[0], m_answer.people.size());
        if (isNew)
            m_answer.people.push_back({row.keys[0], row.labels[0], 0, 0, 0, {}});
        return m_answer.people[place->second];
    }

    /// Each user's share of a model's requests at another price. \c then is what a user's part would cost.
    void reprice(const Filters &scope, const MeasuredPrice &price)
    {
        const double share = std::clamp(m_scenario.sharePercent, 0, 100) / 100.0;
        const double need = m_scenario.tokensPercent / 100.0;
        for (const SpendRow &row : byUser(scope)) {
            const double now = share * double(row.figures.cost);
            const double then = share * price.costOf(row.figures) * need;
            WhatIfPerson &touched = person(row);
            touched.now += m_answer.base.toCycle(rounded(now));
            touched.then += m_answer.base.toCycle(rounded(then));
            touched.requests += m_answer.base.toCycle(rounded(share * double(row.figures.events)));
            m_off += m_answer.base.toCycle(rounded(then * price.uncertainty()));
        }
    }

    void sumUp()
    {
        for (const WhatIfPerson &touched : m_answer.people) {
            m_answer.now += touched.now;
            m_answer.then += touched.then;
            m_answer.requests += touched.requests;
        }
        m_answer.thenLow = std::max<std::int64_t>(0, m_answer.then - m_off);
        m_answer.thenHigh = m_answer.then + m_off;
        if (m_answer.state == WhatIfAnswer::State::Nothing && !m_answer.people.empty())
            m_answer.state = WhatIfAnswer::State::Told;
    }

    void tooLittle(const QString &why)
    {
        m_answer.state = WhatIfAnswer::State::TooLittle;
        m_answer.why = why;
        m_answer.people.clear();
    }

    QString modelLabel(const QString &key) const
    {
        const KeyOrder &models = m_picture.names().models();
        const auto code = codeMeant(key, models, false);
        return code ? models.label(*code) : key;
    }

    Figures totalOf(const Filters &filters)
    {
        return runQuery(m_picture, {m_answer.base.range, {}, filters, SortBy::Cost, 0}).total;
    }

    void otherModel()
    {
        // Max mode has prices of its own: each mode moves to the same mode of the other model.
        QStringList unknown;
        for (const bool maxMode : {false, true}) {
            const Filters scope = modelFilters(m_scenario.filters, m_scenario.fromModel, maxMode);
            if (!passesMode(m_scenario.filters, maxMode) || totalOf(scope).events == 0)
                continue;
            if (m_scenario.fromModel == m_scenario.toModel) {
                for (const SpendRow &row : byUser(scope)) {
                    WhatIfPerson &same = person(row);
                    same.now += m_answer.base.toCycle(row.figures.cost);
                    same.then = same.now;
                }
                continue;
            }
            const MeasuredPrice price(
                m_picture, m_scenario.filters, m_prices, m_scenario.toModel, maxMode, m_scenario.basis);
            if (price.isKnown())
                reprice(scope, price);
            else
                unknown.append(noPriceText(modelLabel(m_scenario.toModel), maxMode, price.events()));
        }
        if (m_answer.people.empty() && !unknown.isEmpty())
            return tooLittle(unknown.join(u' '));
        if (!unknown.isEmpty()) // of one mode: those requests stay as they are
            m_answer.why = leftOutText(unknown.join(u' '));
        sumUp();
    }

    void noMaxMode()
    {
        SpendQuery query;
        query.range = m_answer.base.range;
        query.by = {Dimension::Model};
        query.filters = m_scenario.filters;
        query.filters[Dimension::MaxMode] = {{flagKey(Dimension::MaxMode, 1)}, {}};
        QStringList unknown;
        const SpendReport report = runQuery(m_picture, query);
        for (const SpendRow &row : report.rows) {
            const MeasuredPrice price(m_picture, m_scenario.filters, m_prices, row.keys[0], false, m_scenario.basis);
            if (price.isKnown())
                reprice(modelFilters(m_scenario.filters, row.keys[0], true), price);
            else
                unknown.append(row.labels[0]);
        }
        if (m_answer.people.empty() && !unknown.isEmpty())
            return tooLittle(noStandardText(unknown));
        m_answer.why = unknown.isEmpty() ? QString() : noStandardText(unknown);
        sumUp();
    }

    void userLimit()
    {
        // A limit holds within a cycle, so it is looked at in the days as they were, scaled afterwards.
        const std::int64_t days = m_answer.base.range.days();
        const std::int64_t limit = m_answer.base.isCycle
            ? m_scenario.limit.microCents
            : rounded(double(m_scenario.limit.microCents) * double(days) / m_answer.base.cycleDays);
        SpendQuery query;
        query.range = m_answer.base.range;
        query.by = {Dimension::User, Dimension::Day};
        query.filters = m_scenario.filters;
        query.sort = SortBy::Key;
        std::map<QString, std::int64_t> spent;
        for (const SpendRow &row : runQuery(m_picture, query).rows) {
            WhatIfPerson &touched = person({{row.keys[0]}, {row.labels[0]}, {}});
            std::int64_t &sum = spent[row.keys[0]];
            sum += row.figures.onDemand;
            touched.now = m_answer.base.toCycle(sum);
            touched.then = m_answer.base.toCycle(std::min(sum, std::max<std::int64_t>(0, limit)));
            if (sum > limit && !touched.stopped)
                touched.stopped = *UtcDay::fromIso(row.keys[1]);
            if (sum > limit)
                touched.requests += m_answer.base.toCycle(row.figures.events);
        }
        std::int64_t untouchedNow = 0;
        std::erase_if(m_answer.people, [&](const WhatIfPerson &p) {
            untouchedNow += p.stopped ? 0 : p.now;
            return !p.stopped;
        });
        sumUp();
        m_answer.now += untouchedNow;
        m_answer.then += untouchedNow;
        m_answer.thenLow = m_answer.then;
        m_answer.thenHigh = m_answer.then;
        if (m_answer.state == WhatIfAnswer::State::Nothing && untouchedNow > 0) {
            m_answer.state = WhatIfAnswer::State::Told;
            m_answer.why = nobodyAboveText();
        }
    }

    void otherSeats()
    {
        if (m_scenario.seats <= 0)
            return;
        m_answer.now = std::int64_t(m_scenario.seats) * m_scenario.seatPriceFrom.microCents;
        m_answer.then = std::int64_t(m_scenario.seats) * m_scenario.seatPriceTo.microCents;
        // Included usage that a seat would no longer hold is billed: first those change who use least of it.
        std::vector<WhatIfPerson> people;
        for (const SpendRow &row : byUser(m_scenario.filters)) {
            const std::int64_t used = std::clamp<std::int64_t>(m_answer.base.toCycle(row.figures.included()), 0,
                std::max<std::int64_t>(0, m_scenario.includedFrom.microCents));
            const std::int64_t billed = std::max<std::int64_t>(0, used - m_scenario.includedTo.microCents);
            people.push_back({row.keys[0], row.labels[0], m_scenario.seatPriceFrom.microCents,
                m_scenario.seatPriceTo.microCents + billed, m_answer.base.toCycle(row.figures.events), {}});
        }
        std::stable_sort(
            people.begin(), people.end(), [](const WhatIfPerson &a, const WhatIfPerson &b) { return a.then < b.then; });
        people.resize(std::min(people.size(), std::size_t(m_scenario.seats)));
        for (const WhatIfPerson &touched : people) {
            m_answer.then += touched.then - m_scenario.seatPriceTo.microCents;
            m_answer.requests += touched.requests;
        }
        m_answer.people = people;
        m_answer.thenLow = m_answer.then;
        m_answer.thenHigh = m_answer.then;
        m_answer.state = WhatIfAnswer::State::Told;
    }

    const SpendPicture &m_picture;
    const WhatIfScenario &m_scenario;
    const DateRange m_prices; ///< the days that prices of models are measured over
    WhatIfAnswer m_answer;
    std::map<QString, std::size_t> m_places; ///< of people, by key
    std::int64_t m_off = 0; ///< how far off \c then may be
};
} // namespace

std::int64_t WhatIfBase::toCycle(std::int64_t amount) const
{
    return isCycle || range.days() == 0 ? amount : rounded(double(amount) * cycleDays / range.days());
}

WhatIfBase whatIfBase(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const auto connections = connectionsInScope(picture.directory(), filters);
    const CycleRule cycles = leadingCycles(connections, today);
    WhatIfBase base;
    base.range = cycles.cycleBefore(today);
    base.cycleDays = base.range.days();
    base.isCycle = std::all_of(connections.begin(), connections.end(), [&](const ConnectionFacts *facts) {
        return facts->coveredFrom && *facts->coveredFrom <= base.range.first;
    }) && !connections.empty();
    if (!base.isCycle)
        base.range = {today - scaledDays, today - 1};
    return base;
}

WhatIfAnswer answerWhatIf(const SpendPicture &picture, const WhatIfScenario &scenario, std::int64_t nowMs)
{
    return Measuring(picture, scenario, nowMs).run();
}

} // namespace spend
