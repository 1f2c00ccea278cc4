// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include "core/analysis/differencereason.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::int64_t settlingMs = 2 * msPerDay;

struct KeyOrderLess {
    bool operator()(const QString &a, const QString &b) const { return keyLess(a, b); }
};
using UserSides = std::map<QString, UserSide, KeyOrderLess>;

Money magnitude(Money amount)
{
    return amount < Money{} ? -amount : amount;
}

bool agrees(Money events, Money spend)
{
    return magnitude(events - spend) <= reconciliationTolerance;
}

void addGiven(std::optional<Money> &sum, const std::optional<Money> &amount)
{
    if (amount)
        sum = sum.value_or(Money{}) + *amount;
}

QString spendUser(const MemberSpend &spend)
{
    const QString email = spend.email.trimmed();
    if (!email.isEmpty())
        return QString::fromStdString(userKey(email.toStdString()));
    // Never the key of events without a user: the service means somebody.
    return !spend.userId.isEmpty() ? spend.userId : !spend.name.isEmpty() ? spend.name : u"(no e-mail)"_s;
}

UserSides bothSides(const ReconciliationInput &input)
{
    UserSides users;
    for (const SpendRow &row : input.events) {
        UserSide &user = users[row.keys.value(0)];
        user.inEvents = true;
        user.label = row.labels.value(0);
        user.events += row.figures;
    }
    for (const MemberSpend &spend : input.spend) {
        const QString key = spendUser(spend);
        UserSide &user = users[key];
        user.inSpend = true;
        user.removed = user.removed || spend.role.compare(u"removed"_s, Qt::CaseInsensitive) == 0;
        if (user.label.isEmpty() || user.label == key)
            user.label = spend.name.isEmpty() ? key : spend.name;
        addGiven(user.spendCents, spend.onDemand); // somebody who left and came back stands there twice
        addGiven(user.overall, spend.overall);
        addGiven(user.included, spend.included);
    }
    return users;
}

ReadingFit fitOf(const UserSides &users, SpendReading reading)
{
    ReadingFit fit;
    for (const auto &[key, user] : users) {
        if (!user.spendCents)
            continue;
        const Money events{reading == SpendReading::OnDemand ? user.events.onDemand : user.events.cost};
        ++fit.compared;
        fit.agreeing += agrees(events, *user.spendCents) ? 1 : 0;
        fit.off += magnitude(events - *user.spendCents);
    }
    return fit;
}

/// The service's cost: as given, or put together from what the reading says its other figures are.
std::optional<Money> spendCost(const UserSide &user, SpendReading reading)
{
    if (user.overall)
        return user.overall;
    if (!user.spendCents || reading == SpendReading::WithIncluded)
        return user.spendCents;
    return user.included ? std::optional(*user.spendCents + *user.included) : std::nullopt;
}

std::optional<Money> spendOnDemand(const UserSide &user, SpendReading reading)
{
    if (user.spendCents && reading == SpendReading::OnDemand)
        return user.spendCents;
    const std::optional<Money> cost = spendCost(user, reading);
    return cost && user.included ? std::optional(*cost - *user.included) : std::nullopt;
}

ReconciliationRow compare(const QString &key, const UserSide &user, SpendReading reading)
{
    ReconciliationRow row;
    row.user = key;
    row.label = user.label;
    row.listed = user.inSpend;
    row.eventsCost = {user.events.cost};
    row.eventsOnDemand = {user.events.onDemand};
    if (user.inSpend) {
        row.spendCost = spendCost(user, reading);
        row.spendOnDemand = spendOnDemand(user, reading);
    }
    // A side that does not know the user at all counts as nothing; one that knows the user but not the figure doesn't.
    const std::optional<Money> none = user.inSpend ? std::nullopt : std::optional(Money{});
    const std::optional<Money> cost = user.inSpend ? row.spendCost : none;
    const std::optional<Money> onDemand = user.inSpend ? row.spendOnDemand : none;
    const bool costAgrees = !cost || agrees(row.eventsCost, *cost);
    const bool onDemandAgrees = !onDemand || agrees(row.eventsOnDemand, *onDemand);
    const bool comparable = cost || onDemand;
    if (cost && (!costAgrees || onDemandAgrees))
        row.difference = row.eventsCost - *cost;
    else if (onDemand)
        row.difference = row.eventsOnDemand - *onDemand;
    else
        row.difference = row.eventsCost;

    const bool nothingInEvents = agrees(row.eventsCost, {}) && agrees(row.eventsOnDemand, {});
    if (comparable ? costAgrees && onDemandAgrees : nothingInEvents)
        row.kind = ReconciliationRow::Kind::Matched;
    else if (!user.inSpend || !comparable)
        row.kind = ReconciliationRow::Kind::OnlyInEvents;
    else
        row.kind = user.inEvents ? ReconciliationRow::Kind::Different : ReconciliationRow::Kind::OnlyInSpend;
    return row;
}

void count(Reconciliation &result, ReconciliationRow::Kind kind)
{
    switch (kind) {
    case ReconciliationRow::Kind::Matched:
        ++result.matched;
        break;
    case ReconciliationRow::Kind::Different:
        ++result.different;
        break;
    case ReconciliationRow::Kind::OnlyInEvents:
        ++result.onlyInEvents;
        break;
    case ReconciliationRow::Kind::OnlyInSpend:
        ++result.onlyInSpend;
        break;
    }
}
} // namespace

QString readingWord(SpendReading reading)
{
    return reading == SpendReading::OnDemand ? u"on-demand"_s : u"with-included"_s;
}

Reconciliation reconcile(const ReconciliationInput &input)
{
    const UserSides users = bothSides(input);
    Reconciliation result;
    result.onDemandFit = fitOf(users, SpendReading::OnDemand);
    result.withIncludedFit = fitOf(users, SpendReading::WithIncluded);
    result.cycle = input.cycle;
    result.settled = input.nowMs >= input.cycle.endMs() + settlingMs;
    const bool withIncluded = result.withIncludedFit.betterThan(result.onDemandFit);
    result.reading = withIncluded ? SpendReading::WithIncluded : SpendReading::OnDemand;
    result.readingFits = (withIncluded ? result.withIncludedFit : result.onDemandFit).exact();
    for (const auto &[key, user] : users) {
        ReconciliationRow row = compare(key, user, result.reading);
        row.reasons = differenceReasons(row, user, input, result.settled);
        row.why = sentenceOf(row.reasons);
        count(result, row.kind);
        result.rows.push_back(std::move(row));
    }
    std::stable_sort(
        result.rows.begin(), result.rows.end(), [](const ReconciliationRow &a, const ReconciliationRow &b) {
            return magnitude(a.difference) > magnitude(b.difference);
        });
    return result;
}

} // namespace spend
