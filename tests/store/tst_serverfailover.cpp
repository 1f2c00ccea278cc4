// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/storesession.h"
#include "tests/store/temporarystore.h"
#include "tests/support/postgresserver.h"

#include <QUrl>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

UsageEvent eventAt(std::int64_t ms)
{
    UsageEvent e;
    e.timestampMs = ms;
    e.cost = 7;
    return e;
}
} // namespace

/// Two servers for one store, a primary and a standby that follows it: the standby is read from, and takes over.
class tst_ServerFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_primary = std::make_unique<PostgresServer>();
        m_database = m_primary->newDatabase();
        m_standby = PostgresServer::standbyOf(*m_primary);
    }
    void cleanup()
    {
        m_standby.reset();
        m_primary.reset();
    }

    void standbyCanBeRead()
    {
        StoreSession writer(on(*m_primary), StoreSession::Mode::ReadWrite);
        writer.transact([&] { writer.events.insert(1, std::vector{eventAt(noon), eventAt(noon + 1)}); });
        QTRY_VERIFY(hasFollowed());
        // Opened for writing too, it says at the first write what it is, and stays readable.
        for (const auto mode : {StoreSession::Mode::ReadOnly, StoreSession::Mode::ReadWrite}) {
            StoreSession reader(on(*m_standby), mode);
            QCOMPARE(reader.events.load(1, {noon, noon + 2}).size(), 2u);
            const auto problem =
                thrownBy([&] { reader.transact([&] { reader.events.insert(1, std::vector{eventAt(noon + 2)}); }); });
            QVERIFY(problem.has_value());
            QVERIFY2(problem->text.contains(u"only be read"), qPrintable(problem->sentence() + problem->detail));
            QCOMPARE(reader.events.load(1, {noon, noon + 3}).size(), 2u);
        }
    }

    void standbyTakesOver()
    {
        StoreSession session(onEither(), StoreSession::Mode::ReadWrite);
        session.transact([&] { session.events.insert(1, std::vector{eventAt(noon), eventAt(noon + 1)}); });
        QTRY_VERIFY(hasFollowed());
        // The primary fails within a transaction: nothing of it is kept, and the sentence is plain.
        const auto problem = thrownBy([&] {
            session.transact([&] {
                session.events.insert(1, std::vector{eventAt(noon + 2)});
                m_primary->crash();
                session.events.insert(1, std::vector{eventAt(noon + 3)});
            });
        });
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, ProblemKind::Store);
        // Until somebody promotes the standby there is no server to write to.
        QVERIFY(thrownBy([&] { session.events.load(1, {noon, noon + 4}); }));
        m_standby->promote();
        QTRY_VERIFY(!thrownBy([&] { session.events.load(1, {noon, noon + 4}); }));
        QCOMPARE(session.events.load(1, {noon, noon + 4}).size(), 2u);
        session.transact([&] { session.events.insert(1, std::vector{eventAt(noon + 2)}); });
        QCOMPARE(session.events.load(1, {noon, noon + 4}).size(), 3u);
    }

private:
    QString on(const PostgresServer &server) const
    {
        return QString(m_database).replace(m_primary->folder(), server.folder());
    }
    QString onEither() const
    {
        return u"postgresql://postgres@/%1?host=%2,%3&target_session_attrs=read-write"_s.arg(
            QUrl(m_database).path().mid(1), m_primary->folder(), m_standby->folder());
    }
    /// Whether the standby has all that the primary has written.
    bool hasFollowed() const
    {
        const QString written =
            QString::fromUtf8(m_primary->sql(u"/postgres"_s, u"SELECT pg_current_wal_flush_lsn()"_s));
        return m_standby->sql(u"/postgres"_s, u"SELECT pg_last_wal_replay_lsn() >= '%1'"_s.arg(written)) == "t";
    }

    std::unique_ptr<PostgresServer> m_primary;
    std::unique_ptr<PostgresServer> m_standby;
    QString m_database;
};

QTEST_GUILESS_MAIN(tst_ServerFailover)
#include "tst_serverfailover.moc"
