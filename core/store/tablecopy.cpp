// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tablecopy.h"

#include "core/store/dialect.h"
#include "core/store/rowids.h"
#include "core/store/sqlitedatabase.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

constexpr int mostParameters = 8'000;
constexpr std::int64_t rowsPerReport = 50'000;

std::string namesOf(const std::vector<Column> &columns)
{
    std::string names;
    for (const Column &column : columns)
        names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

/// Rows of one table on their way: gathered, then written many at a time.
class RowCopier
{
public:
    RowCopier(Database &target, std::string table, std::vector<Column> columns)
        : m_target(target)
        , m_dialect(target)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
        , m_names(namesOf(m_columns))
        , m_isKeyed(m_table == "event" || m_table == "rollup")
        , m_rowsPerStatement(std::max(1, mostParameters / static_cast<int>(m_columns.size())))
    {
        for (std::size_t i = 0; m_table == "event" && i < m_columns.size(); ++i) {
            if (m_columns[i].name == "conversation")
                m_identifier = i;
        }
    }

    void take(const Statement &row)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int column = static_cast<int>(i);
            Value &value = m_values.emplace_back();
            value.isNull = row.isNull(column);
            if (value.isNull)
                continue;
            if (m_columns[i].isText)
                value.text = row.text(column);
            else
                value.number = row.integer(column);
        }
        if (m_table == "event")
            noteMoment(row.integer(0));
        if (++m_rows == m_rowsPerStatement)
            write();
    }

    void write()
    {
        if (m_rows == 0)
            return;
        makeRoom();
        const int columnCount = static_cast<int>(m_columns.size());
        Statement &insert = m_target.prepared(m_isKeyed
                ? m_dialect->keyedInsert(m_table, m_names, m_rows, columnCount)
                : "INSERT INTO " + m_table + " (" + m_names + ") VALUES " + valueRows(m_rows, columnCount));
        int parameter = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const Value &value = m_values[i];
            ++parameter;
            if (value.isNull)
                insert.bindNull(parameter);
            else if (i % m_columns.size() == m_identifier)
                bindIdentifier(insert, parameter, value.text);
            else if (m_columns[i % m_columns.size()].isText)
                insert.bind(parameter, std::string_view(value.text));
            else
                insert.bind(parameter, value.number);
        }
        insert.run();
        m_values.clear();
        m_rows = 0;
    }

private:
    struct Value {
        bool isNull = false;
        std::int64_t number = 0;
        std::string text;
    };

    void noteMoment(std::int64_t id)
    {
        const ConnectionId connection = connectionOf(id);
        if (m_moments.empty() || m_moments.back().first != connection)
            m_moments.push_back({connection, {}});
        m_moments.back().second.emplace_back().timestampMs = eventTimestampMs(id);
    }
    void makeRoom()
    {
        for (const auto &[connection, events] : m_moments)
            m_dialect->makeRoomForEvents(connection, events);
        m_moments.clear();
    }

    Database &m_target;
    DialectOf m_dialect;
    std::string m_table;
    std::vector<Column> m_columns;
    std::string m_names;
    std::size_t m_identifier = std::string::npos; ///< the column that EventTable binds as one
    bool m_isKeyed;
    int m_rowsPerStatement;
    int m_rows = 0;
    std::vector<Value> m_values;
    std::vector<std::pair<ConnectionId, std::vector<UsageEvent>>> m_moments; ///< of the events at hand
};

std::int64_t copyTable(Database &source, Database &target, const std::string &table,
    const std::function<void(const std::string &, std::int64_t)> &progress)
{
    // In the source's order of columns; the target's may differ in order, never in name.
    const std::vector<Column> columns = DialectOf(source)->columns(table);
    RowCopier copier(target, table, columns);
    std::int64_t rows = 0;
    progress(table, rows);
    // By their id, so that months come one after another.
    Statement &select = DialectOf(source)->streamed(
        "SELECT " + namesOf(columns) + " FROM " + table + (table == "event" ? " ORDER BY id" : ""));
    while (select.step()) {
        copier.take(select);
        if (++rows % rowsPerReport == 0)
            progress(table, rows);
    }
    select.reset();
    copier.write();
    return rows;
}

std::int64_t countRows(Database &database, const std::string &table)
{
    Statement &select = database.prepared("SELECT count(*) FROM " + table);
    select.step();
    const std::int64_t rows = select.integer(0);
    select.reset();
    return rows;
}
} // namespace

std::map<std::string, std::int64_t> copyTables(Database &source, Database &target,
    const std::function<void(const std::string &table, std::int64_t rows)> &progress)
{
    const std::vector<std::string> tables = DialectOf(source)->tables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        target.executeScript("DELETE FROM " + *table);
    std::map<std::string, std::int64_t> copied;
    for (const std::string &table : tables) {
        copied[table] = copyTable(source, target, table, progress);
        if (countRows(target, table) != copied[table])
            throw StoreError({ProblemKind::Store, StoreWording::tr("The copy does not hold all rows of the store."),
                StoreWording::tr("Nothing was changed. Try again; if it stays so, please report this."),
                QString::fromStdString(table)});
    }
    DialectOf(target)->goOnBeyondIds();
    return copied;
}

} // namespace spend::store
