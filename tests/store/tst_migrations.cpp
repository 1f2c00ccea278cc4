// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/rowids.h"
#include "core/store/sqlitedatabase.h"
#include "tests/store/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

std::string script(const QString &name)
{
    QFile file(u":/store/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Each row as text, its columns in the order in which the first schema had them.
QStringList dump(Database &database, const QString &table, const QStringList &columns)
{
    QStringList rows;
    Statement &select =
        database.prepared(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(columns.join(u", "_s), table).toStdString());
    while (select.step()) {
        QStringList row;
        for (int column = 0; column < columns.size(); ++column)
            row.append(select.isNull(column) ? u"NULL"_s : select.string(column));
        rows.append(row.join(u'|'));
    }
    select.reset();
    return rows;
}

QMap<QString, QStringList> columnsByTable(Database &database)
{
    QMap<QString, QStringList> tables;
    Statement &select = database.prepared("SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c "
                                          "WHERE t.type = 'table' ORDER BY t.name, c.cid");
    while (select.step())
        tables[select.string(0)].append(select.string(1));
    select.reset();
    return tables;
}

/// Every table and column but their order.
QStringList schemaOf(Database &database)
{
    QStringList schema;
    const auto tables = columnsByTable(database);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QStringList columns = table.value();
        columns.sort();
        schema.append(table.key() + u": "_s + columns.join(u", "_s));
    }
    return schema;
}
} // namespace

/// A store of an older version is brought to the newest schema with everything that it holds.
class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.sqlite"_s);
        SqliteDatabase database(m_path, SqliteDatabase::Mode::ReadWrite);
        const std::string first = script(u"0001_initial.sql"_s);
        QVERIFY(!first.empty());
        database.executeScript(first);
        database.setSchemaVersion(1);
        fill(database);
    }

    void firstSchemaKeepsItsRows()
    {
        QMap<QString, QStringList> columns;
        QMap<QString, QStringList> before;
        {
            SqliteDatabase database(m_path, SqliteDatabase::Mode::ReadWrite);
            columns = columnsByTable(database);
            for (auto table = columns.begin(); table != columns.end(); ++table)
                before[table.key()] = dump(database, table.key(), table.value());
        }
        QVERIFY(before.size() >= 15);
        for (auto table = before.begin(); table != before.end(); ++table)
            QVERIFY2(!table.value().isEmpty(), qPrintable(table.key())); // each has something to lose

        StoreSession session(m_path, StoreSession::Mode::ReadWrite);
        QCOMPARE(session.database().schemaVersion(), newestSchemaVersion());
        for (auto table = before.begin(); table != before.end(); ++table)
            QCOMPARE(dump(session.database(), table.key(), columns[table.key()]), table.value());

        // What came later is there, and says of what was stored that it was not known.
        const std::vector<UsageEvent> events = session.events.load(1, {noon, noon + 10});
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[0], (UsageEvent{noon, 1, 1, 1, 17, 250, 5, 3, 1'000'000, 10, 20, 30, 40}));
        QCOMPARE(events[1].conversation, std::string());
        QCOMPARE(session.versions.read().rollups, 8);
        QCOMPARE(session.versions.read().notebook, 0);
        QCOMPARE(session.users.all(), (std::vector<QString>{u"(none)"_s, u"ann@example.com"_s}));
        QCOMPARE(session.connections.all().size(), std::size_t(1));
        QCOMPARE(session.connections.all().front().settings.name, u"Acme"_s);
    }

    void migratedEqualsNew()
    {
        TemporaryStore fresh;
        StoreSession migrated(m_path, StoreSession::Mode::ReadWrite);
        QCOMPARE(schemaOf(migrated.database()), schemaOf(fresh->database()));
        UsageEvent event;
        event.timestampMs = noon + 5;
        event.conversation = "c-1";
        migrated.transact([&] { migrated.events.insert(1, std::vector{event}); });
        QCOMPARE(migrated.events.load(1, {noon + 5, noon + 6}), std::vector{event});
    }

    void aReaderAloneMigratesNothing()
    {
        const auto problem = thrownBy([this] { StoreSession(m_path, StoreSession::Mode::ReadOnly); });
        QVERIFY(problem.has_value());
        QVERIFY(!problem->remedy.isEmpty());
        SqliteDatabase database(m_path, SqliteDatabase::Mode::ReadOnly);
        QCOMPARE(database.schemaVersion(), 1);
    }

private:
    /// One row at least in each table, as the first version wrote them.
    static void fill(Database &database)
    {
        database.executeScript(
            "INSERT INTO connection VALUES (1, 'uuid-1', 'Acme', 'https://api.cursor.com', 20000, 60, '', '', 0, 0, "
            "1790000000000, 5, 1, 1, 1, 20000, 20000, 2);"
            "INSERT INTO user_key VALUES (1, 'ann@example.com');"
            "INSERT INTO group_key VALUES (1, 'group_a');"
            "INSERT INTO model_key VALUES (1, 'gpt-5');"
            "INSERT INTO kind_key VALUES (1, 'Usage-based');"
            "INSERT INTO repository_key VALUES (1, 'acme/web');"
            "UPDATE store_version SET rollups = 8, directory = 9;"
            "INSERT INTO coverage VALUES (1, 1790640000000, 1790726400000, 1790800000000);"
            "INSERT INTO member VALUES (1, 'user_1', 1, 'Ann@Example.com', 'Ann', 'member', 0);"
            "INSERT INTO member_spend VALUES (1, 20000, 0, 1, 'user_1', 'ann@example.com', 'Ann', 'member', 250, 250, "
            "NULL, 3, NULL, NULL, NULL, 1790800000000);"
            "INSERT INTO billing_group VALUES (1, 1, 'Platform', '', 1, 0);"
            "INSERT INTO group_membership VALUES (1, 20000, 1, 1, 1790000000000, NULL);"
            "INSERT INTO group_listing VALUES (1, 20000, 20030);"
            "INSERT INTO daily_usage VALUES (1, 20725, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, "
            "17, 'gpt-5', 'ts', 'cpp', '2.1');"
            "INSERT INTO ai_commit VALUES (1, 1, 'abc', 1, 'main', 'ide', 1, 1790683200000, 1790683200000, 1, 2, 3, 4, "
            "5, 6, 7, 8);"
            "INSERT INTO etag VALUES (1, 'commits', 'W/1', 1790800000000);"
            "INSERT INTO run VALUES (1, 'run-1', 1, 1790800000000, 1790800001000, 'complete', '', '', '', 3, 0, 0, 0, "
            "1);");
        Statement &event =
            database.prepared("INSERT INTO event VALUES ($1, 1, 1, 1, 17, 250, 5, 3, 1000000, 10, 20, 30, 40)");
        event.execute(eventId(1, noon));
        event.execute(eventId(1, noon, 1));
        database.prepared("INSERT INTO rollup VALUES ($1, 1, 1, 1, 1, 1, 2, 0, 500, 10, 2000000, 20, 40, 60, 80)")
            .execute(rollupId(1, UtcDay::ofMs(noon)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
