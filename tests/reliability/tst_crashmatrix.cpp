// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "core/domain/clock.h"
#include "core/output/reportcsv.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storefile.h"
#include "core/workspace/picture.h"
#include "tests/support/clifixture.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
/// Days by their figures, and everything else as text.
struct Figured {
    std::map<QString, QString> days;
    QString reports;
};

QString texts(const SpendReport &report)
{
    return QString::fromUtf8(reportCsv(report));
}

Figured figured(const QString &path, const DateRange &range)
{
    store::StoreSession session(path, store::StoreSession::Mode::ReadWrite);
    SpendCube cube;
    loadCube(session, cube);
    const auto picture = cube.picture();
    const auto ask = [&](std::vector<Dimension> by) {
        return runQuery(*picture, {range, std::move(by), {}, SortBy::Key, 0});
    };
    Figured figures;
    for (const SpendRow &row : ask({Dimension::Day}).rows) {
        SpendReport one;
        one.query.by = {Dimension::Day};
        one.rows = {row};
        figures.days[row.keys[0]] = texts(one);
    }
    figures.reports = texts(ask({Dimension::User, Dimension::Model})) + texts(ask({Dimension::Repository}))
        + texts(ask({Dimension::Group, Dimension::Kind})) + texts(ask({Dimension::Day}));
    return figures;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY(QFile::copy(file, to + u'/' + QFileInfo(file).fileName()));
    }
}
} // namespace

/// kill -9 at two hundred moments spread over what the program does: whatever the moment, the store is sound, every day
/// is as before or as after, and the next run ends where an undisturbed one does.
class TestCrashMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        sample::SampleOptions options;
        options.users = 20;
        options.days = 70;
        options.eventsPerUserDay = 12;
        options.nowMs = m_clock.nowMs();
        options.rateLimits = false;
        const auto url = m_server->start(options);
        QVERIFY(url);
        const UtcDay today = UtcDay::ofMs(options.nowMs);
        m_range = {today - 69, today};
        const auto added = m_cli.add(*url, m_range.first.iso());
        QVERIFY2(added.status == 0, added.err);
        copyFolder(m_cli.dataDir(), m_templates.filePath(u"new"_s));

        QCOMPARE(m_cli.run({u"sync"_s}).status, 0);
        m_filled = figured(storePath(), m_range);
        copyFolder(m_cli.dataDir(), m_templates.filePath(u"filled"_s));

        m_server->setPhase(2); // the last two days are revised
        QCOMPARE(m_cli.run({u"sync"_s}).status, 0);
        m_revised = figured(storePath(), m_range);
        QVERIFY(m_filled.reports != m_revised.reports);
        m_server->setPhase(1);
    }

    void backfill() { killSyncs(u"backfill"_s, 70, u"new"_s, 1, {}, m_filled); }
    void incrementalRun() { killSyncs(u"incremental run"_s, 60, u"filled"_s, 2, m_filled, m_revised); }

    void exports()
    {
        copyFolder(m_templates.filePath(u"filled"_s), m_cli.dataDir());
        const QString path = m_templates.filePath(u"export.csv"_s);
        const QStringList line{u"export"_s, u"events"_s, u"--output"_s, path, u"--from"_s, m_range.first.iso()};
        QCOMPARE(m_cli.run(line).status, 0);
        const QByteArray whole = bytesOf(path);
        const QByteArray old = "an older export\n";
        Kills kills(u"export"_s, 35);
        while (kills.goOn()) {
            write(path, old);
            if (!killed(line, kills))
                continue;
            const QByteArray found = bytesOf(path);
            QVERIFY(found == old || found == whole);
            QVERIFY(isSound());
        }
        QVERIFY(kills.isDone());
    }

    void migrations()
    {
        const QString folder = m_templates.filePath(u"old"_s);
        makeOldStore(folder);
        const QStringList line{u"status"_s};
        copyFolder(folder, m_cli.dataDir());
        QCOMPARE(m_cli.run(line).status, 0);
        const QByteArray rows = rowsOf(storePath());
        Kills kills(u"migration"_s, 35);
        while (kills.goOn()) {
            copyFolder(folder, m_cli.dataDir());
            if (!killed(line, kills))
                continue;
            const QString backup = store::migrationBackupPath(storePath(), 1);
            if (QFile::exists(backup)) { // has its name only once it is whole
                const auto checkup = store::checkStoreFile(backup);
                QVERIFY(checkup && checkup->isSound());
            }
            QCOMPARE(m_cli.run(line).status, 0);
            QVERIFY(isSound());
            QCOMPARE(rowsOf(storePath()), rows);
        }
        QVERIFY(kills.isDone());
    }

    void cleanupTestCase()
    {
        QTextStream(stdout) << "killed " << m_killed << " times; runs that ended before they were killed: " << m_missed
                            << Qt::endl;
        QVERIFY(m_killed >= 200);
    }

private:
    /// So many moments of a run, each a bit later than the one before. A run that ended first does not count.
    class Kills
    {
    public:
        Kills(QString name, int wanted)
            : m_name(std::move(name))
            , m_wanted(wanted)
        {
        }
        bool goOn() const { return m_done < m_wanted && m_tried < 3 * m_wanted; }
        bool isDone() const { return m_done == m_wanted; }
        /// How long the next run may go on.
        int delayMs() const { return int(m_wholeMs * (m_done + 0.5) / m_wanted); }
        void tell(bool wasKilled, qint64 wholeMs)
        {
            ++m_tried;
            m_done += wasKilled ? 1 : 0;
            if (!wasKilled) // this is how long it takes
                m_wholeMs = double(wholeMs) * (m_wholeMs == 0 ? 1 : 0.9);
        }
        bool isFirst() const { return m_wholeMs == 0; }

    private:
        QString m_name;
        int m_wanted;
        int m_done = 0;
        int m_tried = 0;
        double m_wholeMs = 0;
    };

    /// Runs the program and kills it at the next moment; false: it was done before.
    bool killed(const QStringList &line, Kills &kills)
    {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        m_cli.start(process, line);
        const bool wasDone = process.waitForFinished(kills.isFirst() ? 60'000 : std::max(1, kills.delayMs()));
        const qint64 took = timer.elapsed();
        if (!wasDone) {
            process.kill();
            process.waitForFinished();
        }
        const bool wasKilled = process.exitStatus() == QProcess::CrashExit;
        kills.tell(wasKilled, took);
        m_killed += wasKilled ? 1 : 0;
        m_missed += wasKilled ? 0 : 1;
        return wasKilled;
    }

    void killSyncs(
        const QString &name, int count, const QString &from, int phase, const Figured &before, const Figured &after)
    {
        m_server->setPhase(phase);
        Kills kills(name, count);
        while (kills.goOn()) {
            copyFolder(m_templates.filePath(from), m_cli.dataDir());
            if (!killed({u"sync"_s}, kills))
                continue;
            QVERIFY(isSound());
            const Figured found = figured(storePath(), m_range);
            for (const auto &[day, figures] : found.days) {
                const auto old = before.days.find(day);
                const auto now = after.days.find(day);
                const bool isOld = old != before.days.end() && old->second == figures;
                const bool isNew = now != after.days.end() && now->second == figures;
                QVERIFY2(isOld || isNew, qPrintable(day + u": "_s + figures));
            }
            for (const auto &[day, figures] : before.days)
                QVERIFY2(found.days.contains(day), qPrintable(day)); // nothing that was there is lost
            const auto again = m_cli.run({u"sync"_s});
            QVERIFY2(again.status == 0, again.err);
            QCOMPARE(figured(storePath(), m_range).reports, after.reports);
            QVERIFY(isSound());
        }
        QVERIFY(kills.isDone());
    }

    /// A store of the first schema with so many rows that its backup takes a moment.
    void makeOldStore(const QString &folder)
    {
        QDir().mkpath(folder);
        QFile script(u":/store/0001_initial.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        store::SqliteDatabase database(folder + u"/spendscope.db"_s, store::SqliteDatabase::Mode::ReadWrite);
        database.executeScript(script.readAll().toStdString());
        database.executeScript("INSERT INTO connection VALUES (1, 'uuid', 'Acme', 'https://api.cursor.com', 20000, 60, "
                               "'', '/none', 1, 0, 1, "
                               "5, 1, 1, 1, 20000, 20000, 0);"
                               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
                               "INSERT INTO etag SELECT 1, 'request ' || i, hex(randomblob(100)), i FROM n;");
        database.setSchemaVersion(1);
    }

    QByteArray rowsOf(const QString &path)
    {
        store::StoreSession session(path, store::StoreSession::Mode::ReadOnly);
        store::Statement &select = session.database().prepared("SELECT count(*), sum(length(etag)) FROM etag");
        select.step();
        const QByteArray text = QByteArray::number(select.integer(0)) + ' ' + QByteArray::number(select.integer(1));
        select.reset();
        return text;
    }

    bool isSound()
    {
        const auto checkup = store::checkStoreFile(storePath());
        if (!checkup) // killed before the store had any form
            return !QFile::exists(storePath()) || QFileInfo(storePath()).size() == 0;
        if (!checkup->isSound())
            qWarning().noquote() << checkup->findings.join(u' ');
        return checkup->isSound();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QString storePath() const { return m_cli.dataDir() + u"/spendscope.db"_s; }

    SystemClock m_clock;
    std::unique_ptr<sample::SampleServer> m_server;
    CliProcess m_cli{QStringLiteral(SPENDSCOPE_CLI)};
    QTemporaryDir m_templates;
    DateRange m_range;
    Figured m_filled;
    Figured m_revised;
    int m_killed = 0;
    int m_missed = 0;
};

QTEST_GUILESS_MAIN(TestCrashMatrix)
#include "tst_crashmatrix.moc"
