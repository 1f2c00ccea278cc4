// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecare.h"

#include "core/store/dialect.h"

namespace spend::store
{

namespace
{
constexpr std::int64_t incremental = 2; // SQLite's number for it
constexpr std::int64_t fewPages = 1'000; // not worth writing a file anew for

std::int64_t pragma(Database &database, const char *name)
{
    Statement &statement = database.prepared(std::string("PRAGMA ") + name);
    statement.step();
    const std::int64_t value = statement.integer(0);
    statement.reset();
    return value;
}
} // namespace

bool vacuumSome(Database &database, int mostPages)
{
    if (DialectOf(database)->tidiesItself())
        return false;
    const std::int64_t free = pragma(database, "freelist_count");
    if (free == 0)
        return false;
    if (pragma(database, "auto_vacuum") == incremental) {
        database.executeScript("PRAGMA incremental_vacuum(" + std::to_string(mostPages) + ")");
        return pragma(database, "freelist_count") > 0;
    }
    if (free > fewPages && free * 4 > pragma(database, "page_count"))
        database.executeScript("PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
    return false;
}

} // namespace spend::store
