// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/directory.h"
#include "core/domain/pseudonym.h"
#include "core/store/codetable.h"

#include <optional>
#include <vector>

namespace spend::store
{

/// Members, what they spent a cycle by the service's own count, and their daily activity. Throws StoreError.
class MemberTable
{
public:
    /// \c otherNames: where there are any, members are told by these.
    MemberTable(Database &database, CodeTable &users, const std::optional<Pseudonyms> &otherNames)
        : m_database(database)
        , m_users(users)
        , m_otherNames(otherNames)
    {
    }

    void replaceMembers(ConnectionId connection, const std::vector<Member> &members);
    /// A member with the code of the e-mail.
    struct Listed {
        Code user = 0;
        Member member;
    };
    /// Everybody the service lists, removed ones included, by id.
    std::vector<Listed> members(ConnectionId connection);
    std::int64_t memberCount(ConnectionId connection);
    /// Not removed.
    std::int64_t activeMemberCount(ConnectionId connection);

    /// Replaces one cycle's rows; other cycles stay as history.
    void replaceSpend(
        ConnectionId connection, UtcDay cycleStart, const std::vector<MemberSpend> &rows, std::int64_t readMs);
    std::vector<MemberSpend> spend(ConnectionId connection, UtcDay cycleStart);
    /// When a cycle's spend was read last; nothing if never.
    std::optional<std::int64_t> spendReadMs(ConnectionId connection, UtcDay cycleStart);
    /// Cycles with spend, newest first.
    std::vector<UtcDay> spendCycles(ConnectionId connection);

    /// Replaces the days of the range; the rows must lie in it.
    void replaceDailyUsage(ConnectionId connection, DateRange days, const std::vector<DailyUsage> &rows);
    std::optional<UtcDay> newestDailyUsage(ConnectionId connection);

private:
    QString nameOf(const QString &email, const QString &name) const;

    Database &m_database;
    CodeTable &m_users;
    const std::optional<Pseudonyms> &m_otherNames;
};

} // namespace spend::store
