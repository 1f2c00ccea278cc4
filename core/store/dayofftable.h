// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/store/database.h"

#include <vector>

namespace spend::store
{

/// A day on which the company does not work.
struct StoredDayOff {
    QString source; ///< the calendar that it was imported from; empty: entered by a person
    UtcDay day;
    QString name;

    friend bool operator==(const StoredDayOff &, const StoredDayOff &) = default;
};

/// Days off; a source has a day once. Throws StoreError.
class DayOffTable
{
public:
    explicit DayOffTable(Database &database)
        : m_database(database)
    {
    }
    /// By day, then source.
    std::vector<StoredDayOff> all();
    /// Adds the day, or gives the one of its source another name.
    void put(const StoredDayOff &dayOff);
    void remove(const QString &source, UtcDay day);
    void removeSource(const QString &source);

private:
    Database &m_database;
};

} // namespace spend::store
