// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"
#include "core/domain/money.h"
#include "core/workspace/peopledirectory.h"

#include <optional>
#include <vector>

namespace spend
{

/// What one connection's spend listing said of a user, the last time it was read.
struct UserLimits {
    QString connection;
    UtcDay cycleStart;
    bool isCurrentCycle = false; ///< the listing is of the cycle that runs now
    std::int64_t readMs = 0;
    std::optional<Money> onDemand; ///< used beyond the plan in that cycle, by the service's own count
    std::optional<Money> overall;
    /// Limits in micro-dollars; absent: the service gave none.
    std::optional<std::int64_t> effectiveMicroDollars;
    std::optional<std::int64_t> monthlyMicroDollars;
    std::optional<std::int64_t> hardOverrideMicroDollars; ///< the service's 0, no override, is absent here

    /// The part of the effective limit that is used, as a share; nothing without either or with a limit of nothing.
    std::optional<double> used() const;
};

/// A repository's part of a user's spend, and by which step of attribution.
struct UserRepository {
    SubjectPart part;
    AttributionShare steps; ///< adds up to the part's cost
};

/// The page about one user.
struct UserAnswer {
    SubjectFrame frame; ///< stacked by model
    std::vector<MemberFacts> members; ///< a record a connection that lists the user
    std::vector<SubjectStay> groupsNow;
    std::vector<SubjectPart> models;
    std::vector<SubjectPart> kinds;
    std::vector<SubjectPart> groups; ///< whose spend it is, by when it happened
    std::vector<UserRepository> repositories;
    std::vector<SubjectStay> stays;
    DateRange kept; ///< the days of which anything is kept, to today: the time that a band shows
    std::vector<UserLimits> limits; ///< a record a connection that lists the user's spend
};

/// Answers from the reader's thread. Throws StoreError. \c question.key: an e-mail in any case, or "(none)".
UserAnswer answerUser(SpendSource &source, const SubjectQuestion &question);

/// From the first day that is covered or has events up to today.
DateRange keptDays(const SpendPicture &picture, std::int64_t nowMs);

} // namespace spend
