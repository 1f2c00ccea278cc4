// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::store
{

/// A budget as it is stored; what its words mean is not known here.
struct StoredBudget {
    QString id; ///< a UUID
    QString name;
    QString filters; ///< JSON
    QString view; ///< id of a saved view; empty: none
    QString measure;
    QString period;
    std::int64_t amount = 0; ///< micro-cents
    QString thresholds;
    QString forecastThresholds;
    std::int64_t createdMs = 0; ///< epoch ms

    friend bool operator==(const StoredBudget &, const StoredBudget &) = default;
};

/// Budgets in the order that a person gave them. Throws StoreError.
class BudgetTable
{
public:
    explicit BudgetTable(Database &database)
        : m_database(database)
    {
    }
    /// In order.
    std::vector<StoredBudget> all();
    std::optional<StoredBudget> find(const QString &id);
    /// Behind the others.
    void append(const StoredBudget &budget);
    /// Everything of the one with this id but its place and creation. One that is not there stays away.
    void update(const StoredBudget &budget);
    /// With its crossings.
    void remove(const QString &id);
    /// The given ones first, in this order, then the others as they were. Unknown ids are ignored.
    void setOrder(const QStringList &ids);

private:
    Database &m_database;
};

} // namespace spend::store
