// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendpicture.h"
#include "core/analysis/subjectstays.h"
#include "core/workspace/spendservice.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace spend
{

/// A stay with the names that belong to it.
struct SubjectStay {
    QString connection;
    GroupStay stay;
    QString key; ///< the group's; "(unassigned)" where it counts as that
    QString label; ///< what a person reads
    bool deleted = false; ///< the record names a group that is gone: it counts as unassigned
};

/// What one connection says of a member.
struct MemberFacts {
    QString connection;
    QString name;
    QString email; ///< as given
    QString role; ///< open set
    bool removed = false;
};

/// Who is a member where, and in which groups when, of all connections: what the roll-ups don't hold. Made for one
/// question, in the reader's thread. Throws StoreError.
class PeopleDirectory
{
public:
    explicit PeopleDirectory(SpendSource &source);

    /// Users that any connection lists as a member, or that any membership names. Ascending codes.
    std::vector<Code> users() const;
    std::vector<MemberFacts> facts(Code user) const;
    bool isMember(Code user) const { return m_members.contains(user); }
    /// A member of nothing but teams that removed them.
    bool isRemoved(Code user) const;
    /// A user's way through the groups of each connection, connections by name.
    std::vector<SubjectStay> stays(Code user) const;
    /// Which groups a user is in at a moment: at most one a connection, unassigned is none.
    std::vector<SubjectStay> groupsAt(Code user, std::int64_t ms) const;

private:
    struct Team {
        QString name;
        MembershipIndex memberships;
        std::vector<Code> reserved;
    };
    const DirectoryIndex &m_names;
    std::vector<Team> m_teams;
    std::unordered_map<Code, std::vector<MemberFacts>> m_members;
};

} // namespace spend
