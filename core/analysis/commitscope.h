// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/queryscope.h"
#include "core/analysis/repositories.h"

#include <vector>

namespace spend
{

/// The commits that a range and filters mean, by the commits' UTC days. Filters on what commits do not know (billing
/// group, model, kind, max mode, client) are not looked at. Refers to the picture.
class CommitScope
{
public:
    CommitScope(const SpendPicture &picture, const DateRange &range, const Filters &filters);

    /// Whether filters are set that commits cannot follow.
    static bool hasForeignFilter(const Filters &filters);

    /// Calls \c use(const CommitDay &, const ConnectionFacts &) for each day with a repository that passes.
    template <class Use>
    void forEach(Use use) const
    {
        visit(&ConnectionFacts::commitDays, use);
    }
    /// The same for commits without a repository's name; filters on repositories that leave "(unattributed)" out leave
    /// them out.
    template <class Use>
    void forEachNameless(Use use) const
    {
        visit(&ConnectionFacts::namelessCommitDays, use);
    }

private:
    template <class Use>
    void visit(std::vector<CommitDay> ConnectionFacts::*days, Use use) const
    {
        for (const ConnectionFacts *const facts : m_connections) {
            for (const CommitDay &day : facts->*days) {
                if (passes(day, *facts))
                    use(day, *facts);
            }
        }
    }
    bool passes(const CommitDay &day, const ConnectionFacts &facts) const;

    struct TimeFilter {
        Dimension dimension;
        const DimensionFilter *filter;
    };
    DateRange m_range;
    QueryScope m_scope; ///< for its tables of users and repositories
    std::vector<const ConnectionFacts *> m_connections;
    std::vector<TimeFilter> m_times;
};

} // namespace spend
