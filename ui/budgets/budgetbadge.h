// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QWidget>

class QPainter;

namespace spend::ui
{

QSize budgetBadgeSize(BudgetState state);
void paintBudgetBadge(QPainter *painter, const QPoint &topLeft, BudgetState state);

/// A budget's state as a pill of symbol, word and colour.
class BudgetBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBadge(QWidget *parent = nullptr);
    void setState(BudgetState state);
    BudgetState state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetState m_state = BudgetState::Unknown;
};

} // namespace spend::ui
