// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/costcentretable.h"

using namespace Qt::StringLiterals;

namespace spend::store
{

std::vector<CostCentreRule> CostCentreTable::all()
{
    std::vector<CostCentreRule> rules;
    Statement &select = m_database.prepared("SELECT kind, who, centre FROM cost_centre ORDER BY position");
    while (select.step()) {
        const bool group = select.string(0) == u"group";
        rules.push_back(
            {group ? CostCentreRule::Kind::Group : CostCentreRule::Kind::Email, select.string(1), select.string(2)});
    }
    select.reset();
    return rules;
}

void CostCentreTable::replace(const std::vector<CostCentreRule> &rules)
{
    m_database.prepared("DELETE FROM cost_centre").execute();
    std::int64_t position = 0;
    for (const CostCentreRule &rule : rules)
        m_database.prepared("INSERT INTO cost_centre (position, kind, who, centre) VALUES " + valueRows(1, 4))
            .execute(
                position++, rule.kind == CostCentreRule::Kind::Group ? u"group"_s : u"email"_s, rule.who, rule.centre);
}

} // namespace spend::store
