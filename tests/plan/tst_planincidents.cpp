// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/language/figures.h"
#include "core/plan/contracttable.h"
#include "core/plan/planincidents.h"
#include "tests/support/peoplestore.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
Money dollars(std::int64_t amount)
{
    return {amount * oneDollar.microCents};
}

UtcDay today()
{
    return UtcDay::ofMs(presentMs);
}

LimitsAnswer limitsOf(std::int64_t used, LimitState state)
{
    LimitsAnswer answer;
    answer.connection = 3;
    answer.connectionName = u"Team"_s;
    answer.cycle = {UtcDay::ofDate(2026, 11, 1), UtcDay::ofDate(2026, 11, 30)};
    answer.isCurrent = true;
    answer.computedMs = presentMs;
    LimitRow row;
    row.key = row.email = u"ada@acme.example"_s;
    row.label = u"Ada"_s;
    row.effective = dollars(100);
    row.serviceUsed = dollars(used);
    row.state = state;
    row.hits = UtcDay::ofDate(2026, 11, 27);
    answer.rows = {row};
    return answer;
}

ContractAnswer contractOf(const Contract &contract)
{
    ContractAnswer answer;
    answer.connection = 3;
    answer.connectionName = u"Team"_s;
    answer.contract = contract;
    answer.computedMs = presentMs;
    return answer;
}
} // namespace

/// What the plan makes a noise about.
class tst_PlanIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title"); // empty: no incident
        QTest::addColumn<int>("severity");
        QTest::newRow("reached") << int(LimitState::Reached) << u"Ada reached the limit of $100.00"_s
                                 << int(Severity::Serious);
        QTest::newRow("near") << int(LimitState::Near) << u"Ada has used 85 % of the limit"_s << int(Severity::Warning);
        QTest::newRow("on course") << int(LimitState::OnCourse) << u"Ada is on course to reach the limit of $100.00"_s
                                   << int(Severity::Notice);
        QTest::newRow("fine") << int(LimitState::Fine) << QString() << 0;
        QTest::newRow("none") << int(LimitState::NoLimit) << QString() << 0;
    }
    void limits()
    {
        QFETCH(const int, state);
        QFETCH(const QString, title);
        const std::vector<Incident> incidents = limitIncidents(limitsOf(85, LimitState(state)));
        QCOMPARE(incidents.empty(), title.isEmpty());
        if (incidents.empty())
            return;
        QCOMPARE(incidents[0].title, title);
        QTEST(int(incidents[0].severity), "severity");
        QVERIFY(incidents[0].kind == IncidentKind::Limit);
        QVERIFY(incidents[0].text.startsWith(u"$85.00 of $100.00 are used in the cycle from Nov 1, 2026"_s));
        QCOMPARE(incidents[0].text.contains(u"on Nov 27, 2026"_s), LimitState(state) != LimitState::Reached);
        QCOMPARE(incidents[0].page, u"plan"_s);
        // The next look tells the same one.
        QCOMPARE(limitIncidents(limitsOf(86, LimitState(state)))[0].key, incidents[0].key);
    }

    void whatIsOverIsNotTold()
    {
        LimitsAnswer answer = limitsOf(100, LimitState::Reached);
        answer.isCurrent = false;
        QVERIFY(limitIncidents(answer).empty());
    }

    void theTeamsPool_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<bool>("hits");
        QTest::addColumn<QString>("title");
        QTest::newRow("fine") << qint64(100) << false << QString();
        QTest::newRow("on course") << qint64(100) << true << u"The team is on course to reach its limit of $1,000.00"_s;
        QTest::newRow("near") << qint64(900) << true << u"90 % of the team's limit are used"_s;
        QTest::newRow("used up") << qint64(1'000) << false << u"The team's limit of $1,000.00 is used up"_s;
    }
    void theTeamsPool()
    {
        QFETCH(const qint64, used);
        QFETCH(const bool, hits);
        QFETCH(const QString, title);
        LimitsAnswer answer = limitsOf(1, LimitState::Fine);
        answer.pool.limit = dollars(1'000);
        answer.pool.used = dollars(used);
        if (hits)
            answer.pool.hits = UtcDay::ofDate(2026, 11, 28);
        const auto incidents = limitIncidents(answer);
        QCOMPARE(incidents.empty(), title.isEmpty());
        if (!incidents.empty()) {
            QCOMPARE(incidents[0].title, title);
            QVERIFY(incidents[0].text.contains(u"one pool"_s));
        }
    }

    void noticeAndRenewal_data()
    {
        QTest::addColumn<int>("daysToRenewal");
        QTest::addColumn<QString>("title");
        QTest::newRow("far") << 95 << QString(); // notice of 60 days: 35 left
        QTest::newRow("a month before notice ends") << 90 << u"30 days left to give notice"_s;
        QTest::newRow("the last day") << 60 << u"0 days left to give notice"_s;
        QTest::newRow("too late") << 59 << QString();
        QTest::newRow("soon") << 30 << u"The contract renews in 30 days"_s;
        QTest::newRow("today") << 0 << u"The contract renews in 0 days"_s;
        QTest::newRow("past") << -1 << QString();
    }
    void noticeAndRenewal()
    {
        QFETCH(const int, daysToRenewal);
        QFETCH(const QString, title);
        Contract contract;
        contract.renewal = today() + daysToRenewal;
        contract.noticeDays = 60;
        const auto incidents = contractIncidents(contractOf(contract), presentMs);
        QCOMPARE(incidents.empty(), title.isEmpty());
        if (!incidents.empty()) {
            QCOMPARE(incidents[0].title, title);
            QVERIFY(incidents[0].kind == IncidentKind::Renewal);
            QVERIFY(incidents[0].text.contains(language::dayText(*contract.renewal)));
        }
    }

    void theCommitment_data()
    {
        QTest::addColumn<int>("runsOutIn"); // days; 999: not
        QTest::addColumn<bool>("ranOut");
        QTest::addColumn<qint64>("expected"); // dollars, of 1,000
        QTest::addColumn<QString>("title");
        QTest::newRow("fits") << 999 << false << qint64(950) << QString();
        QTest::newRow("left") << 999 << false << qint64(700) << u"$300.00 of the commitment would be left unused"_s;
        QTest::newRow("early") << 10 << false << qint64(2'000)
                               << u"The commitment runs out on Nov 30, 2026, 31 days early"_s;
        QTest::newRow("used up") << -5 << true << qint64(2'000) << u"The commitment was used up on Nov 15, 2026"_s;
    }
    void theCommitment()
    {
        QFETCH(const int, runsOutIn);
        QFETCH(const bool, ranOut);
        QFETCH(const qint64, expected);
        QFETCH(const QString, title);
        ContractAnswer answer = contractOf({});
        BurnDown burn;
        burn.commitment = {dollars(1'000), {UtcDay::ofDate(2026, 1, 1), UtcDay::ofDate(2026, 12, 31)}};
        burn.usage = dollars(400);
        burn.coveredFrom = burn.commitment.period.first;
        burn.expected = ForecastAmount{dollars(expected).microCents, {}, {}};
        burn.expectedDay = burn.commitment.period.last;
        if (runsOutIn != 999)
            burn.runsOut = today() + runsOutIn;
        burn.ranOut = ranOut;
        answer.burnDown = burn;
        const auto incidents = contractIncidents(answer, presentMs);
        QCOMPARE(incidents.empty(), title.isEmpty());
        if (!incidents.empty())
            QCOMPARE(incidents[0].title, title);
        // What was not read in whole is not called unused.
        burn.coveredFrom.reset();
        answer.burnDown = burn;
        if (title.contains(u"left"_s))
            QVERIFY(contractIncidents(answer, presentMs).empty());
    }

    void ofAStore()
    {
        PeopleStore store([](store::StoreSession &session) {
            Contract contract;
            contract.renewal = today() + 50;
            contract.teamLimit = Money{1};
            store::ContractTable(session.database()).put(session.connections.all().back().id, contract);
        });
        SpendSource source = store.source();
        const auto incidents = planIncidents(source, {});
        std::set<QString> keys;
        for (const Incident &incident : incidents)
            keys.insert(incident.key);
        QCOMPARE(keys.size(), incidents.size());
        const QString team = QString::number(store.connection.id);
        QVERIFY(keys.contains(u"limit/%1/2026-11-01/(team)/reached"_s.arg(team)));
        QVERIFY(keys.contains(u"renewal/%1/notice/2026-12-10"_s.arg(team)));
    }
};

QTEST_GUILESS_MAIN(tst_PlanIncidents)
#include "tst_planincidents.moc"
