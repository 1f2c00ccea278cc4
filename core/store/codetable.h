// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/usageevent.h"
#include "core/store/database.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spend::store
{

/// Texts and their codes in one table (user_key, model_key, …). The writer's copy remembers what it has seen.
class CodeTable
{
public:
    CodeTable(Database &database, const char *table);

    /// The code of a text, new if need be. Call inside a transaction.
    Code intern(std::string_view text);
    Code intern(const QString &text) { return intern(text.toStdString()); }
    /// All texts; the index is the code.
    std::vector<QString> all();
    /// Forget what was remembered: after a rollback, codes given since may be void.
    void forget() { m_known.clear(); }

private:
    Database &m_database;
    std::string m_table;
    std::unordered_map<std::string, Code> m_known;
};

} // namespace spend::store
