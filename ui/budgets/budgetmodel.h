// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace spend::ui
{

/// What the page shows: every budget's standing at one moment.
struct BudgetsAnswer {
    std::vector<BudgetStanding> standings; ///< in the order of the budgets
    bool hasEvents = false; ///< the store holds any event at all
    std::int64_t nowMs = 0;
};

/// The budgets as a list.
class BudgetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setAnswer(std::shared_ptr<const BudgetsAnswer> answer);
    /// Nothing for a row that is not there.
    const BudgetStanding *standing(int row) const;
    int rowOf(const QString &id) const;
    UtcDay today() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const BudgetsAnswer> m_answer;
};

} // namespace spend::ui
