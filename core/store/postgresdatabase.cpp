// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresdatabase.h"

#include "core/store/postgresstatement.h"
#include "core/store/rowids.h"
#include "core/trace/trace.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

/// Advisory locks are numbers that all programs of a database share; ours begin with "SPND".
constexpr auto writersLock = "SELECT pg_advisory_xact_lock(1397771844, 0)";

int monthOf(std::int64_t ms)
{
    const QDate date = QDate(1970, 1, 1).addDays(ms / msPerDay);
    return date.year() * 12 + date.month() - 1;
}

std::int64_t startOfMonthMs(int month)
{
    return QDate(1970, 1, 1).daysTo(QDate(month / 12, month % 12 + 1, 1)) * msPerDay;
}
} // namespace

/// Executed whole at the first step; its rows stay until the next execution.
class PostgresDatabase::PostgresStatement final : public PostgresStatementBase
{
public:
    PostgresStatement(PostgresDatabase &database, const std::string &sql)
        : m_database(database)
        , m_sql(sql)
        , m_name("s" + std::to_string(++database.m_names))
        , m_isRead(sql.starts_with("SELECT"))
    {
    }

    bool step() override
    {
        if (hasResult())
            return nextRow();
        PostgresConnection &connection = m_database.m_connection;
        if (m_database.m_phase == Phase::Idle)
            connection.renewIfLost();
        try {
            takeResult(executed());
        } catch (const StoreError &) {
            // Asked anew of a server that came back; within a transaction what was before is lost too.
            if (!m_isRead || m_database.m_phase != Phase::Idle || !connection.isLost())
                throw;
            connection.renewIfLost();
            takeResult(executed());
        }
        if (const std::int64_t changed = affectedRows(); changed >= 0)
            m_database.m_changes = changed;
        return nextRow();
    }
    void reset() override { dropResult(); }

private:
    PostgresResult executed()
    {
        PostgresConnection &connection = m_database.m_connection;
        if (m_preparedFor != connection.generation()) {
            connection.checked(PQprepare(connection.get(), m_name.c_str(), m_sql.c_str(), parameterCount(), types()));
            m_preparedFor = connection.generation();
        }
        return connection.checked(PQexecPrepared(
            connection.get(), m_name.c_str(), parameterCount(), values(), lengths(), formats(), textResults));
    }

    PostgresDatabase &m_database;
    std::string m_sql;
    std::string m_name;
    bool m_isRead;
    int m_preparedFor = 0;
};

/// Reads by a cursor, some thousands of rows at a time, so that neither a million rows lie in memory nor a reader that
/// stops early has to wait for the rest.
class PostgresDatabase::StreamedStatement final : public PostgresStatementBase
{
public:
    StreamedStatement(PostgresDatabase &database, const std::string &sql)
        : m_database(database)
        , m_name("c" + std::to_string(++database.m_names))
        , m_declare("DECLARE " + m_name + " NO SCROLL CURSOR FOR " + sql)
        , m_fetch("FETCH 5000 FROM " + m_name)
    {
    }

    bool step() override
    {
        if (!m_isOpen)
            open();
        else if (nextRow())
            return true;
        if (m_isAtEnd)
            return false;
        takeResult(m_database.m_connection.execute(m_fetch));
        const bool hasRow = nextRow();
        m_isAtEnd = !hasRow;
        return hasRow;
    }
    void reset() override
    {
        dropResult();
        if (!m_isOpen)
            return;
        m_isOpen = false;
        m_isAtEnd = false;
        if (m_ownsTransaction)
            m_database.rollback();
        else if (m_database.m_phase != Phase::Idle)
            m_database.m_connection.execute("CLOSE " + m_name);
    }

private:
    void open()
    {
        m_ownsTransaction = m_database.m_phase == Phase::Idle;
        if (m_ownsTransaction)
            m_database.beginReading();
        try {
            PostgresConnection &connection = m_database.m_connection;
            connection.checked(PQexecParams(connection.get(), m_declare.c_str(), parameterCount(), types(), values(),
                lengths(), formats(), textResults));
        } catch (...) {
            if (m_ownsTransaction)
                m_database.rollback();
            throw;
        }
        m_isOpen = true;
    }

    PostgresDatabase &m_database;
    std::string m_name;
    std::string m_declare;
    std::string m_fetch;
    bool m_isOpen = false;
    bool m_isAtEnd = false;
    bool m_ownsTransaction = false;
};

PostgresDatabase::PostgresDatabase(const QString &address, Mode mode)
    : Dialect(static_cast<Database &>(*this))
    , m_connection(address, mode)
{
    refuseForeignDatabase();
}

PostgresDatabase::~PostgresDatabase() = default;

void PostgresDatabase::refuseForeignDatabase()
{
    if (schemaVersion() > 0)
        return;
    if (m_connection
            .value("SELECT 1 FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = "
                   "current_schema()::regnamespace LIMIT 1")
            .isEmpty())
        return;
    // Another program of ours may be making the store this moment: only then is there a version a moment later.
    const auto lock = m_connection.execute(writersLock);
    if (schemaVersion() == 0)
        throw StoreError({ProblemKind::Store, StoreWording::tr("The database holds another program's tables."),
            StoreWording::tr("Use a database of its own for Spendscope; nothing was changed."), {}});
}

Statement &PostgresDatabase::prepared(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<PostgresStatement>(*this, sql);
    statement->reset();
    return *statement;
}

Statement &PostgresDatabase::streamed(const std::string &sql)
{
    auto &statement = m_streams[sql];
    if (!statement)
        statement = std::make_unique<StreamedStatement>(*this, sql);
    statement->reset();
    return *statement;
}

void PostgresDatabase::executeScript(const std::string &sql)
{
    if (m_phase == Phase::Idle)
        m_connection.renewIfLost();
    m_connection.execute(sql);
}

void PostgresDatabase::start(const std::string &sql, Phase phase)
{
    for (auto &[text, statement] : m_streams)
        statement->reset();
    m_connection.renewIfLost();
    try {
        m_connection.execute(sql);
    } catch (const StoreError &) {
        // The server went and came back since the last transaction: nothing of this one is lost.
        if (!m_connection.isLost())
            throw;
        m_connection.renewIfLost();
        m_connection.execute(sql);
    }
    m_phase = phase;
}

void PostgresDatabase::begin()
{
    start("BEGIN ISOLATION LEVEL READ COMMITTED", Phase::Writing);
    try {
        m_connection.execute(writersLock);
    } catch (...) {
        rollback();
        throw;
    }
}

void PostgresDatabase::beginReading()
{
    start("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", Phase::Reading);
}

void PostgresDatabase::commit()
{
    const bool counts = m_phase == Phase::Writing && m_countsCommits;
    if (counts)
        m_connection.execute("UPDATE store_state SET commits = commits + 1");
    const trace::Span span("store", "commit");
    const PostgresResult result = m_connection.execute("COMMIT");
    m_phase = Phase::Idle;
    // COMMIT of a transaction that failed before is answered as if all were well, but for its tag.
    if (std::string_view(PQcmdStatus(result.get())) != "COMMIT") {
        m_months.clear();
        throw StoreError({ProblemKind::Store, StoreWording::tr("The shared store refused an operation."),
            StoreWording::tr("Nothing was changed. Try again; if it stays so, please report this."),
            u"COMMIT rolled back"_s});
    }
    m_ownCommits += counts ? 1 : 0;
}

void PostgresDatabase::rollback() noexcept
{
    m_phase = Phase::Idle;
    m_months.clear();
    if (!m_connection.isLost())
        PQclear(PQexec(m_connection.get(), "ROLLBACK"));
}

std::int64_t PostgresDatabase::outsideVersion()
{
    if (m_phase == Phase::Idle)
        m_connection.renewIfLost();
    Statement &select = prepared("SELECT commits FROM store_state");
    const std::int64_t commits = select.step() ? select.integer(0) : 0;
    select.reset();
    return commits - m_ownCommits;
}

int PostgresDatabase::schemaVersion()
{
    // Not by to_regclass(): that may answer from before the wait for another program that was making the store.
    if (m_connection
            .value("SELECT 1 FROM pg_class WHERE relname = 'store_state' AND relnamespace = "
                   "current_schema()::regnamespace")
            .isEmpty())
        return 0;
    m_countsCommits = true;
    return m_connection.value("SELECT schema_version FROM store_state").toInt();
}

void PostgresDatabase::setSchemaVersion(int version)
{
    m_connection.execute("CREATE TABLE IF NOT EXISTS store_state (schema_version BIGINT NOT NULL, commits BIGINT NOT "
                         "NULL)");
    m_connection.execute("INSERT INTO store_state SELECT 0, 0 WHERE NOT EXISTS (SELECT 1 FROM store_state)");
    m_connection.execute("UPDATE store_state SET schema_version = " + std::to_string(version));
    m_countsCommits = true;
}

std::string PostgresDatabase::schemaScript(int version, const std::string &script)
{
    // Integers are 64 bits wide everywhere; ids that SQLite gives by itself are given here; texts sort by their bytes.
    static const std::array<std::pair<QRegularExpression, QString>, 4> words{{
        {QRegularExpression(uR"(\bid INTEGER PRIMARY KEY)"_s),
            u"id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s},
        {QRegularExpression(uR"(\bINTEGER\b)"_s), u"BIGINT"_s},
        {QRegularExpression(uR"(\bTEXT\b)"_s), u"TEXT COLLATE \"C\""_s},
        {QRegularExpression(uR"(\)\s*WITHOUT ROWID)"_s), u")"_s},
    }};
    QString text = QString::fromStdString(script);
    // Tables are the owners' role's, whichever of its members makes them (packaging/postgresql/roles.sql).
    if (!m_connection
             .value("SELECT 1 FROM pg_roles WHERE rolname = 'spendscope_owner' AND pg_has_role(oid, 'MEMBER') AND "
                    "has_schema_privilege(oid, current_schema(), 'CREATE')")
             .isEmpty())
        text.prepend(u"SET LOCAL ROLE spendscope_owner;\n"_s);
    for (const auto &[pattern, replacement] : words)
        text.replace(pattern, replacement);
    QFile more(u":/store/postgresql/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (more.open(QIODevice::ReadOnly))
        text += u'\n' + QString::fromUtf8(more.readAll());
    return text.toStdString();
}

std::string PostgresDatabase::keyedInsert(
    const std::string &table, const std::string &columns, int rows, int columnCount)
{
    std::string sql = "INSERT INTO " + table + " (connection, " + columns + ") VALUES ";
    int parameter = 0;
    for (int row = 0; row < rows; ++row) {
        sql += row == 0 ? "($" : ", ($";
        sql += std::to_string(parameter + 1) + " >> " + std::to_string(connectionShift);
        for (int column = 0; column < columnCount; ++column)
            sql += ", $" + std::to_string(++parameter);
        sql += ')';
    }
    return sql;
}

std::string PostgresDatabase::tableNames() const
{
    return "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = "
           "current_schema()::regnamespace AND relname <> 'store_state' ORDER BY relname";
}

std::vector<Column> PostgresDatabase::columns(const std::string &table)
{
    std::vector<Column> found;
    const bool isKeyed = table == "event" || table == "rollup";
    Statement &select = prepared("SELECT attname, atttypid = 'text'::regtype FROM pg_attribute WHERE attrelid = "
                                 "to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum");
    select.bind(1, std::string_view(table));
    while (select.step()) {
        if (!isKeyed || select.text(0) != "connection")
            found.push_back({std::string(select.text(0)), select.integer(1) != 0});
    }
    select.reset();
    return found;
}

void PostgresDatabase::goOnBeyondIds()
{
    std::vector<std::string> numbered;
    Statement &select = prepared("SELECT relname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attname = "
                                 "'id' AND attidentity <> '' AND relnamespace = current_schema()::regnamespace");
    while (select.step())
        numbered.emplace_back(select.text(0));
    for (const std::string &table : numbered)
        m_connection.execute("SELECT setval(pg_get_serial_sequence('" + table
            + "', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM " + table + "), false)");
}

void PostgresDatabase::makeRoomForEvents(ConnectionId connection, std::span<const UsageEvent> events)
{
    std::int64_t endMs = std::numeric_limits<std::int64_t>::min();
    for (const UsageEvent &event : events) {
        if (event.timestampMs < endMs)
            continue;
        const int month = monthOf(event.timestampMs);
        endMs = startOfMonthMs(month + 1);
        if (m_months.contains({connection, month}))
            continue;
        const QString name =
            u"%1%2"_s.arg(month / 12, 4, 10, QLatin1Char('0')).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        Statement &make = prepared("SELECT make_event_month($1, $2, $3, $4)");
        make.execute(connection, name, eventId(connection, startOfMonthMs(month)),
            std::min(endMs, endOfTimeMs) == endOfTimeMs ? eventIdEnd(connection) : eventId(connection, endMs));
        m_months.insert({connection, month});
    }
}

} // namespace spend::store
