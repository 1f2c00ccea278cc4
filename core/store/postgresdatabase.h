// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"
#include "core/store/postgresconnection.h"

#include <cstddef>
#include <map>
#include <memory>
#include <set>

namespace spend::store
{

/// A store on a PostgreSQL server, through libpq: parameters are always bound, writers take turns as they do in SQLite.
/// A connection lost between transactions is renewed without a word; within one the work fails as a whole.
class PostgresDatabase final : public Database, public Dialect
{
public:
    using Mode = PostgresConnection::Mode;
    /// Throws StoreError: not reachable, refused, another program's database.
    PostgresDatabase(const QString &address, Mode mode);
    ~PostgresDatabase() override;

    Statement &prepared(const std::string &sql) override;
    void executeScript(const std::string &sql) override;
    /// Waits for the writer before, up to two minutes.
    void begin() override;
    void beginReading() override;
    void commit() override;
    void rollback() noexcept override;
    std::int64_t changes() const override { return m_changes; }
    std::int64_t outsideVersion() override;
    int schemaVersion() override;
    void setSchemaVersion(int version) override;

    std::string schemaScript(int version, const std::string &script) override;
    std::string keyedInsert(const std::string &table, const std::string &columns, int rows, int columnCount) override;
    void makeRoomForEvents(ConnectionId connection, std::span<const UsageEvent> events) override;
    Statement &streamed(const std::string &sql) override;
    std::vector<Column> columns(const std::string &table) override;
    void goOnBeyondIds() override;
    std::size_t mostRowsHeld() const override { return 2'000'000; }
    bool tidiesItself() const override { return true; }

protected:
    std::string tableNames() const override;

private:
    class PostgresStatement;
    class StreamedStatement;
    enum class Phase { Idle, Reading, Writing };

    void start(const std::string &sql, Phase phase);
    void refuseForeignDatabase();

    PostgresConnection m_connection;
    std::map<std::string, std::unique_ptr<Statement>> m_statements;
    std::map<std::string, std::unique_ptr<Statement>> m_streams;
    std::set<std::pair<ConnectionId, int>> m_months; ///< that have a partition; the second: months since year 0
    Phase m_phase = Phase::Idle;
    bool m_countsCommits = false;
    std::int64_t m_ownCommits = 0;
    std::int64_t m_changes = 0;
    int m_names = 0;
};

} // namespace spend::store
