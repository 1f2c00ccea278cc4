// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"
#include "core/domain/rulesuggestion.h"
#include "core/workspace/spendservice.h"

#include <vector>

namespace spend
{

/// One repository by the name that the service gives it, and what rules would make of it.
struct RulePreviewRow {
    QString name;
    QString becomes;
    int rule = -1; ///< the place of the rule that takes it; -1: it keeps its name, and others join it
    std::int64_t cost = 0; ///< micro-cents attributed to it without any rule
    std::int64_t costTogether = 0; ///< attributed to what it becomes
    std::int64_t commits = 0; ///< in range, without any rule
};

/// What a list of rules would do, without storing it.
struct RulePreview {
    DateRange range;
    std::vector<RulePreviewRow> rows; ///< that change or that others join; costliest outcome first, then by name
    std::vector<int> taken; ///< how many names each rule takes
    std::vector<QString> names; ///< of all repositories as the service gives them, by name
    std::size_t repositories = 0; ///< how many there are then
    std::int64_t attributed = 0; ///< micro-cents, without any rule
    std::int64_t attributedThen = 0; ///< differs where a commit that stands in two repositories moves to another day
    std::int64_t commits = 0; ///< in range, of all repositories, without any rule
    std::int64_t commitsThen = 0;
    std::vector<RuleSuggestion> suggestions; ///< what the names suggest beyond these rules
};

/// Answers for the question's range and filters. Reader's thread; throws StoreError.
RulePreview previewRules(
    SpendSource &source, const RepositoriesQuestion &question, const std::vector<RepositoryRule> &rules);

} // namespace spend
