// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"
#include "core/store/database.h"

#include <vector>

namespace spend::store
{

/// Which repositories count as one or go by another name, in their order. Whoever changes them raises the directory's
/// version in the same transaction. Throws StoreError.
class RepositoryRuleTable
{
public:
    explicit RepositoryRuleTable(Database &database)
        : m_database(database)
    {
    }
    std::vector<RepositoryRule> all();
    /// The whole list anew. Call inside a transaction.
    void replace(const std::vector<RepositoryRule> &rules);

private:
    Database &m_database;
};

} // namespace spend::store
