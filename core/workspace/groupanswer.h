// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"
#include "core/workspace/peopledirectory.h"

#include <vector>

namespace spend
{

/// Somebody who is or was in a group, or whose usage counts to it.
struct GroupMember {
    QString key;
    QString label;
    bool removed = false; ///< from the team
    bool isIn = false; ///< now
    Figures figures; ///< of the range, only what happened while in the group
    std::int64_t previous = 0; ///< cost in the period of comparison, while in the group
    std::vector<SubjectStay> stays; ///< the whole way through all groups, so that moves show
};

/// The page about one billing group.
struct GroupAnswer {
    SubjectFrame frame; ///< stacked by user
    /// By cost, then those without by name. Of the unassigned: those with spend there or that a record puts there.
    std::vector<GroupMember> members;
    int membersNow = 0;
    int teamUsers = 0; ///< active ones of the whole team in the range
    std::vector<SubjectPart> models;
    DateRange kept; ///< the time that the timeline shows
};

/// Answers from the reader's thread. Throws StoreError. \c question.key: a group's id, or "(unassigned)".
GroupAnswer answerGroup(SpendSource &source, const SubjectQuestion &question);

} // namespace spend
