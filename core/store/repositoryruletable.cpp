// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repositoryruletable.h"

namespace spend::store
{

std::vector<RepositoryRule> RepositoryRuleTable::all()
{
    std::vector<RepositoryRule> rules;
    Statement &select =
        m_database.prepared("SELECT id, kind, pattern, target, enabled FROM repository_rule ORDER BY position, id");
    while (select.step()) {
        // A kind that a newer version of the program knows is not ours to apply.
        if (const auto kind = ruleKindFromWord(select.string(1)))
            rules.push_back({select.string(0), *kind, select.string(2), select.string(3), select.integer(4) != 0});
    }
    select.reset();
    return rules;
}

void RepositoryRuleTable::replace(const std::vector<RepositoryRule> &rules)
{
    m_database.prepared("DELETE FROM repository_rule").run();
    Statement &insert = m_database.prepared(
        "INSERT INTO repository_rule (id, position, kind, pattern, target, enabled) VALUES " + valueRows(1, 6));
    std::int64_t position = 0;
    for (const RepositoryRule &rule : rules)
        insert.execute(rule.id, position++, ruleKindWord(rule.kind), rule.pattern, rule.target, rule.enabled);
}

} // namespace spend::store
