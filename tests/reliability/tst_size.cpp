// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/store/storefile.h"
#include "core/workspace/eventlist.h"
#include "tests/reliability/largeteam.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::commands;
using namespace spend::test;

/// 20,000 members in 5,000 groups, a model's name of 10 kB, repositories in any script, e-mails with plus and quotes:
/// every report names them whole and adds up.
class TestSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Workspace::open(dataDir(), {m_clock, m_secrets, sample::sampleKey(), {}, {}});
        QVERIFY(opened);
        ConnectionSettings settings;
        settings.name = u"Team"_s;
        const auto filled = (*opened)->writer().run([&](store::StoreSession &session) {
            const ConnectionId id =
                session.transact([&] { return session.connections.add(settings, u"uuid"_s, presentMs); }).id;
            m_team.addDirectory(session, id);
            ingest::swapWindow(session, id, m_team.lastDaysEvents(), presentMs);
        });
        QVERIFY2(filled, qPrintable(filled.ok() ? QString() : filled.problem().detail));
        const auto checkup = store::checkStoreFile((*opened)->paths().store());
        QVERIFY(checkup && checkup->isSound());
        QCOMPARE(checkup->events, std::int64_t(m_team.members));
    }

    void everyRowIsThere_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("rows");
        QTest::newRow("users") << u"user"_s << m_team.members;
        QTest::newRow("groups") << u"group"_s << m_team.groups;
        QTest::newRow("models") << u"model"_s << 2;
        QTest::newRow("repositories") << u"repository"_s << int(LargeTeam::repositories().size());
    }
    void everyRowIsThere()
    {
        QFETCH(QString, by);
        QFETCH(int, rows);
        const QJsonObject report = reportBy(by);
        const QJsonArray list = report[u"rows"_s].toArray();
        QCOMPARE(list.size(), rows);
        qint64 events = 0;
        for (const QJsonValue &row : list)
            events += row[u"events"_s].toInteger();
        QCOMPARE(events, qint64(m_team.members));
        QCOMPARE(report[u"total"_s][u"costCents"_s].toString(), u"25000"_s); // 20,000 times 1.25 cents
        QVERIFY(!report.contains(u"other"_s));
        QCOMPARE(run({u"report"_s, u"--by"_s, by, u"--from"_s, day(), u"--to"_s, day(), u"--format"_s, u"csv"_s}), 0);
        QCOMPARE(int(m_out.count(u'\n')), rows + 1);
        QCOMPARE(run({u"report"_s, u"--by"_s, by, u"--from"_s, day(), u"--to"_s, day()}), 0);
        QTextStream(stdout) << by << ": " << rows << " rows" << Qt::endl;
    }

    void textsAreWhole()
    {
        const QSet<QString> users = keysBy(u"user"_s);
        for (int m = 0; m < 3; ++m)
            QVERIFY2(users.contains(LargeTeam::email(m)), qPrintable(LargeTeam::email(m)));
        QVERIFY(keysBy(u"model"_s).contains(LargeTeam::longModel()));
        const QSet<QString> repositories = keysBy(u"repository"_s);
        for (const QString &name : LargeTeam::repositories())
            QVERIFY2(repositories.contains(name), qPrintable(name));
    }

    /// As a filter each of them finds what is its own.
    void textsAsFilters_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("events");
        for (int m = 0; m < 3; ++m)
            QTest::newRow(LargeTeam::email(m).toUtf8()) << u"--user"_s << LargeTeam::email(m) << 1;
        QTest::newRow("10 kB of a model") << u"--model"_s << LargeTeam::longModel() << m_team.members / 100;
        const qsizetype count = LargeTeam::repositories().size();
        for (qsizetype i = 0; i < count; ++i)
            QTest::newRow(LargeTeam::repositories()[i].toUtf8())
                << u"--repository"_s << LargeTeam::repositories()[i] << int((m_team.members - i + count - 1) / count);
    }
    void textsAsFilters()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(int, events);
        QCOMPARE(run({u"report"_s, u"--by"_s, u"day"_s, option, value, u"--from"_s, day(), u"--to"_s, day(),
                     u"--format"_s, u"json"_s}),
            0);
        const QJsonObject report = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(report[u"total"_s][u"events"_s].toInt(), events);
    }

    void exportsAreWhole_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("focus") << u"focus"_s;
        QTest::newRow("events") << u"events"_s;
    }
    void exportsAreWhole()
    {
        QFETCH(QString, what);
        const QString path = m_folder.filePath(what);
        QCOMPARE(run({u"export"_s, what, u"--output"_s, path, u"--from"_s, day(), u"--to"_s, day()}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains(LargeTeam::longModel().toUtf8()));
        QVERIFY(text.contains("ada+cursor@example.com"));
        QVERIFY(text.contains("\"\"grace hopper\"\"@example.com")); // quoted as CSV quotes
        QVERIFY(text.count('\n') >= m_team.members);
    }

    /// What the pages ask.
    void answersOfThePages()
    {
        store::StoreSession session(dataDir() + u"/spendscope.db"_s, store::StoreSession::Mode::ReadOnly);
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, presentMs};
        const EventPage page = answerEvents(source, {{m_team.lastDay, m_team.lastDay}, {}});
        QCOMPARE(page.count, std::int64_t(m_team.members));
        const auto longest = std::max_element(page.events.begin(), page.events.end(),
            [](const ListedEvent &a, const ListedEvent &b) { return a.modelKey.size() < b.modelKey.size(); });
        QCOMPARE(longest->modelKey, LargeTeam::longModel());
        QCOMPARE(picture->names().users().key(0), u"(none)"_s);
    }

private:
    QString dataDir() const { return m_folder.filePath(u"data"_s); }
    QString day() const { return m_team.lastDay.iso(); }
    QJsonObject reportBy(const QString &by)
    {
        run({u"report"_s, u"--by"_s, by, u"--from"_s, day(), u"--to"_s, day(), u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(m_out.toUtf8()).object();
    }
    QSet<QString> keysBy(const QString &by)
    {
        QSet<QString> keys;
        const QJsonObject report = reportBy(by);
        for (const QJsonValue &row : report[u"rows"_s].toArray())
            keys.insert(row[u"keys"_s][0].toString());
        return keys;
    }
    int run(const QStringList &arguments)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(
            QStringList{u"--data-dir"_s, dataDir()} + arguments, {in, out, err, m_clock, m_secrets, {}, false, {}, {}});
        m_out = QString::fromUtf8(out.data());
        return int(status);
    }

    const LargeTeam m_team;
    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    QString m_out;
};

QTEST_GUILESS_MAIN(TestSize)
#include "tst_size.moc"
