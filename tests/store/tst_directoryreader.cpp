// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directoryreader.h"
#include "tests/store/temporarystore.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

using Kind = RepositoryRule::Kind;
using Rules = std::vector<RepositoryRule>;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

AiCommit commit(const QString &hash, const QString &repository, std::int64_t createdMs = noon, std::int64_t aiLines = 1,
    const QString &email = u"ada@example.com"_s)
{
    AiCommit c;
    c.hash = hash;
    c.email = email;
    c.repository = repository;
    c.createdMs = createdMs;
    c.committedMs = noon;
    c.linesAdded = aiLines * 2;
    c.tabLinesAdded = aiLines;
    return c;
}

RepositoryRule rule(Kind kind, const QString &pattern, const QString &target, bool enabled = true)
{
    return {u"rule %1 %2"_s.arg(ruleKindWord(kind), pattern), kind, pattern, target, enabled};
}

struct Sums {
    std::int64_t ai = 0, lines = 0, commits = 0;
    friend bool operator==(const Sums &, const Sums &) = default;
};
using ByPlace = std::map<std::tuple<QString, QString, QString>, Sums>; // user, day, repository
} // namespace

/// Repository rules on their way from the store into the directory.
class tst_DirectoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asGivenWithoutRules();
    void mergedIntoOneThatIsKnown();
    void renamedToANewName();
    void namesSwapped();
    void aHashInForkAndOriginCountsOnce_data();
    void aHashInForkAndOriginCountsOnce();
    void aHashCountsOnTheDayOfItsLatestRecord();
    void unmergedRepositoriesKeepTheirHashes();
    void switchedOffIsAsBefore();
    void commitsStayAsTheyWereRead();
    void connectionsApart();
    void namelessCommitsStandAside();
    void againstAPlainMerge();

private:
    void merge(const std::vector<AiCommit> &commits, ConnectionId connection = 1)
    {
        m_store->session().transact([&] { m_store->session().commits.merge(connection, commits); });
    }
    void setRules(const Rules &rules)
    {
        m_store->session().transact([&] { m_store->session().repositoryRules.replace(rules); });
    }
    std::shared_ptr<const Directory> directory() { return readDirectory(m_store->session()); }
    static ByPlace placesOf(const Directory &directory, std::size_t connection = 0)
    {
        ByPlace places;
        for (const CommitDay &day : directory.connections[connection].commitDays) {
            const NamedKey &repository = directory.repositories.at(day.repository);
            Q_ASSERT(!repository.countsAs);
            places[{directory.users.at(day.user).key, day.day.iso(), repository.key}] = {
                day.aiLines, day.lines, day.commits};
        }
        return places;
    }

    std::unique_ptr<TemporaryStore> m_store;
};

void tst_DirectoryReader::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->add(u"Acme"_s);
    m_store->add(u"Other"_s);
}

void tst_DirectoryReader::asGivenWithoutRules()
{
    merge({commit(u"a"_s, u"acme/web"_s), commit(u"b"_s, u"bob/web"_s)});
    setRules({rule(Kind::Name, u"nobody/knows"_s, u"acme/web"_s)});
    const auto read = directory();
    QCOMPARE(read->repositories.size(), std::size_t(3));
    for (const NamedKey &name : read->repositories)
        QVERIFY(!name.countsAs);
    QCOMPARE(placesOf(*read).size(), std::size_t(2));
}

void tst_DirectoryReader::mergedIntoOneThatIsKnown()
{
    merge({commit(u"a"_s, u"acme/web"_s, noon, 3), commit(u"b"_s, u"bob/web"_s, noon, 4),
        commit(u"c"_s, u"acme/api"_s, noon, 5)});
    setRules({rule(Kind::Forks, u"web"_s, u"acme"_s)});
    const auto read = directory();
    QCOMPARE(read->repositories.size(), std::size_t(4)); // no new name
    QCOMPARE(read->repositories[2].key, u"bob/web"_s);
    QCOMPARE(read->repositories[2].countsAs, std::optional<Code>(1));
    const ByPlace expected{
        {{u"ada@example.com"_s, u"2026-09-29"_s, u"acme/web"_s}, {7, 14, 2}},
        {{u"ada@example.com"_s, u"2026-09-29"_s, u"acme/api"_s}, {5, 10, 1}},
    };
    QVERIFY(placesOf(*read) == expected);
    const auto &days = read->connections[0].commitDays;
    QVERIFY(std::is_sorted(days.begin(), days.end(), [](const CommitDay &a, const CommitDay &b) {
        return std::tie(a.user, a.day, a.repository) < std::tie(b.user, b.day, b.repository);
    }));
}

void tst_DirectoryReader::renamedToANewName()
{
    merge({commit(u"a"_s, u"acme/web"_s), commit(u"b"_s, u"bob/web"_s)});
    setRules({rule(Kind::Wildcard, u"*/web"_s, u"Shop"_s)});
    const auto read = directory();
    QCOMPARE(read->repositories.back().key, u"Shop"_s);
    QCOMPARE(read->repositories.back().label, u"Shop"_s);
    QCOMPARE(*read->repositories[1].countsAs, Code(3));
    QCOMPARE(*read->repositories[2].countsAs, Code(3));
    QCOMPARE(placesOf(*read).begin()->second, (Sums{2, 4, 2}));
}

void tst_DirectoryReader::namesSwapped()
{
    merge({commit(u"a"_s, u"one"_s, noon, 1), commit(u"b"_s, u"two"_s, noon, 20)});
    setRules({rule(Kind::Name, u"one"_s, u"two"_s), rule(Kind::Name, u"two"_s, u"one"_s)});
    const ByPlace expected{
        {{u"ada@example.com"_s, u"2026-09-29"_s, u"two"_s}, {1, 2, 1}},
        {{u"ada@example.com"_s, u"2026-09-29"_s, u"one"_s}, {20, 40, 1}},
    };
    QVERIFY(placesOf(*directory()) == expected);
}

void tst_DirectoryReader::aHashInForkAndOriginCountsOnce_data()
{
    QTest::addColumn<qint64>("originCreated");
    QTest::addColumn<qint64>("forkCreated");
    QTest::addColumn<qint64>("lines");
    QTest::newRow("the fork's record is later") << qint64(noon) << qint64(noon + 1) << qint64(70);
    QTest::newRow("the origin's record is later") << qint64(noon + 1) << qint64(noon) << qint64(3);
    QTest::newRow("equal: who has the name") << qint64(noon) << qint64(noon) << qint64(3);
}

void tst_DirectoryReader::aHashInForkAndOriginCountsOnce()
{
    QFETCH(const qint64, originCreated);
    QFETCH(const qint64, forkCreated);
    QFETCH(const qint64, lines);
    merge({commit(u"same"_s, u"bob/web"_s, forkCreated, 70), commit(u"same"_s, u"acme/web"_s, originCreated, 3),
        commit(u"own"_s, u"bob/web"_s, noon, 100)});
    setRules({rule(Kind::Forks, {}, u"acme"_s)});
    QCOMPARE(placesOf(*directory()).begin()->second, (Sums{100 + lines, 200 + 2 * lines, 2}));
}

void tst_DirectoryReader::aHashCountsOnTheDayOfItsLatestRecord()
{
    AiCommit moved = commit(u"same"_s, u"acme/web"_s, noon + 9, 5, u"bob@example.com"_s);
    moved.committedMs = noon + msPerDay;
    merge({commit(u"same"_s, u"bob/web"_s, noon, 7), moved});
    setRules({rule(Kind::Forks, {}, u"acme"_s)});
    const ByPlace expected{{{u"bob@example.com"_s, u"2026-09-30"_s, u"acme/web"_s}, {5, 10, 1}}};
    QVERIFY(placesOf(*directory()) == expected); // and nothing of the other is left, not even a day
}

void tst_DirectoryReader::unmergedRepositoriesKeepTheirHashes()
{
    merge({commit(u"same"_s, u"one"_s), commit(u"same"_s, u"two"_s), commit(u"same"_s, u"three"_s)});
    setRules({rule(Kind::Name, u"one"_s, u"two"_s)});
    const auto places = placesOf(*directory());
    QCOMPARE(places.size(), std::size_t(2));
    for (const auto &[place, sums] : places)
        QCOMPARE(sums.commits, 1);
}

void tst_DirectoryReader::switchedOffIsAsBefore()
{
    merge({commit(u"same"_s, u"acme/web"_s), commit(u"same"_s, u"bob/web"_s)});
    const ByPlace before = placesOf(*directory());
    Rules rules{rule(Kind::Forks, {}, {})};
    setRules(rules);
    QVERIFY(placesOf(*directory()) != before);
    rules[0].enabled = false;
    setRules(rules);
    QVERIFY(placesOf(*directory()) == before);
    rules[0].enabled = true;
    setRules(rules);
    setRules({});
    QVERIFY(placesOf(*directory()) == before);
}

void tst_DirectoryReader::commitsStayAsTheyWereRead()
{
    merge({commit(u"same"_s, u"acme/web"_s), commit(u"same"_s, u"bob/web"_s)});
    setRules({rule(Kind::Forks, {}, {})});
    directory();
    QCOMPARE(m_store->rows("ai_commit"), 2);
    QCOMPARE(m_store->rows("repository_key"), 3);
    merge({commit(u"same"_s, u"bob/web"_s, noon + 5, 9)}); // still found by its own name
    QCOMPARE(m_store->rows("ai_commit"), 2);
    QCOMPARE(placesOf(*directory()).begin()->second, (Sums{9, 18, 1}));
}

void tst_DirectoryReader::connectionsApart()
{
    merge({commit(u"same"_s, u"acme/web"_s, noon, 5)}, 1);
    merge({commit(u"same"_s, u"bob/web"_s, noon, 6)}, 2);
    setRules({rule(Kind::Forks, {}, {})});
    const auto read = directory();
    QCOMPARE(placesOf(*read, 0).begin()->second, (Sums{5, 10, 1}));
    QCOMPARE(placesOf(*read, 1).begin()->second, (Sums{6, 12, 1}));
    QCOMPARE(std::get<2>(placesOf(*read, 1).begin()->first), u"acme/web"_s);
}

void tst_DirectoryReader::namelessCommitsStandAside()
{
    merge({commit(u"a"_s, {}, noon, 5), commit(u"b"_s, {}, noon, 6), commit(u"c"_s, u"web"_s)});
    const auto read = directory();
    QCOMPARE(read->connections[0].commitDays.size(), std::size_t(1));
    const auto &nameless = read->connections[0].namelessCommitDays;
    QCOMPARE(nameless.size(), std::size_t(1));
    QCOMPARE(nameless[0].repository, Code(0));
    QCOMPARE(nameless[0].day.iso(), u"2026-09-29"_s);
    QCOMPARE(nameless[0].aiLines, 11);
    QCOMPARE(nameless[0].commits, 2);
}

void tst_DirectoryReader::againstAPlainMerge()
{
    std::mt19937 dice(7);
    const auto below = [&dice](unsigned n) { return int(dice() % n); };
    const QStringList repositories{u"acme/web"_s, u"bob/web"_s, u"Acme/Web"_s, u"acme/api"_s, u"eve/api"_s, u"solo"_s};
    std::vector<AiCommit> commits;
    for (int i = 0; i < 600; ++i) {
        AiCommit c = commit(QString::number(below(200)), repositories[below(6)], noon + below(50), below(90),
            u"user%1@example.com"_s.arg(below(4)));
        c.committedMs += below(6) * msPerDay;
        commits.push_back(c);
    }
    merge(commits);
    const Rules rules{rule(Kind::Forks, u"web"_s, u"acme"_s), rule(Kind::Name, u"eve/api"_s, u"Backend"_s),
        rule(Kind::Wildcard, u"*/api"_s, u"Backend"_s)};
    setRules(rules);

    // What the store holds, then the same by the target's name.
    const std::map<QString, QString> target{{u"acme/web"_s, u"acme/web"_s}, {u"bob/web"_s, u"acme/web"_s},
        {u"Acme/Web"_s, u"Acme/Web"_s}, {u"acme/api"_s, u"Backend"_s}, {u"eve/api"_s, u"Backend"_s},
        {u"solo"_s, u"solo"_s}};
    struct Record {
        std::int64_t created = -1, ai = 0, lines = 0;
        QString user, day, repository;
    };
    std::map<std::pair<QString, QString>, Record> latest; // target, hash
    Statement &select = m_store->session().database().prepared(
        "SELECT r.text, c.hash, u.text, c.committed_ms, c.created_ms, c.tab_lines_added + c.composer_lines_added, "
        "c.lines_added FROM ai_commit c JOIN repository_key r ON r.code = c.repository_code JOIN user_key u ON u.code "
        "= "
        "c.user_code");
    while (select.step()) {
        const Record record{select.integer(4), select.integer(5), select.integer(6), select.string(2),
            UtcDay::ofMs(select.integer(3)).iso(), select.string(0)};
        const QString name = target.at(record.repository);
        Record &known = latest[{name, select.string(1)}];
        const auto isFirst = [&](const Record &a, const Record &b) {
            if ((a.repository == name) != (b.repository == name))
                return a.repository == name;
            return a.repository < b.repository;
        };
        if (record.created > known.created || (record.created == known.created && isFirst(record, known)))
            known = record;
    }
    select.reset();
    ByPlace expected;
    for (const auto &[key, record] : latest) {
        Sums &sums = expected[{record.user, record.day, key.first}];
        sums.ai += record.ai;
        sums.lines += record.lines;
        ++sums.commits;
    }
    QVERIFY(expected.size() > 60);
    QVERIFY(placesOf(*directory()) == expected);
}

QTEST_GUILESS_MAIN(tst_DirectoryReader)
#include "tst_directoryreader.moc"
