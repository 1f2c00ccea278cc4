// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/membertable.h"

#include "core/domain/keys.h"

namespace spend::store
{

namespace
{
std::optional<std::int64_t> microCents(const std::optional<Money> &money)
{
    return money ? std::optional(money->microCents) : std::nullopt;
}

std::optional<Money> moneyAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Money{row.integer(column)});
}

std::string keyOf(const QString &email)
{
    return userKey(email.toStdString());
}
} // namespace

/// Who has no e-mail has no key either, so the name is what tells them apart.
QString MemberTable::nameOf(const QString &email, const QString &name) const
{
    if (!m_otherNames)
        return name;
    const std::string key = keyOf(email);
    if (key != keys::none)
        return m_otherNames->nameOf(QString::fromStdString(key));
    return name.isEmpty() ? name : m_otherNames->nameOf(name);
}

void MemberTable::replaceMembers(ConnectionId connection, const std::vector<Member> &members)
{
    m_database.prepared("DELETE FROM member WHERE connection = $1").execute(connection);
    Statement &insert =
        m_database.prepared("INSERT INTO member (connection, member_id, user_code, email, name, role, removed) VALUES "
            + valueRows(1, 7) + " ON CONFLICT (connection, member_id, user_code) DO NOTHING");
    for (const Member &m : members)
        insert.execute(connection, m.id, m_users.intern(keyOf(m.email)), m.email, m.name, m.role, m.removed);
}

std::vector<MemberTable::Listed> MemberTable::members(ConnectionId connection)
{
    std::vector<Listed> members;
    Statement &select = m_database.prepared(
        "SELECT user_code, member_id, name, email, role, removed FROM member WHERE connection = $1 ORDER BY member_id, "
        "user_code");
    select.bind(1, connection);
    while (select.step()) {
        members.push_back({static_cast<Code>(select.integer(0)),
            {select.string(1), nameOf(select.string(3), select.string(2)), select.string(3), select.string(4),
                select.integer(5) != 0}});
    }
    select.reset();
    return members;
}

std::int64_t MemberTable::memberCount(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT count(*) FROM member WHERE connection = $1");
    select.bind(1, connection);
    select.step();
    const std::int64_t count = select.integer(0);
    select.reset();
    return count;
}

std::int64_t MemberTable::activeMemberCount(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT count(*) FROM member WHERE connection = $1 AND removed = 0");
    select.bind(1, connection);
    select.step();
    const std::int64_t count = select.integer(0);
    select.reset();
    return count;
}

void MemberTable::replaceSpend(
    ConnectionId connection, UtcDay cycleStart, const std::vector<MemberSpend> &rows, std::int64_t readMs)
{
    m_database.prepared("DELETE FROM member_spend WHERE connection = $1 AND cycle_start = $2")
        .execute(connection, cycleStart.number);
    Statement &insert = m_database.prepared(
        "INSERT INTO member_spend (connection, cycle_start, number, user_code, user_id, email, name, role, on_demand, "
        "overall, included, fast_premium_requests, hard_limit_override, monthly_limit, effective_limit, read_ms) "
        "VALUES "
        + valueRows(1, 16));
    int number = 0;
    for (const MemberSpend &s : rows)
        insert.execute(connection, cycleStart.number, number++, m_users.intern(keyOf(s.email)), s.userId, s.email,
            s.name, s.role, microCents(s.onDemand), microCents(s.overall), microCents(s.included),
            s.fastPremiumRequests, s.hardLimitOverrideMicroDollars, s.monthlyLimitMicroDollars,
            s.effectiveLimitMicroDollars, readMs);
}

std::vector<MemberSpend> MemberTable::spend(ConnectionId connection, UtcDay cycleStart)
{
    std::vector<MemberSpend> rows;
    Statement &select = m_database.prepared(
        "SELECT user_id, name, email, role, on_demand, overall, included, fast_premium_requests, hard_limit_override, "
        "monthly_limit, effective_limit FROM member_spend WHERE connection = $1 AND cycle_start = $2 ORDER BY number");
    select.bind(1, connection);
    select.bind(2, cycleStart.number);
    while (select.step()) {
        const QString email = select.string(2);
        rows.push_back({select.string(0), nameOf(email, select.string(1)), email, select.string(3), moneyAt(select, 4),
            moneyAt(select, 5), moneyAt(select, 6), select.optionalInteger(7), select.optionalInteger(8),
            select.optionalInteger(9), select.optionalInteger(10)});
    }
    select.reset();
    return rows;
}

std::optional<std::int64_t> MemberTable::spendReadMs(ConnectionId connection, UtcDay cycleStart)
{
    Statement &select =
        m_database.prepared("SELECT max(read_ms) FROM member_spend WHERE connection = $1 AND cycle_start = $2");
    select.bind(1, connection);
    select.bind(2, cycleStart.number);
    select.step();
    const auto ms = select.optionalInteger(0);
    select.reset();
    return ms;
}

std::vector<UtcDay> MemberTable::spendCycles(ConnectionId connection)
{
    std::vector<UtcDay> cycles;
    Statement &select = m_database.prepared(
        "SELECT DISTINCT cycle_start FROM member_spend WHERE connection = $1 ORDER BY cycle_start DESC");
    select.bind(1, connection);
    while (select.step())
        cycles.push_back({static_cast<std::int32_t>(select.integer(0))});
    select.reset();
    return cycles;
}

void MemberTable::replaceDailyUsage(ConnectionId connection, DateRange days, const std::vector<DailyUsage> &rows)
{
    m_database.prepared("DELETE FROM daily_usage WHERE connection = $1 AND day BETWEEN $2 AND $3")
        .execute(connection, days.first.number, days.last.number);
    Statement &insert = m_database.prepared(
        "INSERT INTO daily_usage (connection, day, user_code, is_active, lines_added, lines_deleted, "
        "accepted_lines_added, accepted_lines_deleted, applies, accepts, rejects, tabs_shown, tabs_accepted, "
        "composer_requests, chat_requests, agent_requests, cmdk_usages, included_requests, api_key_requests, "
        "usage_based_requests, bugbot_usages, most_used_model, apply_extension, tab_extension, client_version) VALUES "
        + valueRows(1, 25) + " ON CONFLICT (connection, day, user_code) DO NOTHING");
    for (const DailyUsage &d : rows)
        insert.execute(connection, d.day.number, m_users.intern(keyOf(d.email)), d.isActive, d.linesAdded,
            d.linesDeleted, d.acceptedLinesAdded, d.acceptedLinesDeleted, d.applies, d.accepts, d.rejects, d.tabsShown,
            d.tabsAccepted, d.composerRequests, d.chatRequests, d.agentRequests, d.cmdkUsages, d.includedRequests,
            d.apiKeyRequests, d.usageBasedRequests, d.bugbotUsages, d.mostUsedModel, d.applyExtension, d.tabExtension,
            d.clientVersion);
}

std::optional<UtcDay> MemberTable::newestDailyUsage(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT max(day) FROM daily_usage WHERE connection = $1");
    select.bind(1, connection);
    select.step();
    const auto day = select.optionalInteger(0);
    select.reset();
    return day ? std::optional(UtcDay{static_cast<std::int32_t>(*day)}) : std::nullopt;
}

} // namespace spend::store
