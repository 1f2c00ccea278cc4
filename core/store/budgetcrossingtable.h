// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace spend::store
{

/// A budget's threshold that was crossed, as it is stored.
struct StoredCrossing {
    QString budget; ///< id
    DateRange period;
    QString kind; ///< a word
    std::int64_t threshold = 0; ///< per cent
    std::int64_t amount = 0; ///< the budget's, micro-cents
    UtcDay day;
    std::int64_t figure = 0; ///< micro-cents
    std::int64_t recordedMs = 0; ///< epoch ms
    bool withdrawn = false;

    friend bool operator==(const StoredCrossing &, const StoredCrossing &) = default;
};

/// When budgets were crossed. They belong to a budget that is there, and go with it. Throws StoreError.
class BudgetCrossingTable
{
public:
    explicit BudgetCrossingTable(Database &database)
        : m_database(database)
    {
    }
    /// By period and time of recording, newest first.
    std::vector<StoredCrossing> all();
    /// Adds it unless the same one (budget, period's start, kind, threshold, amount) is there: then its day and whether
    /// it is withdrawn change, and what was recorded at the time stays. True where it is new.
    bool put(const StoredCrossing &crossing);

private:
    Database &m_database;
};

} // namespace spend::store
