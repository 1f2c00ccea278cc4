// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/workspace/spendservice.h"

#include <QString>

#include <vector>

namespace spend
{

/// One user, billing group or model of the list.
struct PeopleRow {
    QString key;
    QString label;
    QString detail; ///< users: the e-mail as given; groups and models: empty
    QString group; ///< users: the billing groups now, by name; empty: none or not known
    QString role; ///< users: as the service gives it
    bool removed = false; ///< users: from every team that lists them
    Figures figures; ///< of the range; all zero for somebody who only is a member
    std::int64_t previous = 0; ///< cost in the period of comparison
    bool isNew = false;
    std::vector<std::int64_t> trend; ///< cost, a value a bucket of the answer
    int people = 0; ///< groups and models: users with an event in the range, "no user" is none
    int membersNow = 0; ///< groups
    int activeDays = 0; ///< users: days of the range with an event
};

/// The list of users, groups or models, the costliest first: everybody with figures in the range, and behind them, by
/// name, members and groups without any.
struct PeopleAnswer {
    OverviewAnswer overview; ///< the question's range, comparison, totals
    std::vector<PeopleRow> rows;
};

/// Answers from the reader's thread. Throws StoreError. \c dimension: User, Group or Model.
PeopleAnswer answerPeople(SpendSource &source, Dimension dimension, const RangeRule &range);

} // namespace spend
