// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stores that older versions wrote, as SQL text. To add one when a schema is released:
//     tst_upgrade --make PATH/TO/ITS/spendscope-cli tests/reliability/stores/schema-N.sql
// runs that program against the same made-up company and writes down what it stored. What people keep beside the
// figures since schema 2 that version's window wrote; a program over its core did it here, by the same functions.
#include <QTest>

#include "core/store/costcentretable.h"
#include "core/store/migrations.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storefile.h"
#include "core/workspace/notebook.h"
#include "tests/support/clifixture.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
sample::SampleOptions company()
{
    sample::SampleOptions options;
    options.users = 6;
    options.days = 45;
    options.eventsPerUserDay = 3;
    options.nowMs = presentMs;
    options.rateLimits = false;
    return options;
}

int makeStore(const QString &program, const QString &output)
{
    const ManualClock clock(presentMs);
    sample::SampleServer server(clock);
    const auto url = server.start(company());
    const CliProcess cli(program);
    const QString since = (UtcDay::ofMs(presentMs) - 44).iso();
    if (!url || cli.add(*url, since).status != 0 || cli.run({u"sync"_s}).status != 0)
        return 1;
    const QString store = cli.dataDir() + u"/spendscope.db"_s;
    QProcess dump;
    dump.start(u"sqlite3"_s,
        {store, u".dump"_s, u"SELECT 'PRAGMA user_version = ' || user_version || ';' FROM pragma_user_version"_s});
    dump.waitForFinished(60'000);
    QByteArray text = dump.readAllStandardOutput();
    text.replace(cli.keyFile().toUtf8(), "/none"); // of a folder that is gone
    QFile file(output);
    if (dump.exitCode() != 0 || !file.open(QIODevice::WriteOnly))
        return 1;
    file.write("-- SPDX-FileCopyrightText: 2026 The Spendscope authors\n-- SPDX-License-Identifier: GPL-3.0-or-later\n"
               "-- What the version with this schema stored of the sample company; see tst_upgrade.cpp.\n"
        + text);
    return 0;
}
} // namespace

/// A store of every schema since the first comes out of the migrations with the figures that a new ingestion has, and
/// is read on from there.
class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"spendscope.*=false"_s);
        m_fresh = std::make_unique<IngestFixture>(company());
        QVERIFY(m_fresh->run().complete());
        m_expected = reports(*m_fresh);
    }

    void everySchemaHasAStore()
    {
        // The newest one is what this program writes itself, until it is released.
        for (int version = 1; version < store::newestSchemaVersion(); ++version)
            QVERIFY2(QFile::exists(scriptOf(version)), qPrintable(scriptOf(version)));
    }

    void migrated_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < store::newestSchemaVersion(); ++version)
            QTest::addRow("schema %d", version) << version;
    }
    void migrated()
    {
        QFETCH(int, version);
        IngestFixture fixture(company());
        const QString path = fixture.workspace->paths().store();
        fixture.workspace.reset();
        QFile::remove(path);
        {
            QFile script(scriptOf(version));
            QVERIFY(script.open(QIODevice::ReadOnly));
            store::SqliteDatabase database(path, store::SqliteDatabase::Mode::ReadWrite);
            database.executeScript(script.readAll().toStdString());
            QCOMPARE(database.schemaVersion(), version);
        }
        auto opened = Workspace::open(fixture.folder.path(),
            {fixture.clock, fixture.secrets, sample::sampleKey(), {.idleMs = 1'500, .wholeMs = 20'000}, {}});
        QVERIFY2(opened, qPrintable(opened.ok() ? QString() : opened.problem().sentence()));
        fixture.workspace = std::move(*opened);
        QVERIFY(QFile::exists(store::migrationBackupPath(path, version)));

        const QStringList migrated = reports(fixture);
        QTextStream(stdout) << "schema " << version << ": " << migrated.size() << " report rows compared" << Qt::endl;
        QCOMPARE(migrated, m_expected);

        if (version >= 2) { // what people keep beside the figures came along
            const auto kept = fixture.workspace->writer().run([&](store::StoreSession &session) {
                QStringList rows;
                for (const Note &note : notebook::notes(session))
                    rows.append(note.day.iso() + u": "_s + note.text);
                for (const RepositoryRule &rule : session.repositoryRules.all())
                    rows.append(rule.pattern + u" is "_s + rule.target);
                for (const SavedView &view : notebook::savedViews(session))
                    rows.append(view.name + view.trouble + (view.pinned ? u", pinned, "_s : u", "_s)
                        + QString::number(view.view.by.size()) + u" dimensions"_s);
                const auto invoice = session.invoices.find(session.connections.all().at(0).id, UtcDay(20758));
                rows.append(invoice ? moneyOf(*invoice) : u"no invoice"_s);
                return rows;
            });
            QVERIFY(kept);
            QCOMPARE(*kept,
                (QStringList{u"2026-11-13: Offsite week"_s, u"nobody/nothing is nobody/else"_s,
                    u"Repositories by model, pinned, 2 dimensions"_s, u"INV-1: 1234500000"_s}));
        }
        if (version >= 3) {
            const auto kept = fixture.workspace->writer().run([&](store::StoreSession &session) {
                QStringList rows;
                for (const store::StoredBudget &budget : session.budgets.all())
                    rows.append(u"%1: %2"_s.arg(budget.name).arg(budget.amount));
                for (const store::StoredMute &mute : session.anomalies.mutes())
                    rows.append(mute.kind + u": "_s + mute.note);
                for (const store::StoredAlertChannel &channel : session.alerts.channels())
                    rows.append(channel.name + u" by "_s + channel.kind);
                for (const store::CostCentreRule &rule : store::CostCentreTable(session.database()).all())
                    rows.append(rule.who + u" to "_s + rule.centre);
                return rows;
            });
            QVERIFY(kept);
            QCOMPARE(*kept,
                (QStringList{u"Platform team: 123450000000"_s, u"above-peers: moved teams"_s, u"Desk by command"_s,
                    u"nobody@example.com to CC-9"_s}));
        }

        // It is read on: the service lies elsewhere now, the rest is known.
        const auto moved = fixture.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                const Connection connection = session.connections.all().at(0);
                ConnectionSettings settings = connection.settings;
                settings.apiUrl = fixture.settings.apiUrl;
                session.connections.updateSettings(connection.id, settings);
                fixture.connection = session.connections.find(connection.id).value();
            });
        });
        QVERIFY(moved);
        const IngestOutcome outcome = fixture.run();
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
        QCOMPARE(reports(fixture), m_expected);
        const auto checkup = store::checkStoreFile(path);
        QVERIFY(checkup && checkup->isSound());
        QCOMPARE(checkup->schemaVersion, store::newestSchemaVersion());
    }

private:
    static QString moneyOf(const store::InvoiceAmount &invoice)
    {
        return invoice.note + u": "_s + QString::number(invoice.amount.microCents);
    }
    static QString scriptOf(int version) { return QStringLiteral(SPENDSCOPE_OLD_STORES "/schema-%1.sql").arg(version); }
    static QStringList reports(IngestFixture &fixture)
    {
        QStringList rows;
        for (const auto &by : {std::vector{Dimension::User, Dimension::Model}, {Dimension::Day}, {Dimension::Week},
                 {Dimension::Month}, {Dimension::Cycle}, {Dimension::Group, Dimension::Kind}, {Dimension::Repository},
                 {Dimension::User, Dimension::Repository}}) {
            for (const SpendRow &row : fixture.reportBy(by).rows) {
                const Figures &f = row.figures;
                rows.append(
                    u"%1: cost %2, on-demand %3, events %4, requests %5, tokens %6 %7 %8 %9"_s.arg(row.keys.join(u'|'))
                        .arg(f.cost)
                        .arg(f.onDemand)
                        .arg(f.events)
                        .arg(f.requests)
                        .arg(f.inputTokens)
                        .arg(f.outputTokens)
                        .arg(f.cacheWriteTokens)
                        .arg(f.cacheReadTokens));
            }
        }
        return rows;
    }

    std::unique_ptr<IngestFixture> m_fresh;
    QStringList m_expected;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--make")
        return makeStore(arguments[2], arguments[3]);
    TestUpgrade test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_upgrade.moc"
