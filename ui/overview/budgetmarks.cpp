// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/budgetmarks.h"

#include "core/workspace/spendservice.h"
#include "ui/forecast/forecasttext.h"

#include <QCoreApplication>

#include <utility>

namespace spend::ui
{

namespace
{
constexpr std::size_t mostLines = 2; // more would hide the bars

QString lineText(const BudgetLine &line, Bucket bucket, std::int64_t amount)
{
    switch (bucket) {
    case Bucket::Day:
        return QCoreApplication::translate("BudgetMarks", "Budget “%1”, spread evenly: %2 a day")
            .arg(line.name, estimateText(amount));
    case Bucket::Week:
        return QCoreApplication::translate("BudgetMarks", "Budget “%1”, spread evenly: %2 a week")
            .arg(line.name, estimateText(amount));
    case Bucket::Month:
        break;
    }
    return QCoreApplication::translate("BudgetMarks", "Budget “%1”: %2 a month").arg(line.name, estimateText(amount));
}

ChartLimit::Tone toneOf(BudgetState state)
{
    return state == BudgetState::Crossed ? ChartLimit::Tone::Bad
        : state == BudgetState::AtRisk   ? ChartLimit::Tone::Caution
                                         : ChartLimit::Tone::Plain;
}
} // namespace

BudgetMarks::BudgetMarks(SpendService &spend, SpendChart *chart, QObject *parent)
    : QObject(parent)
    , m_line(spend)
    , m_chart(chart)
{
}

void BudgetMarks::ask(const OverviewQuestion &question)
{
    m_line.ask(
        [filters = question.filters, measure = question.measure](SpendSource &source) {
            return Found{filters, measure, budgetLines(source, filters, measure)};
        },
        [this](const Result<std::shared_ptr<const Found>> &result) {
            m_found = result ? *result : nullptr; // lines are no figures: without them, the page stays as it is
            show();
        });
}

void BudgetMarks::setAnswer(std::shared_ptr<const OverviewAnswer> answer)
{
    m_answer = std::move(answer);
    show();
}

void BudgetMarks::show()
{
    std::vector<ChartLimit> limits;
    if (m_answer && m_found && m_answer->question.filters == m_found->filters
        && m_answer->question.measure == m_found->measure) {
        for (const BudgetLine &line : m_found->lines) {
            if (const auto amount = line.evenShare(m_answer->bucket); amount && limits.size() < mostLines)
                limits.push_back({lineText(line, m_answer->bucket, *amount), *amount, toneOf(line.state)});
        }
    }
    m_chart->setLimits(limits);
}

} // namespace spend::ui
