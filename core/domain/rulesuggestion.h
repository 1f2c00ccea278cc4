// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"

#include <vector>

namespace spend
{

/// Repositories that look like one, and the rule that would make them one.
struct RuleSuggestion {
    RepositoryRule rule; ///< of kind Spelling or Forks, without an id
    std::vector<QString> names; ///< by name

    friend bool operator==(const RuleSuggestion &, const RuleSuggestion &) = default;
};

/// What the names suggest that the rules do not settle yet: names that differ only in case, then equal names of several
/// owners. The target is what the rules for all spellings or forks would choose.
std::vector<RuleSuggestion> suggestedRules(const std::vector<QString> &names, const std::vector<RepositoryRule> &rules);

} // namespace spend
