// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "core/workspace/questionline.h"

#include <QAbstractButton>

#include <optional>

namespace spend::ui
{

/// One line about the budget that counts what a page shows: state, how full it is, the day of crossing. Hidden where
/// there is none; of several, the first in the order of the budgets. A click, Space or Enter leads to the budgets.
class BudgetStrip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BudgetStrip(SpendService &spend, QWidget *parent = nullptr);

    /// Looks for a budget of exactly these filters.
    void ask(const Filters &filters);
    const std::optional<BudgetStanding> &standing() const { return m_standing; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setStanding(const std::optional<BudgetStanding> &standing, UtcDay today);

    QuestionLine m_line;
    std::optional<BudgetStanding> m_standing;
    QString m_outlook;
};

} // namespace spend::ui
