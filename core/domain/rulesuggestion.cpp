// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rulesuggestion.h"

#include "core/domain/keys.h"

#include <algorithm>
#include <map>
#include <set>

namespace spend
{

namespace
{
using Kind = RepositoryRule::Kind;
using Groups = std::map<QString, std::vector<std::size_t>>; ///< places of the names that are alike, by what is alike

/// For each group that the rules leave apart, the rule that settles it.
template <class RuleOf>
void suggest(std::vector<RuleSuggestion> &suggestions, const std::vector<QString> &names, const Groups &groups,
    const std::vector<RepositoryName> &settled, RuleOf ruleOf)
{
    for (const auto &[alike, places] : groups) {
        std::set<QString> outcomes;
        RuleSuggestion suggestion;
        for (const std::size_t place : places) {
            outcomes.insert(settled[place].name);
            suggestion.names.push_back(names[place]);
        }
        if (outcomes.size() < 2)
            continue;
        std::sort(suggestion.names.begin(), suggestion.names.end(), keyLess);
        suggestion.rule = ruleOf(alike, places.front());
        suggestions.push_back(std::move(suggestion));
    }
}
} // namespace

std::vector<RuleSuggestion> suggestedRules(const std::vector<QString> &names, const std::vector<RepositoryRule> &rules)
{
    Groups spellings;
    Groups forks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        spellings[names[i].toCaseFolded()].push_back(i);
        if (!repositoryOwner(names[i]).isEmpty())
            forks[repositoryShortName(names[i])].push_back(i);
    }
    const std::vector<RepositoryName> settled = renamed(names, rules);
    const std::vector<RepositoryName> spelt = renamed(names, {{{}, Kind::Spelling, {}, {}, true}});
    const std::vector<RepositoryName> forked = renamed(names, {{{}, Kind::Forks, {}, {}, true}});
    std::vector<RuleSuggestion> suggestions;
    suggest(suggestions, names, spellings, settled, [&](const QString &, std::size_t place) {
        return RepositoryRule{{}, Kind::Spelling, spelt[place].name, spelt[place].name, true};
    });
    suggest(suggestions, names, forks, settled, [&](const QString &shortName, std::size_t place) {
        return RepositoryRule{{}, Kind::Forks, shortName, repositoryOwner(forked[place].name), true};
    });
    return suggestions;
}

} // namespace spend
