// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /teams/members, /teams/spend and /teams/user-spend-limit.
#include "core/domain/money.h"
#include "core/sample/sampleapi.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
struct SpendRow {
    const SamplePerson *person = nullptr;
    std::int64_t cost = 0; ///< micro-cents
    std::int64_t onDemand = 0;
    int events = 0;
};

/// Exact up to 15 digits, which is more than anybody spends.
QJsonValue cents(std::int64_t microCents)
{
    return QJsonValue(double(microCents) / 1e6);
}

QString roleOf(const SamplePerson &person, UtcDay today)
{
    return person.removedOn(today) ? u"removed"_s : person.role;
}

std::vector<SpendRow> spendOfCycle(const SampleTeam &team, UtcDay start)
{
    std::vector<SpendRow> byPerson(team.people().size());
    const auto [first, last] = team.eventsBetween(start.startMs(), team.options().nowMs + 1);
    for (std::size_t i = first; i < last; ++i) {
        const SampleEvent &event = team.events()[i];
        if (event.malformed != Malformed::No)
            continue;
        SpendRow &row = byPerson[event.person];
        const std::int64_t cost = costOf(event);
        row.cost += cost;
        row.onDemand += isOnDemand(event) ? cost : 0;
        ++row.events;
    }
    std::vector<SpendRow> rows;
    for (const SamplePerson &person : team.people()) {
        SpendRow &row = byPerson[std::size_t(person.index)];
        row.person = &person;
        // Service accounts have no row; those who left have one while the cycle remembers them.
        if (!person.service && person.firstDay <= team.today() && (!person.removedOn(start) || row.events > 0))
            rows.push_back(row);
    }
    const auto off = std::min(rows.size(), std::size_t(std::max(0, team.options().mismatchUsers)));
    for (std::size_t i = 0; i < off; ++i) {
        rows[i].cost += 37'000'000;
        rows[i].onDemand += 37'000'000;
    }
    return rows;
}

void sortRows(std::vector<SpendRow> &rows, const SampleCall &call)
{
    const QString by = call.text(u"sortBy"_s);
    if (call.text(u"sortDirection"_s) == "asc"_L1)
        std::reverse(rows.begin(), rows.end()); // then equal ones keep the order of the other direction
    std::stable_sort(rows.begin(), rows.end(), [&by](const SpendRow &a, const SpendRow &b) {
        if (by == "user"_L1)
            return a.person->email > b.person->email;
        if (by == "date"_L1)
            return a.person->firstDay > b.person->firstDay;
        return a.cost > b.cost;
    });
    if (call.text(u"sortDirection"_s) == "asc"_L1)
        std::reverse(rows.begin(), rows.end());
}

QJsonObject spendJson(const SpendRow &row, const SampleTeam &team, const SampleLimits &limits)
{
    const SamplePerson &person = *row.person;
    const bool numberAsText = person.id.isDouble() && person.index % 2 == 1;
    QJsonObject json{
        {u"userId"_s, numberAsText ? QJsonValue(person.idText()) : person.id},
        {u"name"_s, person.name},
        {u"email"_s, person.index % 5 == 3 ? QString::fromStdString(person.emailAsTyped) : person.email},
        {u"role"_s, roleOf(person, team.today())},
        {u"spendCents"_s, cents(team.options().spendHoldsIncluded ? row.cost : row.onDemand)},
        {u"fastPremiumRequests"_s, row.events / 9},
        {u"hardLimitOverrideDollars"_s, person.index % 12 == 5 ? 500 : 0},
        {u"monthlyLimitDollars"_s, person.index % 3 == 0 ? QJsonValue(1000) : QJsonValue()},
    };
    if (person.index % 4 != 3)
        json[u"effectivePerUserLimitDollars"_s] = person.index % 3 == 0 ? QJsonValue(1000) : QJsonValue();
    if (const auto set = limits.find(person.email); set != limits.end()) {
        json[u"hardLimitOverrideDollars"_s] = qint64{set->second.value_or(0)};
        if (set->second)
            json[u"effectivePerUserLimitDollars"_s] = qint64{*set->second};
    }
    if (!team.options().oldSpendAnswers) {
        const QJsonValue overall = cents(row.cost);
        json[u"overallSpendCents"_s] = person.index % 10 == 6 ? QJsonValue(Money{row.cost}.centsText()) : overall;
        json[u"includedSpendCents"_s] = cents(row.cost - row.onDemand);
    }
    return json;
}
} // namespace

SampleAnswer membersAnswer(const SampleTeam &team)
{
    QJsonArray members;
    for (const SamplePerson &person : team.people()) {
        if (person.service || person.firstDay > team.today())
            continue;
        const bool removed = person.removedOn(team.today());
        QJsonObject member{
            {u"id"_s, person.id},
            {u"name"_s, removed && person.index % 2 == 0 ? QString() : person.name},
            {u"email"_s, person.index % 7 == 2 ? QString::fromStdString(person.emailAsTyped) : person.email},
            {u"role"_s, roleOf(person, team.today())},
        };
        if (removed || person.index % 2 == 0)
            member[u"isRemoved"_s] = removed;
        members.append(member);
    }
    return SampleAnswer::json({{u"teamMembers"_s, members}});
}

SampleAnswer spendAnswer(const SampleTeam &team, const SampleCall &call, const SampleLimits &limits)
{
    auto page = pageOf(call, 50);
    if (!page)
        return SampleAnswer::error(400, u"page and pageSize must be numbers, pageSize at most 1000."_s);
    const UtcDay start = team.cycles().cycleStart(team.today());
    std::vector<SpendRow> rows = spendOfCycle(team, start);
    const QString term = call.text(u"searchTerm"_s);
    std::erase_if(rows, [&term](const SpendRow &row) {
        return !row.person->email.contains(term, Qt::CaseInsensitive)
            && !row.person->name.contains(term, Qt::CaseInsensitive);
    });
    sortRows(rows, call);
    page->total = std::int64_t(rows.size());
    QJsonArray items;
    for (std::int64_t i = page->first(); i < page->last(); ++i)
        items.append(spendJson(rows[std::size_t(i)], team, limits));
    QJsonObject json{{u"teamMemberSpend"_s, items}, {u"subscriptionCycleStart"_s, qint64{start.startMs()}},
        {u"totalMembers"_s, qint64{page->total}}};
    if (page->count() > 1 || !team.options().oldSpendAnswers)
        json[u"totalPages"_s] = qint64{page->count()};
    return SampleAnswer::json(json);
}

SampleAnswer spendLimitAnswer(const SampleTeam &team, const SampleCall &call, SampleLimits &limits)
{
    const QString email = call.text(u"userEmail"_s).trimmed().toLower();
    const bool isMember = std::any_of(team.people().begin(), team.people().end(), [&](const SamplePerson &person) {
        return !person.service && person.email == email && person.firstDay <= team.today()
            && !person.removedOn(team.today());
    });
    if (!isMember)
        return SampleAnswer::json(
            {{u"outcome"_s, u"error"_s}, {u"message"_s, u"There is no such member in the team."_s}});
    const QJsonValue limit = call.body.value(u"spendLimitDollars"_s);
    if (!limit.isNull()
        && !(limit.isDouble() && limit.toDouble() >= 0 && double(limit.toInteger(-1)) == limit.toDouble()))
        return SampleAnswer::error(400, u"spendLimitDollars must be a whole number or null."_s);
    limits[email] = limit.isNull() ? std::optional<std::int64_t>() : limit.toInteger();
    return SampleAnswer::json({{u"outcome"_s, u"success"_s}, {u"message"_s, u"Spend limit updated."_s}});
}

} // namespace spend::sample
