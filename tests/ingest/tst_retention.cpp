// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ingest/retention.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storecare.h"
#include "core/store/storefile.h"
#include "core/workspace/eventlist.h"
#include "core/workspace/storecopy.h"
#include "tests/support/ingestfixture.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
sample::SampleOptions company()
{
    sample::SampleOptions options = IngestFixture::small();
    options.days = 150; // from June on
    options.eventsPerUserDay = 3;
    return options;
}
const UtcDay today = UtcDay::ofMs(presentMs); // 2026-11-20
} // namespace

/// Older events fold into the roll-ups: every report stays, the list of events says where it ends.
class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"spendscope.*=false"_s); }
    void init()
    {
        m_fixture = std::make_unique<IngestFixture>(company());
        QVERIFY(m_fixture->run().complete());
    }

    void firstDayThatIsKept_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("newest");
        QTest::addColumn<QString>("kept");
        QTest::newRow("three months") << 3 << u"2026-11-20"_s << u"2026-11-20"_s << u"2026-08-01"_s;
        QTest::newRow("over the year") << 12 << u"2026-01-31"_s << u"2026-01-31"_s << u"2025-01-01"_s;
        QTest::newRow("leap day") << 12 << u"2028-02-29"_s << u"2028-02-29"_s << u"2027-02-01"_s;
        QTest::newRow("a clock that is years ahead") << 6 << u"2036-11-20"_s << u"2026-11-20"_s << u"2026-05-01"_s;
    }
    void firstDayThatIsKept()
    {
        QFETCH(int, months);
        QFETCH(QString, today);
        QFETCH(QString, newest);
        QFETCH(QString, kept);
        QCOMPARE(retention::keptFrom(months, *UtcDay::fromIso(today), *UtcDay::fromIso(newest)).iso(), kept);
    }

    void nothingIsFoldedUnlessSomebodyChose()
    {
        const auto before = events();
        while (care()) { }
        QCOMPARE(events(), before);
    }

    void reportsStay()
    {
        const QStringList before = reports();
        const std::int64_t all = events();
        const auto outlook = choose(3);
        QCOMPARE(outlook.keptFrom, std::optional(*UtcDay::fromIso(u"2026-08-01")));
        QVERIFY(outlook.events > 0);
        QCOMPARE(outlook.events + outlook.kept, all);
        while (care()) { }
        QCOMPARE(events(), outlook.kept);
        QCOMPARE(reports(), before);
        QVERIFY(m_fixture->run().complete()); // the next ingestion does not bring them back
        QCOMPARE(reports(), before);
        QCOMPARE(events(), outlook.kept);
        expectSound();
    }

    void theListOfEventsSaysWhatIsFolded()
    {
        const auto before = page();
        QCOMPARE(before.folded, 0);
        const auto outlook = choose(3);
        while (care()) { }
        const auto after = page();
        QCOMPARE(after.folded, outlook.events);
        QCOMPARE(after.count, outlook.kept);
        QVERIFY(after.total == before.total); // what the figure above the list says
        const auto last = page({EventPlace::At::Oldest, 0});
        QVERIFY(!last.older);
        QCOMPARE(last.first + std::int64_t(last.events.size()), outlook.kept);
        QVERIFY(UtcDay::ofMs(last.events.back().event.timestampMs) >= *outlook.keptFrom);
    }

    /// Group changes that the service tells later reach the days that still have events; folded ones stay as they were.
    void laterGroupChangesDoNotTouchFoldedDays()
    {
        choose(3);
        while (care()) { }
        const auto before = m_fixture->reportBy({Dimension::Day}).total;
        GroupListing nobody;
        nobody.cycleStart = *UtcDay::fromIso(u"2026-11-01");
        nobody.cycleEnd = *UtcDay::fromIso(u"2026-12-01");
        const auto changed = m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            return ingest::swapGroups(session, m_fixture->connection.id, nobody, true).batches.size();
        });
        QVERIFY(changed && *changed > 0);
        QVERIFY(m_fixture->reportBy({Dimension::Day}).total == before);
        expectSound();
    }

    /// A day that was folded is read anew in parts, and the second part never comes.
    void partOfAFoldedDayChangesNothing()
    {
        choose(3);
        while (care()) { }
        const QStringList before = reports();
        const UtcDay day = *m_fixture->settings.since + 10;
        ingest::WindowPicture picture;
        picture.span = {day.startMs() + msPerDay / 2, (day + 1).startMs()};
        picture.texts = std::make_shared<ingest::TextLists>();
        const auto swapped = m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            return ingest::swapWindow(session, m_fixture->connection.id, picture, presentMs).batches.size();
        });
        QVERIFY(swapped);
        QCOMPARE(*swapped, 0u);
        QCOMPARE(reports(), before);
        expectSound();
    }

    void eventsWhoseSumsAreWrongAreKept_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *column : {"events", "cost", "cache_read_tokens", "model_code"})
            QTest::newRow(column) << u"%1 = %1 + 1"_s.arg(QLatin1String(column));
    }
    void eventsWhoseSumsAreWrongAreKept()
    {
        QFETCH(const QString, change);
        const auto outlook = choose(3);
        QVERIFY(m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            session.database().executeScript(
                u"UPDATE rollup SET %1 WHERE id = (SELECT min(id) FROM rollup)"_s.arg(change).toStdString());
        }));
        const UtcDay day = firstDay();
        const std::int64_t ofTheDay = eventsOn(day);
        QVERIFY(ofTheDay > 0);
        while (care()) { }
        // Its events stay, and it holds up no other day.
        QCOMPARE(eventsOn(day), ofTheDay);
        QCOMPARE(events(), outlook.kept + ofTheDay);
    }

    void spaceIsGivenBack()
    {
        if (PostgresServer::isWanted())
            QSKIP("a server's own vacuum does that");
        const auto pragma = [this](const char *name) {
            return *m_fixture->workspace->writer().run(
                [name](store::StoreSession &session) { return pragmaOf(session.database(), name); });
        };
        const std::int64_t before = pragma("page_count");
        choose(3);
        while (care()) { }
        QVERIFY(pragma("page_count") < before);
        QCOMPARE(pragma("freelist_count"), 0);
        expectSound();
    }

    /// A file of an older version can't give space back in pieces: it is written anew once, and can from then on.
    void aFileOfAnOlderVersionIsWrittenAnew()
    {
        const QTemporaryDir folder;
        store::SqliteDatabase database(folder.filePath(u"old.db"_s), store::SqliteDatabase::Mode::ReadWrite);
        database.executeScript("CREATE TABLE t (x); PRAGMA auto_vacuum = NONE; VACUUM;"
                               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                               "INSERT INTO t SELECT randomblob(3000) FROM n; DELETE FROM t WHERE rowid > 1000;");
        QCOMPARE(pragmaOf(database, "auto_vacuum"), 0);
        const std::int64_t before = pragmaOf(database, "page_count");
        QVERIFY(!store::vacuumSome(database, 10));
        QVERIFY(pragmaOf(database, "page_count") < before / 2);
        QCOMPARE(pragmaOf(database, "auto_vacuum"), 2);
        QCOMPARE(pragmaOf(database, "application_id"), 0x53504e44);
        database.executeScript("DELETE FROM t WHERE rowid > 500");
        QVERIFY(store::vacuumSome(database, 10)); // a piece, and there is more
        while (store::vacuumSome(database, 100)) { }
        QCOMPARE(pragmaOf(database, "freelist_count"), 0);
    }

private:
    static std::int64_t pragmaOf(store::Database &database, const char *name)
    {
        store::Statement &statement = database.prepared(std::string("PRAGMA ") + name);
        statement.step();
        const std::int64_t value = statement.integer(0);
        statement.reset();
        return value;
    }
    retention::Outlook choose(int months)
    {
        const auto outlook = m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { retention::setMonths(session, months); });
            return retention::outlook(session, months, today);
        });
        Q_ASSERT(outlook);
        return *outlook;
    }
    UtcDay firstDay()
    {
        return *m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            return UtcDay::ofMs(*session.events.oldestMs(m_fixture->connection.id));
        });
    }
    std::int64_t eventsOn(UtcDay day)
    {
        return *m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            return std::int64_t(
                session.events.load(m_fixture->connection.id, {day.startMs(), (day + 1).startMs()}).size());
        });
    }
    bool care()
    {
        const auto more = m_fixture->workspace->writer().run(
            [](store::StoreSession &session) { return retention::careForStore(session, today); });
        return more && *more;
    }
    std::int64_t events()
    {
        return *m_fixture->workspace->writer().run(
            [&](store::StoreSession &session) { return session.connections.eventCount(m_fixture->connection.id); });
    }
    EventPage page(EventPlace place = {})
    {
        const auto page = m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            SpendCube cube;
            loadCube(session, cube);
            const auto picture = cube.picture();
            SpendSource source{*picture, session, presentMs};
            return answerEvents(source, {m_fixture->wholeRange(), {}, place, 100});
        });
        Q_ASSERT(page);
        return *page;
    }
    QStringList reports()
    {
        QStringList texts;
        for (const auto &by : {std::vector{Dimension::User, Dimension::Model}, {Dimension::Day}, {Dimension::Group},
                 {Dimension::Repository}, {Dimension::Kind}, {Dimension::Cycle}}) {
            for (const SpendRow &row : m_fixture->reportBy(by).rows)
                texts.append(u"%1: %2 in %3"_s.arg(row.keys.join(u'|')).arg(row.figures.cost).arg(row.figures.events));
        }
        return texts;
    }
    void expectSound()
    {
        QString path = m_fixture->workspace->paths().store();
        if (PostgresServer::isWanted()) { // what is checked is a file
            const QString copy = m_fixture->folder.filePath(u"checked.db"_s);
            const auto copied = copyStore(path, copy, true, [](const QString &, std::int64_t) {});
            QVERIFY2(copied, qPrintable(copied ? QString() : copied.problem().sentence()));
            path = copy;
        }
        const auto checkup = store::checkStoreFile(path);
        QVERIFY(checkup);
        QVERIFY2(checkup->isSound(), qPrintable(checkup->findings.join(u' ')));
    }

    std::unique_ptr<IngestFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
