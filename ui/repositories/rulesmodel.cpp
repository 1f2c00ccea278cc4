// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/rulesmodel.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/widgets/moneytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

void RulesModel::setRules(const std::vector<RepositoryRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_taken.assign(rules.size(), -1);
    endResetModel();
    Q_EMIT rulesChanged();
}

void RulesModel::setTaken(const std::vector<int> &taken)
{
    if (taken.size() != m_rules.size())
        return; // about an earlier list
    m_taken = taken;
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RulesModel::add(const RepositoryRule &rule)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.push_back(rule);
    m_taken.push_back(-1);
    endInsertRows();
    Q_EMIT rulesChanged();
    return row;
}

void RulesModel::change(int row, const RepositoryRule &rule)
{
    if (row < 0 || row >= rowCount() || m_rules[std::size_t(row)] == rule)
        return;
    m_rules[std::size_t(row)] = rule;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT rulesChanged();
}

void RulesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    m_taken.erase(m_taken.begin() + row);
    endRemoveRows();
    Q_EMIT rulesChanged();
}

void RulesModel::move(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= rowCount() || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto shift = [row, to](auto &list) {
        if (row < to)
            std::rotate(list.begin() + row, list.begin() + row + 1, list.begin() + to + 1);
        else
            std::rotate(list.begin() + to, list.begin() + row, list.begin() + row + 1);
    };
    shift(m_rules);
    shift(m_taken);
    endMoveRows();
    Q_EMIT rulesChanged();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QString RulesModel::effectOf(std::size_t row) const
{
    if (const auto fault = faultOf(m_rules[row]))
        return fault->problem.text;
    if (!m_rules[row].enabled)
        return tr("off");
    const int taken = m_taken[row];
    return taken < 0 ? QString()
        : taken == 0 ? tr("fits no repository")
        : taken == 1 ? tr("1 repository")
                     : tr("%1 repositories").arg(countText(taken));
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const RepositoryRule &rule = m_rules[row];
    switch (role) {
    case Qt::DisplayRole:
        return ruleSentence(rule);
    case Qt::CheckStateRole:
        return int(rule.enabled ? Qt::Checked : Qt::Unchecked);
    case KindRole:
        return ruleKindTitle(rule.kind);
    case EffectRole:
        return effectOf(row);
    case FaultRole:
        return faultOf(rule).has_value();
    case Qt::ToolTipRole: {
        const auto fault = faultOf(rule);
        return fault ? fault->problem.sentence() : ruleSentence(rule);
    }
    case Qt::AccessibleTextRole:
        return u"%1. %2: %3, %4"_s.arg(index.row() + 1)
            .arg(ruleKindTitle(rule.kind), ruleSentence(rule), effectOf(row));
    default:
        return {};
    }
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    RepositoryRule rule = m_rules[std::size_t(index.row())];
    rule.enabled = value.toInt() == Qt::Checked;
    change(index.row(), rule);
    return true;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace spend::ui
