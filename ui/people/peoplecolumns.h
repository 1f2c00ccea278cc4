// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"
#include "ui/people/peoplemodel.h"

namespace spend::ui
{

// Columns that every table about people, groups and models shares.

/// What a row's columns are made of: functions from the row's number.
struct PeopleRows {
    std::function<QString(int)> key;
    std::function<QString(int)> label;
    std::function<const Figures &(int)> figures;
    std::function<std::int64_t(int)> previous; ///< cost in the period of comparison
    bool comparable = false;
    Figures total; ///< what shares are of, and the totals row
    std::int64_t totalPrevious = 0;
};

PeopleColumn nameColumn(const PeopleRows &rows, const QString &title, const QString &total);
PeopleColumn shareColumn(const PeopleRows &rows);
PeopleColumn costColumn(const PeopleRows &rows);
PeopleColumn changeColumn(const PeopleRows &rows);
PeopleColumn onDemandColumn(const PeopleRows &rows);
PeopleColumn eventsColumn(const PeopleRows &rows);
PeopleColumn requestsColumn(const PeopleRows &rows);
PeopleColumn tokensColumn(const PeopleRows &rows);
PeopleColumn cacheColumn(const PeopleRows &rows);
PeopleColumn perRequestColumn(const PeopleRows &rows);
PeopleColumn perMillionColumn(const PeopleRows &rows);
/// Words, sorted as such.
PeopleColumn textColumn(const QString &word, const QString &title, std::function<QString(int)> text, int weight = 100);
/// A count, "–" where it is not known.
PeopleColumn countColumn(const QString &word, const QString &title,
    std::function<std::optional<std::int64_t>(int)> count, const QString &total = {}, const QString &explanation = {});
PeopleColumn trendColumn();
/// The same column, shown only when somebody chooses it.
PeopleColumn unusual(PeopleColumn column);

/// How long a row's share bar is: its cost against the largest.
std::function<double(int)> costFractions(const PeopleRows &rows, int count);

} // namespace spend::ui
