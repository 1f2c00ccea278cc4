// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contracttable.h"

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
std::optional<UtcDay> dayAt(const Statement &row, int column)
{
    const auto number = row.optionalInteger(column);
    return number ? std::optional(UtcDay{static_cast<std::int32_t>(*number)}) : std::nullopt;
}

std::optional<Money> moneyAt(const Statement &row, int column)
{
    const auto amount = row.optionalInteger(column);
    return amount ? std::optional(Money{*amount}) : std::nullopt;
}

std::optional<std::int64_t> number(const std::optional<UtcDay> &day)
{
    return day ? std::optional(std::int64_t{day->number}) : std::nullopt;
}

std::optional<std::int64_t> number(const std::optional<Money> &amount)
{
    return amount ? std::optional(amount->microCents) : std::nullopt;
}

const QString emailWord = u"email"_s;
const QString groupWord = u"group"_s;
const QString costWord = u"cost"_s;
const QString onDemandWord = u"on-demand"_s;
} // namespace

std::optional<Contract> ContractTable::find(ConnectionId connection)
{
    Statement &select = m_database.prepared(
        "SELECT default_type, discount, commitment, commitment_first, commitment_last, commitment_measure, "
        "commitment_seats, team_limit, start_day, renewal_day, notice_days, barely_used_below FROM contract WHERE "
        "connection = $1");
    select.bind(1, connection);
    if (!select.step()) {
        select.reset();
        return {};
    }
    Contract contract;
    contract.defaultType = select.string(0);
    contract.discountBasisPoints = static_cast<int>(select.integer(1));
    if (const auto amount = moneyAt(select, 2))
        contract.commitment = Commitment{*amount, {*dayAt(select, 3), *dayAt(select, 4)},
            select.string(5) == onDemandWord ? Measure::OnDemand : Measure::Cost, select.integer(6) != 0};
    contract.teamLimit = moneyAt(select, 7);
    contract.start = dayAt(select, 8);
    contract.renewal = dayAt(select, 9);
    contract.noticeDays = static_cast<int>(select.integer(10));
    contract.barelyUsedBelow = static_cast<int>(select.integer(11));
    select.reset();

    Statement &types = m_database.prepared(
        "SELECT name, monthly_price, included FROM seat_type WHERE connection = $1 ORDER BY position");
    types.bind(1, connection);
    while (types.step())
        contract.seatTypes.push_back({types.string(0), Money{types.integer(1)}, moneyAt(types, 2)});
    types.reset();

    Statement &rules =
        m_database.prepared("SELECT kind, who, type_name FROM seat_rule WHERE connection = $1 ORDER BY position");
    rules.bind(1, connection);
    while (rules.step())
        contract.rules.push_back({rules.string(0) == groupWord ? SeatRule::By::Group : SeatRule::By::Email,
            rules.string(1), rules.string(2)});
    rules.reset();
    return contract;
}

void ContractTable::put(ConnectionId connection, const Contract &contract)
{
    remove(connection);
    const auto &commitment = contract.commitment;
    m_database
        .prepared("INSERT INTO contract (connection, default_type, discount, commitment, commitment_first, "
                  "commitment_last, commitment_measure, commitment_seats, team_limit, start_day, renewal_day, "
                  "notice_days, barely_used_below) VALUES "
            + valueRows(1, 13))
        .execute(connection, contract.defaultType, contract.discountBasisPoints,
            commitment ? std::optional(commitment->amount.microCents) : std::nullopt,
            commitment ? number(std::optional(commitment->period.first)) : std::nullopt,
            commitment ? number(std::optional(commitment->period.last)) : std::nullopt,
            commitment && commitment->measure == Measure::OnDemand ? onDemandWord : costWord,
            commitment && commitment->countsSeats, number(contract.teamLimit), number(contract.start),
            number(contract.renewal), contract.noticeDays, contract.barelyUsedBelow);
    int position = 0;
    for (const SeatType &type : contract.seatTypes)
        m_database
            .prepared(
                "INSERT INTO seat_type (connection, position, name, monthly_price, included) VALUES " + valueRows(1, 5))
            .execute(connection, position++, type.name, type.monthlyPrice.microCents, number(type.included));
    position = 0;
    for (const SeatRule &rule : contract.rules)
        m_database
            .prepared("INSERT INTO seat_rule (connection, position, kind, who, type_name) VALUES " + valueRows(1, 5))
            .execute(
                connection, position++, rule.by == SeatRule::By::Group ? groupWord : emailWord, rule.key, rule.type);
}

void ContractTable::remove(ConnectionId connection)
{
    m_database.prepared("DELETE FROM contract WHERE connection = $1").execute(connection);
    m_database.prepared("DELETE FROM seat_type WHERE connection = $1").execute(connection);
    m_database.prepared("DELETE FROM seat_rule WHERE connection = $1").execute(connection);
}

} // namespace spend::store
