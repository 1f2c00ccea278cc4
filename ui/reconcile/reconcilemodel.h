// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"
#include "ui/table/figurelistmodel.h"

#include <memory>
#include <vector>

namespace spend::ui
{

/// Both sides of a cycle, a row a user. Differences sort by their size, whatever their sign.
class ReconcileModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        UserColumn,
        StateColumn,
        EventsCostColumn,
        SpendCostColumn,
        EventsOnDemandColumn,
        SpendOnDemandColumn,
        DifferenceColumn,
        ColumnCount
    };

    explicit ReconcileModel(QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const ReconcileAnswer> answer);
    /// Leaves out the users who match.
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const { return m_onlyDifferences; }
    /// The user in a shown row; null where there is none.
    const ReconciliationRow *rowAt(int row) const;

    QString totalText(int column) const override;
    QString totalToolTip(int column) const override;
    Qt::SortOrder naturalOrder(int column) const override;

protected:
    int sourceCount() const override { return int(m_rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int column) const override;

private:
    void refill();
    std::optional<Money> amount(const ReconciliationRow &row, int column) const;
    QString text(const ReconciliationRow &row, int column) const;
    QVariant toolTip(const ReconciliationRow &row, int column) const;
    /// What the totals row sums up: the whole cycle, also where only differences are shown.
    std::optional<Money> total(int column) const;

    std::shared_ptr<const ReconcileAnswer> m_answer;
    bool m_onlyDifferences = false;
    std::vector<int> m_rows; ///< into the answer's
};

} // namespace spend::ui
