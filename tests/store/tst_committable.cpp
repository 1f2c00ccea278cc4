// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

AiCommit commit(const QString &hash, const QString &repository, std::int64_t createdMs, std::int64_t tabLines = 1)
{
    AiCommit c;
    c.hash = hash;
    c.email = u"Ada@example.com"_s;
    c.repository = repository;
    c.branch = u"main"_s;
    c.createdMs = createdMs;
    c.committedMs = noon;
    c.linesAdded = 100;
    c.tabLinesAdded = tabLines;
    c.composerLinesAdded = 10;
    return c;
}
} // namespace

class tst_CommitTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void latestCreatedWins();
    void latestWinsWithinOneAnswer();
    void equalChangesNothing();
    void whoeverMadeIt();
    void sameHashInTwoRepositories();
    void withoutARepository();
    void commitDays();
    void daysAreUtc();
    void connectionsApart();

private:
    std::int64_t merge(const std::vector<AiCommit> &commits, ConnectionId connection = 1)
    {
        return m_store->session().transact([&] { return m_store->session().commits.merge(connection, commits); });
    }
    std::vector<CommitDay> days(ConnectionId connection = 1)
    {
        return m_store->session().commits.commitDays(connection);
    }
    QString user(Code code) { return m_store->session().users.all().at(code); }
    QString repository(Code code) { return m_store->session().repositories.all().at(code); }

    std::unique_ptr<TemporaryStore> m_store;
};

void tst_CommitTable::init()
{
    m_store = std::make_unique<TemporaryStore>();
    QCOMPARE(m_store->add(u"Acme"_s), 1);
    QCOMPARE(m_store->add(u"Other"_s), 2);
}

void tst_CommitTable::latestCreatedWins()
{
    QCOMPARE(merge({commit(u"a"_s, u"web"_s, noon, 5)}), 1);
    QCOMPARE(merge({commit(u"a"_s, u"web"_s, noon + 1, 7)}), 1); // re-scored later
    QCOMPARE(days().at(0).aiLines, 17);
    QCOMPARE(merge({commit(u"a"_s, u"web"_s, noon, 5)}), 0); // the older record comes by again
    QCOMPARE(days().at(0).aiLines, 17);
    QCOMPARE(m_store->session().commits.count(1), 1);
}

void tst_CommitTable::latestWinsWithinOneAnswer()
{
    merge({commit(u"a"_s, u"web"_s, noon + 5, 9), commit(u"a"_s, u"web"_s, noon, 1),
        commit(u"a"_s, u"web"_s, noon + 3, 4)});
    QCOMPARE(days().at(0).aiLines, 19);
    QCOMPARE(days().at(0).commits, 1);
}

void tst_CommitTable::equalChangesNothing()
{
    const std::vector<AiCommit> commits{
        commit(u"a"_s, u"web"_s, noon), commit(u"b"_s, u"web"_s, noon), commit(u"c"_s, {}, noon)};
    QCOMPARE(merge(commits), 3);
    QCOMPARE(merge(commits), 0);
    QCOMPARE(merge({}), 0);
}

void tst_CommitTable::whoeverMadeIt()
{
    AiCommit amended = commit(u"a"_s, u"web"_s, noon + 1);
    amended.email = u"bob@example.com"_s;
    merge({commit(u"a"_s, u"web"_s, noon)});
    merge({amended});
    QCOMPARE(days().size(), 1u);
    QCOMPARE(user(days()[0].user), u"bob@example.com"_s);
}

void tst_CommitTable::sameHashInTwoRepositories()
{
    merge({commit(u"a"_s, u"web"_s, noon), commit(u"a"_s, u"api"_s, noon)});
    QCOMPARE(m_store->session().commits.count(1), 2);
    QCOMPARE(days().size(), 2u);
}

void tst_CommitTable::withoutARepository()
{
    merge({commit(u"a"_s, {}, noon), commit(u"b"_s, u"web"_s, noon)});
    QCOMPARE(m_store->session().commits.count(1), 2);
    QCOMPARE(days().size(), 1u);
    QCOMPARE(repository(days()[0].repository), u"web"_s);
}

void tst_CommitTable::commitDays()
{
    AiCommit next = commit(u"d"_s, u"api"_s, noon);
    next.committedMs = noon + msPerDay;
    AiCommit bobs = commit(u"e"_s, u"web"_s, noon);
    bobs.email = u"bob@example.com"_s;
    merge({commit(u"a"_s, u"web"_s, noon, 5), commit(u"b"_s, u"web"_s, noon, 6), commit(u"c"_s, u"api"_s, noon, 7),
        next, bobs});
    const auto list = days();
    QCOMPARE(list.size(), 4u);
    QVERIFY(std::is_sorted(list.begin(), list.end(), [](const CommitDay &a, const CommitDay &b) {
        return std::tie(a.user, a.day, a.repository) < std::tie(b.user, b.day, b.repository);
    }));
    for (const CommitDay &d : list) {
        if (user(d.user) != u"ada@example.com" || repository(d.repository) != u"web")
            continue;
        QCOMPARE(d.day.iso(), u"2026-09-29"_s);
        QCOMPARE(d.aiLines, 5 + 6 + 20);
        QCOMPARE(d.lines, 200);
        QCOMPARE(d.commits, 2);
    }
}

void tst_CommitTable::daysAreUtc()
{
    AiCommit last = commit(u"a"_s, u"web"_s, noon);
    last.committedMs = day(u"2026-09-30"_s).startMs() - 1;
    AiCommit first = commit(u"b"_s, u"web"_s, noon);
    first.committedMs = day(u"2026-09-30"_s).startMs();
    AiCommit old = commit(u"c"_s, u"web"_s, noon);
    old.committedMs = -1; // a clock that stood before 1970
    merge({last, first, old});
    const auto list = days();
    QCOMPARE(list.size(), 3u);
    QCOMPARE(list[0].day.iso(), u"1969-12-31"_s);
    QCOMPARE(list[1].day.iso(), u"2026-09-29"_s);
    QCOMPARE(list[2].day.iso(), u"2026-09-30"_s);
}

void tst_CommitTable::connectionsApart()
{
    merge({commit(u"a"_s, u"web"_s, noon, 5)}, 1);
    merge({commit(u"a"_s, u"web"_s, noon, 6)}, 2);
    QCOMPARE(days(1).at(0).aiLines, 15);
    QCOMPARE(days(2).at(0).aiLines, 16);
}

QTEST_GUILESS_MAIN(tst_CommitTable)
#include "tst_committable.moc"
