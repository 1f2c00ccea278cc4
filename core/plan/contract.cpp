// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contract.h"

#include "core/domain/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr Money highestPrice{100'000 * oneDollar.microCents};
constexpr Money highestAmount{1'000'000'000 * oneDollar.microCents};
constexpr int longestPeriodDays = 5 * 366;

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Problem> problemOfTypes(const Contract &contract)
{
    if (contract.seatTypes.size() > mostSeatTypes)
        return Problem::invalidInput(u"A contract has at most %1 seat types."_s.arg(mostSeatTypes));
    for (auto type = contract.seatTypes.begin(); type != contract.seatTypes.end(); ++type) {
        if (type->name.isEmpty())
            return Problem::invalidInput(u"Each seat type needs a name."_s);
        if (type->name.size() > longestSeatName)
            return Problem::invalidInput(u"A seat type's name has at most %1 characters."_s.arg(longestSeatName));
        if (std::any_of(contract.seatTypes.begin(), type,
                [&](const SeatType &other) { return isSameName(other.name, type->name); }))
            return Problem::invalidInput(u"There are two seat types called “%1”."_s.arg(type->name));
        if (type->monthlyPrice < Money{} || highestPrice < type->monthlyPrice)
            return Problem::invalidInput(
                u"The price of “%1” must lie between nothing and $100,000 a month."_s.arg(type->name));
        if (type->included && (*type->included < Money{} || highestPrice < *type->included))
            return Problem::invalidInput(
                u"The included usage of “%1” must lie between nothing and $100,000."_s.arg(type->name));
    }
    if (!contract.seatTypes.empty() && !contract.typeNamed(contract.defaultType))
        return Problem::invalidInput(u"Choose the seat type that most members have."_s);
    return {};
}

std::optional<Problem> problemOfRules(const Contract &contract)
{
    if (contract.rules.size() > mostSeatRules)
        return Problem::invalidInput(u"There are at most %1 exceptions; use billing groups."_s.arg(mostSeatRules));
    for (auto rule = contract.rules.begin(); rule != contract.rules.end(); ++rule) {
        if (rule->key.isEmpty())
            return Problem::invalidInput(u"An exception needs a person or a billing group."_s);
        if (!contract.typeNamed(rule->type))
            return Problem::invalidInput(
                u"The exception for %1 names the seat type “%2”, which there is not."_s.arg(rule->key, rule->type));
        if (std::any_of(contract.rules.begin(), rule,
                [&](const SeatRule &other) { return other.by == rule->by && other.key == rule->key; }))
            return Problem::invalidInput(u"There are two exceptions for %1."_s.arg(rule->key));
    }
    return {};
}

std::optional<Problem> problemOfAmounts(const Contract &contract)
{
    if (contract.discountBasisPoints < 0 || contract.discountBasisPoints > 10'000)
        return Problem::invalidInput(u"The discount must lie between 0 and 100 %."_s);
    if (contract.commitment) {
        const Commitment &commitment = *contract.commitment;
        if (commitment.amount <= Money{} || highestAmount < commitment.amount)
            return Problem::invalidInput(u"The commitment must be an amount above nothing."_s);
        if (commitment.period.isEmpty())
            return Problem::invalidInput(u"The commitment ends before it begins."_s);
        if (commitment.period.days() > longestPeriodDays)
            return Problem::invalidInput(u"The commitment's period has at most five years."_s);
    }
    if (contract.teamLimit && (*contract.teamLimit < Money{} || highestAmount < *contract.teamLimit))
        return Problem::invalidInput(u"The team's limit must not lie below nothing."_s);
    return {};
}

std::optional<Problem> problemOfDays(const Contract &contract)
{
    if (contract.start && contract.renewal && *contract.renewal <= *contract.start)
        return Problem::invalidInput(u"The contract renews before it starts."_s);
    if (contract.noticeDays < 0 || contract.noticeDays > 365)
        return Problem::invalidInput(u"The notice has at most 365 days."_s);
    if (contract.barelyUsedBelow < 1 || contract.barelyUsedBelow > 30)
        return Problem::invalidInput(u"Barely used is a number of active days between 1 and 30."_s);
    return {};
}
} // namespace

const SeatType *Contract::typeNamed(const QString &name) const
{
    const auto found = std::find_if(
        seatTypes.begin(), seatTypes.end(), [&](const SeatType &type) { return isSameName(type.name, name); });
    return found == seatTypes.end() ? nullptr : &*found;
}

const SeatType *Contract::typeOf(const QString &email, const QStringList &groups) const
{
    for (const SeatRule::By by : {SeatRule::By::Email, SeatRule::By::Group}) {
        for (const SeatRule &rule : rules) {
            if (rule.by == by && (by == SeatRule::By::Email ? rule.key == email : groups.contains(rule.key)))
                return typeNamed(rule.type);
        }
    }
    return typeNamed(defaultType);
}

Money Contract::priceOf(const SeatType &type) const
{
    // Prices are checked to be small enough for the product.
    return {(type.monthlyPrice.microCents * (10'000 - discountBasisPoints) + 5'000) / 10'000};
}

std::optional<UtcDay> Contract::noticeDay() const
{
    return renewal ? std::optional(*renewal - noticeDays) : std::nullopt;
}

Result<Contract> checkedContract(Contract contract)
{
    for (SeatType &type : contract.seatTypes)
        type.name = type.name.simplified();
    contract.defaultType = contract.seatTypes.empty() ? QString() : contract.defaultType.simplified();
    for (SeatRule &rule : contract.rules) {
        rule.type = rule.type.simplified();
        rule.key = rule.key.trimmed();
        if (rule.by == SeatRule::By::Email && !rule.key.isEmpty())
            rule.key = QString::fromStdString(userKey(rule.key.toStdString()));
    }
    for (const auto &check : {problemOfTypes, problemOfRules, problemOfAmounts, problemOfDays}) {
        if (const auto problem = check(contract))
            return *problem;
    }
    return contract;
}

} // namespace spend
