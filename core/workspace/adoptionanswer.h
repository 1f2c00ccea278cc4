// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"
#include "core/domain/rolluprow.h"
#include "core/store/dailyusagetable.h"
#include "core/workspace/spendservice.h"

#include <QString>

#include <optional>
#include <vector>

namespace spend
{

/// One user's daily usage over the range.
struct AdoptionRow {
    QString key;
    QString label;
    bool removed = false;
    bool isKnown = false; ///< the service listed any day; otherwise nothing is known, which is not nothing done
    int activeDays = 0;
    std::optional<UtcDay> lastActive;
    store::UsageCounts counts;
    std::int64_t cost = 0; ///< of the user's events in the range
};

/// How the team uses the editor, from the service's daily usage. Immutable.
struct AdoptionAnswer {
    RangeRule rule;
    DateRange range;
    bool everRead = false; ///< any day of daily usage is kept
    std::optional<DateRange> read; ///< the days of the range for which daily usage was read; nothing: none of them
    std::optional<UtcDay> newestDay; ///< the newest day with a row, of all that is kept
    int members = 0; ///< of the teams, not removed
    int activeUsers = 0; ///< with an active day in the range
    std::int64_t activeDays = 0; ///< a day of each user counts one
    store::UsageCounts counts;
    std::int64_t cost = 0; ///< of all events in the range
    std::vector<AdoptionRow> rows; ///< active days descending, then label; unknown ones last
    std::vector<store::ActiveUsers> days; ///< every day of \c read, those without anybody active as 0
    std::vector<store::ActiveUsers> weeks; ///< ISO weeks that \c read touches, likewise
};

/// Answers from the reader's thread. Throws StoreError.
AdoptionAnswer answerAdoption(SpendSource &source, const RangeRule &range);

/// part / whole as a share: tabs accepted of those shown, accepted lines of all added.
std::optional<double> acceptedTabs(const store::UsageCounts &counts);
std::optional<double> acceptedLines(const store::UsageCounts &counts);

} // namespace spend
