// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/budget/budgetline.h"
#include "core/workspace/questionline.h"
#include "ui/overview/spendchart.h"

#include <QObject>

#include <memory>
#include <vector>

namespace spend::ui
{

/// Overview's look at the budgets that count what the chart shows: what a bar may cost for each of them to last, as a
/// line across the chart.
class BudgetMarks final : public QObject
{
    Q_OBJECT
public:
    BudgetMarks(SpendService &spend, SpendChart *chart, QObject *parent);
    void ask(const OverviewQuestion &question);
    /// What the chart shows.
    void setAnswer(std::shared_ptr<const OverviewAnswer> answer);

private:
    /// Lines with what they were asked for.
    struct Found {
        Filters filters;
        Measure measure = Measure::Cost;
        std::vector<BudgetLine> lines;
    };
    void show();

    QuestionLine m_line;
    SpendChart *m_chart;
    std::shared_ptr<const OverviewAnswer> m_answer;
    std::shared_ptr<const Found> m_found;
};

} // namespace spend::ui
