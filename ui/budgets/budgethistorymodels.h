// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "ui/table/figurelistmodel.h"

#include <cstdint>

namespace spend::ui
{

/// The periods of a budget that are over, against what it is today.
class BudgetPastModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { PeriodColumn, StateColumn, SpentColumn, ShareColumn, LeftColumn };
    explicit BudgetPastModel(QObject *parent = nullptr);
    void setStanding(const BudgetStanding &standing, UtcDay today);

protected:
    int sourceCount() const override { return int(m_standing.past.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int) const override { return false; }

private:
    QString text(const BudgetPeriodStanding &period, int column) const;

    BudgetStanding m_standing;
    UtcDay m_today;
};

/// What was recorded of a budget's crossings.
class BudgetCrossingModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, ThresholdColumn, FigureColumn, AmountColumn, RecordedColumn };
    explicit BudgetCrossingModel(QObject *parent = nullptr);
    void setStanding(const BudgetStanding &standing, std::int64_t nowMs);

protected:
    int sourceCount() const override { return int(m_standing.crossings.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int) const override { return false; }

private:
    QString text(const BudgetCrossing &crossing, int column) const;

    BudgetStanding m_standing;
    std::int64_t m_nowMs = 0;
};

} // namespace spend::ui
