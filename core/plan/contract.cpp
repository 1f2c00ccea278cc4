// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contract.h"

#include "core/domain/keys.h"

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
        return Problem::invalidInput(PlanWording::tr("A contract has at most %1 seat types.").arg(mostSeatTypes));
    for (auto type = contract.seatTypes.begin(); type != contract.seatTypes.end(); ++type) {
        if (type->name.isEmpty())
            return Problem::invalidInput(PlanWording::tr("Each seat type needs a name."));
        if (type->name.size() > longestSeatName)
            return Problem::invalidInput(
                PlanWording::tr("A seat type's name has at most %1 characters.").arg(longestSeatName));
        if (std::any_of(contract.seatTypes.begin(), type,
                [&](const SeatType &other) { return isSameName(other.name, type->name); }))
            return Problem::invalidInput(PlanWording::tr("There are two seat types called “%1”.").arg(type->name));
        if (type->monthlyPrice < Money{} || highestPrice < type->monthlyPrice)
            return Problem::invalidInput(
                PlanWording::tr("The price of “%1” must lie between nothing and $100,000 a month.").arg(type->name));
        if (type->included && (*type->included < Money{} || highestPrice < *type->included))
            return Problem::invalidInput(
                PlanWording::tr("The included usage of “%1” must lie between nothing and $100,000.").arg(type->name));
    }
    if (!contract.seatTypes.empty() && !contract.typeNamed(contract.defaultType))
        return Problem::invalidInput(PlanWording::tr("Choose the seat type that most members have."));
    return {};
}

std::optional<Problem> problemOfRules(const Contract &contract)
{
    if (contract.rules.size() > mostSeatRules)
        return Problem::invalidInput(
            PlanWording::tr("There are at most %1 exceptions; use billing groups.").arg(mostSeatRules));
    for (auto rule = contract.rules.begin(); rule != contract.rules.end(); ++rule) {
        if (rule->key.isEmpty())
            return Problem::invalidInput(PlanWording::tr("An exception needs a person or a billing group."));
        if (!contract.typeNamed(rule->type))
            return Problem::invalidInput(
                PlanWording::tr("The exception for %1 names the seat type “%2”, which there is not.")
                    .arg(rule->key, rule->type));
        if (std::any_of(contract.rules.begin(), rule,
                [&](const SeatRule &other) { return other.by == rule->by && other.key == rule->key; }))
            return Problem::invalidInput(PlanWording::tr("There are two exceptions for %1.").arg(rule->key));
    }
    return {};
}

std::optional<Problem> problemOfAmounts(const Contract &contract)
{
    if (contract.discountBasisPoints < 0 || contract.discountBasisPoints > 10'000)
        return Problem::invalidInput(PlanWording::tr("The discount must lie between 0 and 100 %."));
    if (contract.commitment) {
        const Commitment &commitment = *contract.commitment;
        if (commitment.amount <= Money{} || highestAmount < commitment.amount)
            return Problem::invalidInput(PlanWording::tr("The commitment must be an amount above nothing."));
        if (commitment.period.isEmpty())
            return Problem::invalidInput(PlanWording::tr("The commitment ends before it begins."));
        if (commitment.period.days() > longestPeriodDays)
            return Problem::invalidInput(PlanWording::tr("The commitment's period has at most five years."));
    }
    if (contract.teamLimit && (*contract.teamLimit < Money{} || highestAmount < *contract.teamLimit))
        return Problem::invalidInput(PlanWording::tr("The team's limit must not lie below nothing."));
    return {};
}

std::optional<Problem> problemOfDays(const Contract &contract)
{
    if (contract.start && contract.renewal && *contract.renewal <= *contract.start)
        return Problem::invalidInput(PlanWording::tr("The contract renews before it starts."));
    if (contract.noticeDays < 0 || contract.noticeDays > 365)
        return Problem::invalidInput(PlanWording::tr("The notice has at most 365 days."));
    if (contract.barelyUsedBelow < 1 || contract.barelyUsedBelow > 30)
        return Problem::invalidInput(PlanWording::tr("Barely used is a number of active days between 1 and 30."));
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
