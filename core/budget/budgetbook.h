// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// The budgets that people laid down. The functions run in the thread that the session belongs to: those that change
/// something as SpendService::change(Touches::Notebook, …), which makes a transaction of them. They throw StoreError;
/// what a person did wrong is one of kind InvalidInput.
namespace budgets
{
inline constexpr std::size_t mostBudgets = 200;

/// In their order; with the filters of their views and the names of today's connections.
std::vector<Budget> all(store::StoreSession &session);
/// The one of that name, in any case.
std::optional<Budget> named(store::StoreSession &session, const QString &name);
/// All that were recorded, newest first.
std::vector<BudgetCrossing> crossings(store::StoreSession &session);

/// At \c place (0 first), or behind the others. Names are unique in any case.
void add(store::StoreSession &session, const Budget &budget, std::optional<std::size_t> place = {});
/// Replaces the one with its id, which keeps its place, its creation and its history.
void change(store::StoreSession &session, const Budget &budget);
/// With its history.
void remove(store::StoreSession &session, const QString &id);
/// Brings back one that was removed, with its history.
void restore(store::StoreSession &session, const Budget &budget, const std::vector<BudgetCrossing> &crossings,
    std::size_t place);
/// Gives the budgets of these ids this order, before the others.
void order(store::StoreSession &session, const QStringList &ids);

/// Adds or updates; true where the crossing is new.
bool putCrossing(store::StoreSession &session, const BudgetCrossing &crossing);
} // namespace budgets

} // namespace spend
