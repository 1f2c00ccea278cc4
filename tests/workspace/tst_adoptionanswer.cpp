// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/workspace/adoptionanswer.h"
#include "tests/support/peoplestore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};

const AdoptionRow *find(const AdoptionAnswer &answer, const QString &key)
{
    for (const AdoptionRow &row : answer.rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}
} // namespace

/// Adoption, against rows added up one by one.
class TestAdoptionAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>([this](store::StoreSession &session) {
            session.database()
                .prepared("INSERT INTO member VALUES (1, 'quiet', $1, 'Quiet@example.com', 'Quiet One', 'member', 0)")
                .execute(session.users.intern(u"quiet@example.com"_s));
            m_unlisted = session.users.intern(u"ghost@example.com"_s);
        });
    }

    void sumsAreThoseOfTheRows()
    {
        const AdoptionAnswer answer = ask(last30);
        QVERIFY(answer.everRead);
        const auto rows = rowsIn(answer.range);
        struct Sum {
            QSet<int> days;
            qint64 lines = 0, accepted = 0, tabs = 0, agent = 0, cmdk = 0, bugbot = 0;
        };
        QMap<QString, Sum> sums;
        QMap<int, QSet<QString>> byDay;
        for (const Row &row : rows) {
            Sum &sum = sums[row.user];
            if (row.active) {
                sum.days.insert(row.day);
                byDay[row.day].insert(row.user);
            }
            sum.lines += row.lines;
            sum.accepted += row.accepted;
            sum.tabs += row.tabs;
            sum.agent += row.agent;
            sum.cmdk += row.cmdk;
            sum.bugbot += row.bugbot;
        }
        qint64 userDays = 0;
        qint64 lines = 0;
        for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
            const AdoptionRow *row = find(answer, sum.key());
            QVERIFY(row && row->isKnown);
            QCOMPARE(row->activeDays, int(sum->days.size()));
            QCOMPARE(row->counts.linesAdded, sum->lines);
            QCOMPARE(row->counts.acceptedLinesAdded, sum->accepted);
            QCOMPARE(row->counts.tabsShown, sum->tabs);
            QCOMPARE(row->counts.agentRequests, sum->agent);
            QCOMPARE(row->counts.cmdkUsages, sum->cmdk);
            QCOMPARE(row->counts.bugbotUsages, sum->bugbot);
            QCOMPARE(row->cost, m_store->sum(answer.range, u"u.text = '%1'"_s.arg(sum.key())).cost);
            userDays += sum->days.size();
            lines += sum->lines;
        }
        QCOMPARE(answer.activeDays, userDays);
        QCOMPARE(answer.counts.linesAdded, lines);
        QCOMPARE(answer.cost, m_store->sum(answer.range).cost);
        QVERIFY(answer.activeUsers > 15);

        QCOMPARE(answer.days.front().start, answer.read->first);
        QCOMPARE(answer.days.back().start, answer.read->last);
        QCOMPARE(int(answer.days.size()), answer.read->days());
        for (const store::ActiveUsers &day : answer.days)
            QCOMPARE(day.users, int(byDay.value(day.start.number).size()));
        for (const store::ActiveUsers &week : answer.weeks) {
            QCOMPARE(week.start.weekday(), 1);
            QSet<QString> users;
            for (int d = 0; d < 7; ++d)
                users.unite(byDay.value(week.start.number + d));
            QCOMPARE(week.users, int(users.size()));
        }
        QVERIFY(answer.weeks.front().start <= answer.read->first);
        QVERIFY(answer.weeks.back().start + 6 >= answer.read->last);
    }

    void aDayInTwoTeamsIsOneActiveDay()
    {
        const AdoptionAnswer answer = ask(last30);
        const AdoptionRow *row = find(answer, m_store->server.team()->people()[0].email);
        QVERIFY(row);
        QVERIFY(row->activeDays <= 30);
        const auto plain = m_store->scalar("SELECT count(*) FROM daily_usage d JOIN user_key u ON u.code = d.user_code "
                                           "WHERE is_active AND day BETWEEN "
            + std::to_string(answer.range.first.number) + " AND " + std::to_string(answer.range.last.number)
            + " AND u.text = '" + m_store->server.team()->people()[0].email.toStdString() + '\'');
        QVERIFY(plain > row->activeDays); // rows of both teams
    }

    void whoIsNotListedIsNotKnownRatherThanIdle()
    {
        const AdoptionAnswer answer = ask(last30);
        const AdoptionRow *quiet = find(answer, u"quiet@example.com"_s);
        QVERIFY(quiet);
        QVERIFY(!quiet->isKnown);
        QCOMPARE(answer.rows.back().isKnown, false);
        QVERIFY(!find(answer, u"ghost@example.com"_s)); // neither member nor active
        const auto removed = m_store->server.team()->people()[14];
        QVERIFY(!find(answer, removed.email) || find(answer, removed.email)->removed);
        int present = 0;
        for (const auto &person : m_store->server.team()->people())
            present += !person.service && !person.removedOn(UtcDay::ofMs(presentMs)) ? 1 : 0;
        QCOMPARE(answer.members, present + 1);
    }

    void outsideOfWhatWasReadThereIsNothing()
    {
        const UtcDay longAgo = UtcDay::ofDate(2026, 1, 1);
        const AdoptionAnswer answer = ask({RangeRule::Kind::Custom, {longAgo, longAgo + 20}});
        QVERIFY(answer.everRead);
        QVERIFY(!answer.read);
        QVERIFY(answer.rows.empty() && answer.days.empty());
        QVERIFY(answer.newestDay);
    }

    void neverReadIsSaid()
    {
        PeopleStore store([](store::StoreSession &session) {
            session.database().prepared("DELETE FROM daily_usage").run();
            session.database().prepared("UPDATE connection SET daily_usage_from_day = NULL").run();
        });
        SpendSource source = store.source();
        const AdoptionAnswer answer = answerAdoption(source, last30);
        QVERIFY(!answer.everRead);
        QVERIFY(!answer.read && !answer.newestDay);
        QVERIFY(answer.cost > 0);
    }

    void ratesNeedSomethingToDivideBy()
    {
        store::UsageCounts counts;
        QVERIFY(!acceptedTabs(counts));
        QVERIFY(!acceptedLines(counts));
        counts.tabsShown = 8;
        counts.tabsAccepted = 2;
        counts.linesAdded = 100;
        counts.acceptedLinesAdded = 40;
        QCOMPARE(acceptedTabs(counts), std::optional(0.25));
        QCOMPARE(acceptedLines(counts), std::optional(0.4));
    }

private:
    struct Row {
        QString user;
        int day;
        bool active;
        qint64 lines, accepted, tabs, agent, cmdk, bugbot;
    };
    std::vector<Row> rowsIn(const DateRange &range)
    {
        std::vector<Row> rows;
        store::Statement &select = m_store->session().database().prepared(
            "SELECT u.text, day, is_active, lines_added, accepted_lines_added, tabs_shown, agent_requests, "
            "cmdk_usages, bugbot_usages FROM daily_usage d JOIN user_key u ON u.code = d.user_code");
        while (select.step()) {
            if (!range.contains({int(select.integer(1))}))
                continue;
            rows.push_back({select.string(0), int(select.integer(1)), select.integer(2) != 0, select.integer(3),
                select.integer(4), select.integer(5), select.integer(6), select.integer(7), select.integer(8)});
        }
        select.reset();
        return rows;
    }
    AdoptionAnswer ask(const RangeRule &range)
    {
        SpendSource source = m_store->source();
        return answerAdoption(source, range);
    }

    std::unique_ptr<PeopleStore> m_store;
    Code m_unlisted = 0;
};

QTEST_GUILESS_MAIN(TestAdoptionAnswer)
#include "tst_adoptionanswer.moc"
