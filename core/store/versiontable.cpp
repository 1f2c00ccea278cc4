// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versiontable.h"

#include <algorithm>

namespace spend::store
{

VersionTable::Versions VersionTable::read()
{
    Statement &select = m_database.prepared("SELECT rollups, directory, notebook FROM store_version");
    Versions versions;
    if (select.step())
        versions = {select.integer(0), select.integer(1), select.integer(2)};
    select.reset();
    return versions;
}

std::int64_t VersionTable::raiseRollups()
{
    m_database.prepared("UPDATE store_version SET rollups = rollups + 1").run();
    return read().rollups;
}

void VersionTable::raiseDirectory()
{
    m_database.prepared("UPDATE store_version SET directory = directory + 1").run();
}

void VersionTable::raiseNotebook()
{
    m_database.prepared("UPDATE store_version SET notebook = notebook + 1").run();
}

void VersionTable::raiseAbove(const Versions &seen)
{
    const Versions now = read();
    m_database.prepared("UPDATE store_version SET rollups = $1, directory = $2, notebook = $3")
        .execute(std::max(now.rollups, seen.rollups) + 1, std::max(now.directory, seen.directory) + 1,
            std::max(now.notebook, seen.notebook) + 1);
}

} // namespace spend::store
