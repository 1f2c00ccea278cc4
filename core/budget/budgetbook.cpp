// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetbook.h"

#include "core/budget/budgetscope.h"
#include "core/store/storesession.h"
#include "core/workspace/notebook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::budgets
{

namespace
{
struct BudgetWording {
    Q_DECLARE_TR_FUNCTIONS(BudgetWording)
};

const QString actualWord = u"actual"_s;
const QString forecastWord = u"forecast"_s;

[[noreturn]] void refuse(const Problem &problem)
{
    throw store::StoreError(problem);
}

/// Reads stored budgets; looks up views and connections once.
class Reader
{
public:
    explicit Reader(store::StoreSession &session)
        : m_connections(session.connections.all())
        , m_views(notebook::savedViews(session))
    {
    }

    Budget read(const store::StoredBudget &stored) const
    {
        Budget budget;
        budget.id = stored.id;
        budget.name = stored.name;
        budget.view = stored.view;
        budget.amount = Money{stored.amount};
        budget.createdMs = stored.createdMs;
        const auto measure = budgetMeasureFromWord(stored.measure);
        const auto period = budgetPeriodFromWord(stored.period);
        const auto actual = thresholdsFromText(stored.thresholds);
        const auto forecast = thresholdsFromText(stored.forecastThresholds);
        if (!measure || !period || !actual || !forecast) {
            budget.trouble =
                BudgetWording::tr("A newer version of the program made this budget, and this one can't read it.");
            return budget;
        }
        budget.measure = *measure;
        budget.period = *period;
        budget.actualThresholds = *actual;
        budget.forecastThresholds = *forecast;
        if (budget.view.isEmpty())
            readFilters(budget, stored.filters);
        else
            readView(budget);
        return budget;
    }

private:
    void readFilters(Budget &budget, const QString &text) const
    {
        const auto filters = filtersFromStored(text, m_connections);
        if (filters)
            budget.filters = withoutTime(*filters);
        else
            budget.trouble = filters.problem().sentence();
    }
    void readView(Budget &budget) const
    {
        for (const SavedView &view : m_views) {
            if (view.id != budget.view)
                continue;
            budget.viewName = view.name;
            budget.trouble = view.trouble;
            budget.filters = withoutTime(view.view.filters);
            return;
        }
        budget.trouble =
            BudgetWording::tr("The saved view that this budget counts by was deleted. Choose anew what it counts.");
    }

    std::vector<Connection> m_connections;
    std::vector<SavedView> m_views;
};

Budget required(const Budget &budget)
{
    const auto checked = checkedBudget(budget);
    if (!checked)
        refuse(checked.problem());
    return *checked;
}

void requireFreeName(store::StoreSession &session, const QString &name, const QString &except)
{
    for (const store::StoredBudget &other : session.budgets.all()) {
        if (other.id != except && notebook::isSameName(other.name, name))
            refuse(Problem::invalidInput(BudgetWording::tr("There is a budget called “%1” already.").arg(other.name),
                BudgetWording::tr("Choose another name.")));
    }
}

store::StoredBudget stored(store::StoreSession &session, const Budget &budget)
{
    const Filters own = budget.view.isEmpty() ? withoutTime(budget.filters) : Filters();
    return {budget.id, budget.name, storedFilters(own, session.connections.all()), budget.view,
        budgetMeasureWord(budget.measure), budgetPeriodWord(budget.period), budget.amount.microCents,
        thresholdsText(budget.actualThresholds), thresholdsText(budget.forecastThresholds), budget.createdMs};
}
} // namespace

std::vector<Budget> all(store::StoreSession &session)
{
    const Reader reader(session);
    std::vector<Budget> budgets;
    for (const store::StoredBudget &kept : session.budgets.all())
        budgets.push_back(reader.read(kept));
    return budgets;
}

std::optional<Budget> named(store::StoreSession &session, const QString &name)
{
    for (const Budget &budget : all(session)) {
        if (notebook::isSameName(budget.name, name))
            return budget;
    }
    return {};
}

std::vector<BudgetCrossing> crossings(store::StoreSession &session)
{
    std::vector<BudgetCrossing> crossings;
    for (const store::StoredCrossing &kept : session.budgetCrossings.all())
        crossings.push_back(
            {kept.budget, kept.period, kept.kind == forecastWord ? BudgetKind::Forecast : BudgetKind::Actual,
                int(kept.threshold), Money{kept.amount}, kept.day, kept.figure, kept.recordedMs, kept.withdrawn});
    return crossings;
}

void add(store::StoreSession &session, const Budget &budget, std::optional<std::size_t> place)
{
    const Budget checked = required(budget);
    requireFreeName(session, checked.name, {});
    const std::vector<store::StoredBudget> others = session.budgets.all();
    if (others.size() >= mostBudgets)
        refuse(Problem::invalidInput(
            BudgetWording::tr("%1 budgets are kept already, and more are not possible.").arg(others.size()),
            BudgetWording::tr("Remove one first.")));
    session.budgets.append(stored(session, checked));
    if (!place || *place >= others.size())
        return;
    QStringList ids;
    for (const store::StoredBudget &other : others)
        ids.append(other.id);
    ids.insert(qsizetype(*place), checked.id);
    session.budgets.setOrder(ids);
}

void change(store::StoreSession &session, const Budget &budget)
{
    const Budget checked = required(budget);
    if (!session.budgets.find(checked.id))
        refuse(Problem::invalidInput(
            BudgetWording::tr("This budget is no longer there: it was removed in another window."),
            BudgetWording::tr("Add it anew.")));
    requireFreeName(session, checked.name, checked.id);
    session.budgets.update(stored(session, checked));
}

void remove(store::StoreSession &session, const QString &id)
{
    session.budgets.remove(id);
}

void restore(
    store::StoreSession &session, const Budget &budget, const std::vector<BudgetCrossing> &crossings, std::size_t place)
{
    add(session, budget, place);
    for (const BudgetCrossing &crossing : crossings)
        putCrossing(session, crossing);
}

void order(store::StoreSession &session, const QStringList &ids)
{
    session.budgets.setOrder(ids);
}

bool putCrossing(store::StoreSession &session, const BudgetCrossing &crossing)
{
    return session.budgetCrossings.put({crossing.budget, crossing.period,
        crossing.kind == BudgetKind::Forecast ? forecastWord : actualWord, crossing.threshold,
        crossing.amount.microCents, crossing.day, crossing.figure, crossing.recordedMs, crossing.withdrawn});
}

} // namespace spend::budgets
