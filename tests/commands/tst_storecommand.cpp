// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "tests/store/temporarystore.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::commands;
using namespace spend::test;

/// store check, backup and restore, as a script calls them.
class TestStoreCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"status"_s}), 0); // makes the store
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"store", "store vacuum", "store backup", "store check twice", "store restore",
                 "store restore file", "store keep 2", "store keep 121", "store keep soon"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')), 2);
        QVERIFY(m_err.startsWith(u"error: "_s));
    }

    void checksBacksUpAndRestores()
    {
        QCOMPARE(run({u"store"_s, u"check"_s}), 0);
        QVERIFY(m_out.contains(u"The store is sound."_s));
        QCOMPARE(run({u"store"_s, u"check"_s, u"--json"_s}), 0);
        const QJsonDocument told = QJsonDocument::fromJson(m_out.toUtf8());
        QCOMPARE(told[u"sound"_s].toBool(), true);
        QCOMPARE(told[u"events"_s].toInt(-1), 0);

        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(run({u"store"_s, u"backup"_s, u"--output"_s, copy}), 0);
        QVERIFY(m_out.isEmpty());
        {
            store::StoreSession session(store(), store::StoreSession::Mode::ReadWrite);
            session.transact([&] { session.notes.put({u"n"_s, UtcDay{1}, u"later"_s}); });
        }
        QCOMPARE(run({u"store"_s, u"restore"_s, copy, u"--yes"_s}), 0);
        store::StoreSession session(store(), store::StoreSession::Mode::ReadOnly);
        QVERIFY(session.notes.all().empty());
        QVERIFY(QFile::exists(store() + u".before-restore"_s));
    }

    void aDamagedStoreIsSaid()
    {
        {
            store::StoreSession session(store(), store::StoreSession::Mode::ReadWrite);
            session.database().executeScript(
                "INSERT INTO rollup (id, user_code, group_code, model_code, kind_code, flags, "
                "events, uncosted, cost, discount, requests, input_tokens, output_tokens, "
                "cache_write_tokens, cache_read_tokens) VALUES (1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, "
                "0, 0, 0, 0)");
            ConnectionSettings settings;
            settings.name = u"Acme"_s;
            session.connections.add(settings, u"uuid"_s, 1);
            session.database().executeScript("UPDATE connection SET event_count = 7");
        }
        QCOMPARE(run({u"store"_s, u"check"_s}), 1);
        QVERIFY(m_out.contains(u"7 are counted"_s));
        QVERIFY(m_err.startsWith(u"error: The store is not sound."_s));
        QCOMPARE(run({u"store"_s, u"backup"_s, u"--output"_s, m_folder->filePath(u"copy.db"_s)}), 1);
    }

    void keepsEventsForAsLongAsSomebodyChose()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.days = 150;
        IngestFixture fixture(options);
        QVERIFY(fixture.run().complete());
        const QString folder = fixture.folder.path();
        const auto report = [&] {
            run({u"report"_s, u"--by"_s, u"user"_s, u"--from"_s, fixture.settings.since->iso()}, folder);
            return m_out;
        };
        const std::int64_t all = fixture.health().events;
        const QString before = report();
        QVERIFY(before.contains(u"Total"_s));

        QCOMPARE(run({u"store"_s, u"keep"_s}, folder), 0);
        QCOMPARE(m_out, u"Single events are kept for ever.\n"_s);
        QCOMPARE(run({u"store"_s, u"keep"_s, u"3"_s}, folder), 2); // not without a yes
        QVERIFY2(m_err.contains(u" events before 2026-08-01 would fold into their daily sums, for good"_s),
            qPrintable(m_err));
        QCOMPARE(eventsOf(folder), all);
        QCOMPARE(run({u"store"_s, u"keep"_s, u"3"_s, u"--yes"_s}, folder), 0);
        QVERIFY2(m_err.contains(u" events were folded into their daily sums, "_s), qPrintable(m_err));
        QVERIFY(eventsOf(folder) > 0 && eventsOf(folder) < all);
        QCOMPARE(report(), before);
        QCOMPARE(run({u"store"_s, u"keep"_s}, folder), 0);
        QCOMPARE(m_out, u"Single events are kept for 3 months; of older ones the sums.\n"_s);
        QCOMPARE(run({u"store"_s, u"check"_s}, folder), 0);
        QCOMPARE(run({u"store"_s, u"keep"_s, u"all"_s}, folder), 0);
    }

    void aDayWhoseSumsAreWrongKeepsItsEvents()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.days = 150;
        IngestFixture fixture(options);
        QVERIFY(fixture.run().complete());
        QVERIFY(fixture.workspace->writer().run([](store::StoreSession &session) {
            session.database().executeScript(
                "UPDATE rollup SET cost = cost + 1 WHERE id = (SELECT min(id) FROM rollup)");
        }));
        QCOMPARE(run({u"store"_s, u"keep"_s, u"3"_s, u"--yes"_s}, fixture.folder.path()), 3);
        QVERIFY2(m_err.contains(u"the sums of their days do not add up"_s), qPrintable(m_err));
    }

    void whereThereIsNoStore()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"store"_s, u"check"_s}), 1);
        QVERIFY(m_err.contains(u"There is no store"_s));
        QCOMPARE(run({u"store"_s, u"restore"_s, m_folder->filePath(u"none"_s), u"--yes"_s}), 1);
        QVERIFY(!QFile::exists(store()));
    }

private:
    QString store() const { return m_folder->filePath(u"data/spendscope.db"_s); }
    /// How many single events the check counts.
    std::int64_t eventsOf(const QString &folder)
    {
        run({u"store"_s, u"check"_s, u"--json"_s}, folder);
        return QJsonDocument::fromJson(m_out.toUtf8())[u"events"_s].toInteger(-1);
    }
    int run(const QStringList &arguments, const QString &folder = {})
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(
            QStringList{u"--data-dir"_s, folder.isEmpty() ? m_folder->filePath(u"data"_s) : folder} + arguments,
            {in, out, err, m_clock, m_secrets, {}, false, {}, {}});
        m_out = QString::fromUtf8(out.data());
        m_err = QString::fromUtf8(err.data());
        return int(status);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestStoreCommand)
#include "tst_storecommand.moc"
