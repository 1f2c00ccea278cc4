// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QString>

#include <optional>
#include <vector>

namespace spend
{

/// Which repositories go by another name. Repositories that come out with the same name count as one.
struct RepositoryRule {
    /// The words of the store are ruleKindWord().
    enum class Kind {
        Name, ///< the repository of exactly this name
        Wildcard, ///< whole names, where * stands for any characters and ? for one; a * of the target is what the
                  ///< pattern's * in the same place stood for
        Expression, ///< whole names by a regular expression; \0 to \9 of the target are its captures
        Spelling, ///< names that differ only in case. Pattern empty: all of them, else those that are this name in any
                  ///< case. Target empty: the spelling that stands last in the order of keys, that is in small letters
        Forks, ///< "owner/name" becomes "target/name". Pattern: the name (* and ? as above). Pattern empty: only names
               ///< that the target owner has too. Both empty: names of several owners are those of the owner with the
               ///< most repositories; of equals, the first by name
    };

    QString id; ///< a UUID
    Kind kind = Kind::Name;
    QString pattern;
    QString target;
    bool enabled = true;

    friend bool operator==(const RepositoryRule &, const RepositoryRule &) = default;
};

/// "name", "wildcard", "expression", "spelling", "forks", and back.
QString ruleKindWord(RepositoryRule::Kind kind);
std::optional<RepositoryRule::Kind> ruleKindFromWord(const QString &word);

/// What is wrong with a rule, and with which of its two fields.
struct RuleFault {
    enum class Field { Pattern, Target };
    Field field = Field::Pattern;
    Problem problem;
};
/// Nothing where the rule can be used.
std::optional<RuleFault> faultOf(const RepositoryRule &rule);

/// What a repository is called by the rules.
struct RepositoryName {
    QString name;
    int rule = -1; ///< the place of the rule that fits it first; -1: none does

    friend bool operator==(const RepositoryName &, const RepositoryName &) = default;
};

/// What each of \c names (each once) becomes. Rules apply in their order; the first that fits a name decides, and what
/// it makes of it is not matched again. Rules that are switched off or have a fault fit nothing. Spellings and forks
/// look only at names that no earlier rule took.
std::vector<RepositoryName> renamed(const std::vector<QString> &names, const std::vector<RepositoryRule> &rules);

/// "northwind" of "northwind/web"; empty where there is no owner. Names may have several parts: the last is the name.
QString repositoryOwner(const QString &name);
/// "web" of "northwind/web"
QString repositoryShortName(const QString &name);

} // namespace spend
