// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace spend::ui
{

class BudgetModel;

/// The budgets in their order, one of them current. Alt+Up and Alt+Down move it, Enter or a double click changes it,
/// Delete removes it.
class BudgetList final : public QListView
{
    Q_OBJECT
public:
    explicit BudgetList(BudgetModel *model, QWidget *parent = nullptr);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    void editAsked();
    void removeAsked();
    /// By -1 or +1.
    void moveAsked(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace spend::ui
