// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/sharedview.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct BudgetWording {
    Q_DECLARE_TR_FUNCTIONS(BudgetWording)
};

constexpr std::array periodWords{std::pair{BudgetPeriod::Month, "month"}, std::pair{BudgetPeriod::Cycle, "cycle"},
    std::pair{BudgetPeriod::Quarter, "quarter"}};
constexpr std::array measureWords{std::pair{Measure::Cost, "cost"}, std::pair{Measure::OnDemand, "on-demand"},
    std::pair{Measure::Included, "included"}};

std::optional<Problem> troubleWith(std::vector<int> &thresholds)
{
    std::sort(thresholds.begin(), thresholds.end());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    if (thresholds.size() > mostBudgetThresholds)
        return Problem::invalidInput(
            BudgetWording::tr("A budget has at most %1 thresholds of a kind.").arg(mostBudgetThresholds));
    for (const int percent : thresholds) {
        if (percent < 1 || percent > largestBudgetThreshold)
            return Problem::invalidInput(BudgetWording::tr("A threshold is 1 to %1 per cent, and not %2.")
                                             .arg(largestBudgetThreshold)
                                             .arg(percent));
    }
    return {};
}
} // namespace

QString budgetPeriodWord(BudgetPeriod period)
{
    for (const auto &[known, word] : periodWords) {
        if (known == period)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<BudgetPeriod> budgetPeriodFromWord(const QString &word)
{
    for (const auto &[period, known] : periodWords) {
        if (word == QLatin1StringView(known))
            return period;
    }
    return {};
}

QString budgetMeasureWord(Measure measure)
{
    for (const auto &[known, word] : measureWords) {
        if (known == measure)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<Measure> budgetMeasureFromWord(const QString &word)
{
    for (const auto &[measure, known] : measureWords) {
        if (word == QLatin1StringView(known))
            return measure;
    }
    return {};
}

Result<Budget> checkedBudget(Budget budget)
{
    budget.name = oneLine(budget.name);
    if (budget.name.isEmpty())
        return Problem::invalidInput(BudgetWording::tr("A budget needs a name."));
    if (budget.name.size() > longestViewName)
        return Problem::invalidInput(BudgetWording::tr("A name has at most %1 characters, and this one has %2.")
                                         .arg(longestViewName)
                                         .arg(budget.name.size()));
    if (budgetMeasureWord(budget.measure).isEmpty())
        return Problem::invalidInput(BudgetWording::tr("A budget limits cost, on-demand or included spend."));
    if (budget.amount <= Money{})
        return Problem::invalidInput(BudgetWording::tr("A budget needs an amount above $0."));
    if (budget.amount > largestBudget)
        return Problem::invalidInput(BudgetWording::tr("A budget is at most $1,000,000,000."));
    for (std::vector<int> *const thresholds : {&budget.actualThresholds, &budget.forecastThresholds}) {
        if (const auto trouble = troubleWith(*thresholds))
            return *trouble;
    }
    for (auto it = budget.filters.begin(); it != budget.filters.end();)
        it = it->second.isEmpty() ? budget.filters.erase(it) : std::next(it);
    return budget;
}

Result<std::vector<int>> thresholdsFromText(const QString &text)
{
    std::vector<int> thresholds;
    if (text.trimmed() == u"none")
        return thresholds;
    static const QRegularExpression between(uR"([,;\s]+)"_s);
    for (QString word : text.split(between, Qt::SkipEmptyParts)) {
        if (word.endsWith(u'%'))
            word.chop(1);
        if (word.isEmpty())
            continue; // "80 %"
        bool isNumber = false;
        const int percent = word.toInt(&isNumber);
        if (!isNumber)
            return Problem::invalidInput(
                BudgetWording::tr("“%1” is no threshold: write whole per cents, such as 50, 80, 100.").arg(word));
        thresholds.push_back(percent);
    }
    if (const auto trouble = troubleWith(thresholds))
        return *trouble;
    return thresholds;
}

QString thresholdsText(const std::vector<int> &thresholds)
{
    QStringList texts;
    for (const int percent : thresholds)
        texts.append(QString::number(percent));
    return texts.join(u", "_s);
}

std::int64_t thresholdAmount(Money amount, int percent)
{
    // In two steps: a large amount times a thousand per cent would not fit.
    const std::int64_t whole = amount.microCents / 100 * percent;
    return whole + (amount.microCents % 100 * percent + 99) / 100;
}

CycleRule cyclesOfBudget(const Directory &directory, const Filters &filters)
{
    const ConnectionFacts *first = nullptr;
    for (const ConnectionFacts *const facts : connectionsInScope(directory, filters)) {
        if (facts->cyclesKnown && (!first || facts->id < first->id))
            first = facts;
    }
    return first ? first->cycles : CycleRule{};
}

DateRange budgetRange(BudgetPeriod period, CycleRule cycles, UtcDay day)
{
    switch (period) {
    case BudgetPeriod::Cycle:
        return cycles.cycleOf(day);
    case BudgetPeriod::Quarter: {
        const UtcDay start = quarterStart(day);
        return {start, quarterStart(start + 95) - 1};
    }
    case BudgetPeriod::Month:
        break;
    }
    const UtcDay start = day.firstOfMonth();
    return {start, start + daysInMonth(start.year(), start.month()) - 1};
}

} // namespace spend
