// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetmodel.h"

#include "ui/budgets/budgetwords.h"
#include "ui/table/plaintooltip.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

void BudgetModel::setAnswer(std::shared_ptr<const BudgetsAnswer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

const BudgetStanding *BudgetModel::standing(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_answer->standings[std::size_t(row)];
}

int BudgetModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (standing(row)->budget.id == id)
            return row;
    }
    return -1;
}

UtcDay BudgetModel::today() const
{
    return UtcDay::ofMs(m_answer ? m_answer->nowMs : 0);
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->standings.size());
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    const BudgetStanding *const found = standing(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->budget.name;
    case Qt::ToolTipRole:
        return plainToolTip(found->budget.name + u'\n' + found->sentence);
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3").arg(found->budget.name, budgetStateTitle(found->state), found->sentence);
    default:
        return {};
    }
}

} // namespace spend::ui
