// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/costcentrerule.h"
#include "core/store/database.h"

#include <vector>

namespace spend::store
{

/// A company's own list of cost centres. Throws StoreError.
class CostCentreTable
{
public:
    explicit CostCentreTable(Database &database)
        : m_database(database)
    {
    }
    /// In the order of the list.
    std::vector<CostCentreRule> all();
    /// Replaces the whole list; empty: there is none.
    void replace(const std::vector<CostCentreRule> &rules);

private:
    Database &m_database;
};

} // namespace spend::store
