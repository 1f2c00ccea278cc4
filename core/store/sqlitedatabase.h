// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>
#include <memory>
#include <string_view>

struct sqlite3;

namespace spend::store
{

/// A SQLite file through SQLite's own C API: WAL, foreign keys, 5 s of patience with other writers.
class SqliteDatabase final : public Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Copy, ///< a new file that takeFrom() fills: one file without a log beside it
    };

    /// Opens or (ReadWrite, Copy) makes the file, readable by its owner only. Throws StoreError: not a database,
    /// another program's database, not readable, disk full.
    SqliteDatabase(const QString &path, Mode mode);
    ~SqliteDatabase() override;

    Statement &prepared(const std::string &sql) override;
    void executeScript(const std::string &sql) override;
    void begin() override;
    void beginReading() override;
    void commit() override;
    void rollback() noexcept override;
    std::int64_t changes() const override;
    std::int64_t outsideVersion() override;
    int schemaVersion() override;
    void setSchemaVersion(int version) override;

    /// Becomes the same as another database, whole or not at all.
    void takeFrom(SqliteDatabase &source);

private:
    class SqliteStatement;
    std::int64_t pragma(const char *name);
    void checkApplication(Mode mode);

    QString m_path;
    sqlite3 *m_db = nullptr;
    std::map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// Binds an identifier. In a SQLite file a UUID is kept as its 16 bytes, where its text would be 36; reading a text
/// from it gives the UUID's text again, the same (one column a row). Anything else, and any other engine, keeps the
/// text.
void bindIdentifier(Statement &statement, int index, std::string_view text);

} // namespace spend::store
