// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"

#include <QAbstractListModel>

#include <vector>

namespace spend::ui
{

/// The rules of the dialog in their order. Checking a row switches the rule on.
class RulesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< the kind's title
        EffectRole, ///< "3 repositories", or what is wrong
        FaultRole, ///< bool: the rule cannot be used as it is
    };
    using QAbstractListModel::QAbstractListModel;

    const std::vector<RepositoryRule> &rules() const { return m_rules; }
    void setRules(const std::vector<RepositoryRule> &rules);
    /// How many repositories each rule takes, as far as it is known for these rules.
    void setTaken(const std::vector<int> &taken);

    /// At the end; answers its row.
    int add(const RepositoryRule &rule);
    void change(int row, const RepositoryRule &rule);
    void remove(int row);
    /// To another place; the rules between close up.
    void move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A rule, their order or their number changed.
    void rulesChanged();

private:
    QString effectOf(std::size_t row) const;

    std::vector<RepositoryRule> m_rules;
    std::vector<int> m_taken; ///< by row; -1: not known yet
};

} // namespace spend::ui
