// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/forecastquestion.h"

#include "core/analysis/queryscope.h"
#include "core/analysis/scopefacts.h"
#include "core/calendar/calendar.h"
#include "core/forecast/forecastseries.h"
#include "core/workspace/spendservice.h"

namespace spend
{

ForecastAnswer askForecast(SpendSource &source, const ForecastQuestion &question)
{
    return answerForecast(source.picture, question, loadCalendar(source.store), source.nowMs);
}

ForecastView askForecastView(SpendSource &source, const ForecastQuestion &question)
{
    ForecastView view;
    view.forecast = askForecast(source, question);
    view.hasEvents = source.picture.hasEvents();
    const auto connections = connectionsInScope(source.picture.directory(), question.filters);
    const ScopeFacts facts = scopeFacts(connections, source.nowMs);
    view.groupsVisible = facts.groupsVisible;
    view.repositoriesVisible = facts.repositoriesVisible;
    view.budgets = budgetLines(source, question.filters, question.measure);
    std::erase_if(view.budgets, [&](const BudgetLine &line) { return line.period != view.forecast.period; });
    const DateRange past{view.forecast.period.first, view.forecast.firstAhead - 1};
    if (!past.isEmpty())
        view.spent = dailyAmounts(source.picture, past, question.filters, question.measure).values;
    return view;
}

} // namespace spend
