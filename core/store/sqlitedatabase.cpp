// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitedatabase.h"

#include "core/store/uuidbytes.h"
#include "core/trace/trace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

constexpr std::int64_t applicationId = 0x53504e44; // "SPND"

[[noreturn]] void fail(sqlite3 *db, int code, const QString &path)
{
    const QString detail = u"SQLite %1: %2 (%3)"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(db)), path);
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw StoreError({ProblemKind::DiskFull, StoreWording::tr("The disk is full: nothing more can be stored."),
            StoreWording::tr("Free some space in %1 and sync again; what is stored is intact.")
                .arg(QFileInfo(path).path()),
            detail});
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw StoreError(
            {ProblemKind::Store, StoreWording::tr("The store %1 is damaged or no Spendscope store.").arg(path),
                StoreWording::tr("Move the file away and start again, or restore it from a backup."), detail});
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        throw StoreError({ProblemKind::Store, StoreWording::tr("The store %1 can't be opened or written.").arg(path),
            StoreWording::tr("Check that the folder exists and belongs to you."), detail});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StoreError({ProblemKind::Busy, StoreWording::tr("The store is busy with another program's work."),
            StoreWording::tr("Try again in a moment."), detail});
    case SQLITE_IOERR:
        throw StoreError({ProblemKind::Store, StoreWording::tr("The disk could not be read or written."),
            StoreWording::tr("Check the disk and its free space, then sync again."), detail});
    default:
        throw StoreError({ProblemKind::Store, StoreWording::tr("The store refused an operation."),
            StoreWording::tr("Try again; if it stays so, please report this."), detail});
    }
}

/// What a statement of this engine takes beside numbers and texts.
struct SqliteBytes {
    virtual ~SqliteBytes() = default;
    virtual void bindBytes(int index, const UuidBytes &bytes) = 0;
};
} // namespace

class SqliteDatabase::SqliteStatement final : public Statement, public SqliteBytes
{
public:
    SqliteStatement(sqlite3 *db, const std::string &sql, const QString &path)
        : m_db(db)
        , m_path(path)
    {
        check(sqlite3_prepare_v3(
            db, sql.c_str(), static_cast<int>(sql.size() + 1), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    using Statement::bind;
    void bind(int index, std::int64_t value) override { check(sqlite3_bind_int64(m_statement, index, value)); }
    void bind(int index, std::string_view text) override
    {
        check(sqlite3_bind_text64(
            m_statement, index, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    void bindNull(int index) override { check(sqlite3_bind_null(m_statement, index)); }
    void bindBytes(int index, const UuidBytes &bytes) override
    {
        check(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    }

    bool step() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        sqlite3_reset(m_statement);
        fail(m_db, code, m_path);
    }
    void reset() override { sqlite3_reset(m_statement); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_BLOB)
            return identifier(column);
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                     : std::string_view{};
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            fail(m_db, code, m_path);
    }
    std::string_view identifier(int column) const
    {
        const void *const blob = sqlite3_column_blob(m_statement, column);
        const auto size = std::size_t(sqlite3_column_bytes(m_statement, column));
        UuidBytes bytes{};
        if (size != bytes.size())
            return {static_cast<const char *>(blob), size};
        std::memcpy(bytes.data(), blob, size);
        m_identifier = textOfUuid(bytes);
        return {m_identifier.data(), m_identifier.size()};
    }

    sqlite3 *m_db;
    QString m_path;
    sqlite3_stmt *m_statement = nullptr;
    mutable UuidText m_identifier{}; ///< of the row at hand
};

void bindIdentifier(Statement &statement, int index, std::string_view text)
{
    auto *sqlite = dynamic_cast<SqliteBytes *>(&statement);
    const auto bytes = sqlite ? bytesOfUuid(text) : std::nullopt;
    if (bytes)
        sqlite->bindBytes(index, *bytes);
    else
        statement.bind(index, text);
}

SqliteDatabase::SqliteDatabase(const QString &path, Mode mode)
    : m_path(path)
{
    const bool isNew = !QFile::exists(path);
    if (isNew && mode != Mode::ReadOnly) {
        // Made by ourselves first, so that nobody else can read it even for a moment.
        if (mode == Mode::ReadWrite)
            QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(m_db, code, path);
        sqlite3_busy_timeout(m_db, 5'000);
        if (mode != Mode::Copy)
            checkApplication(mode);
        if (mode == Mode::ReadWrite)
            executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        executeScript("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;"
                      "PRAGMA trusted_schema = OFF;");
    } catch (...) {
        m_statements.clear();
        sqlite3_close(m_db);
        throw;
    }
}

SqliteDatabase::~SqliteDatabase()
{
    m_statements.clear();
    sqlite3_close(m_db);
}

void SqliteDatabase::takeFrom(SqliteDatabase &source)
{
    constexpr int allPages = -1;
    m_statements.clear();
    sqlite3_backup *const copying = sqlite3_backup_init(m_db, "main", source.m_db, "main");
    if (!copying)
        fail(m_db, sqlite3_errcode(m_db), m_path);
    const int stepped = sqlite3_backup_step(copying, allPages);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE)
        fail(m_db, stepped, m_path);
    if (finished != SQLITE_OK)
        fail(m_db, finished, m_path);
}

void SqliteDatabase::checkApplication(Mode mode)
{
    const std::int64_t id = pragma("application_id");
    if (id == applicationId)
        return;
    const bool isEmpty = [&] {
        Statement &tables = prepared("SELECT count(*) FROM sqlite_master");
        tables.step();
        const bool none = tables.integer(0) == 0;
        tables.reset();
        return none;
    }();
    if (id != 0 || !isEmpty)
        throw StoreError({ProblemKind::Store, StoreWording::tr("%1 is another program's database.").arg(m_path),
            StoreWording::tr("Choose another folder with --data-dir; nothing was changed."), {}});
    if (mode == Mode::ReadWrite)
        executeScript("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = " + std::to_string(applicationId));
}

std::int64_t SqliteDatabase::pragma(const char *name)
{
    Statement &statement = prepared(std::string("PRAGMA ") + name);
    statement.step();
    const std::int64_t value = statement.integer(0);
    statement.reset();
    return value;
}

Statement &SqliteDatabase::prepared(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SqliteStatement>(m_db, sql, m_path);
    statement->reset();
    return *statement;
}

void SqliteDatabase::executeScript(const std::string &sql)
{
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_db, code, m_path);
}

void SqliteDatabase::begin()
{
    executeScript("BEGIN IMMEDIATE");
}

void SqliteDatabase::beginReading()
{
    executeScript("BEGIN");
}

void SqliteDatabase::commit()
{
    const trace::Span span("store", "commit");
    executeScript("COMMIT");
}

void SqliteDatabase::rollback() noexcept
{
    sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t SqliteDatabase::changes() const
{
    return sqlite3_changes64(m_db);
}

std::int64_t SqliteDatabase::outsideVersion()
{
    return pragma("data_version");
}

int SqliteDatabase::schemaVersion()
{
    return static_cast<int>(pragma("user_version"));
}

void SqliteDatabase::setSchemaVersion(int version)
{
    executeScript("PRAGMA user_version = " + std::to_string(version));
}

} // namespace spend::store
