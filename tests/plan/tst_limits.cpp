// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/contracttable.h"
#include "core/plan/limitpermission.h"
#include "core/plan/limits.h"
#include "tests/support/peoplestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t microDollars = 1'000'000;
}

/// What members may spend and have spent, over a store whose spend rows are set by hand.
class tst_Limits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>();
        m_told = spendRows();
    }
    void init()
    {
        change([&](store::StoreSession &session) {
            session.members.replaceSpend(team(), UtcDay::ofDate(2026, 11, 1), m_told, presentMs);
        });
    }

    void asTheServiceSays()
    {
        const LimitsAnswer answer = limits();
        QVERIFY(answer.isCurrent);
        QVERIFY(answer.readMs);
        QCOMPARE(answer.cycle, (DateRange{UtcDay::ofDate(2026, 11, 1), UtcDay::ofDate(2026, 11, 30)}));
        const auto rows = spendRows();
        const auto listed =
            std::count_if(rows.begin(), rows.end(), [](const MemberSpend &row) { return row.role != u"removed"_s; });
        QCOMPARE(std::ptrdiff_t(answer.rows.size()), listed);
        for (const LimitRow &row : answer.rows) {
            const auto told = std::find_if(
                rows.begin(), rows.end(), [&](const MemberSpend &spend) { return spend.email.toLower() == row.key; });
            QVERIFY(told != rows.end());
            QCOMPARE(row.serviceUsed, told->onDemand);
            QCOMPARE(row.ourUsed.microCents,
                m_store->sum(answer.cycle, u"u.text = '%1' AND e.id >> 57 = %2"_s.arg(row.key).arg(team())).onDemand);
            QCOMPARE(row.own.has_value(), told->hardLimitOverrideMicroDollars.value_or(0) != 0); // 0 is none
            if (told->effectiveLimitMicroDollars)
                QCOMPARE(row.effective->microCents, *told->effectiveLimitMicroDollars * 100);
            else
                QVERIFY(!row.effective);
        }
        QCOMPARE(answer.pool.used.microCents, m_store->sum(answer.cycle, u"e.id >> 57 = %1"_s.arg(team())).onDemand);
    }

    void statesBySpend_data()
    {
        QTest::addColumn<qint64>("spent"); // dollars, of 1,000
        QTest::addColumn<int>("state");
        QTest::newRow("nothing") << qint64(0) << int(LimitState::Fine);
        QTest::newRow("below") << qint64(799) << int(LimitState::Fine);
        QTest::newRow("four fifths") << qint64(800) << int(LimitState::Near);
        QTest::newRow("all but one") << qint64(999) << int(LimitState::Near);
        QTest::newRow("all") << qint64(1'000) << int(LimitState::Reached);
        QTest::newRow("more") << qint64(1'200) << int(LimitState::Reached);
        QTest::newRow("a credit") << qint64(-5) << int(LimitState::Fine);
    }
    void statesBySpend()
    {
        QFETCH(const qint64, spent);
        const LimitsAnswer answer =
            withRows({member(u"x@acme.example"_s, spent, 1'000 * microDollars, 0, {})}); // nobody with events
        QCOMPARE(answer.rows.size(), std::size_t(1));
        QTEST(int(answer.rows[0].state), "state");
        QCOMPARE(answer.rows[0].usedShare(), std::optional(double(std::max(qint64(0), spent)) / 1'000));
    }

    void whichLimitCounts()
    {
        const LimitsAnswer answer = withRows({
            member(u"effective@acme.example"_s, 1, 300 * microDollars, 500 * microDollars, 900 * microDollars),
            member(u"own@acme.example"_s, 1, {}, 500 * microDollars, 900 * microDollars),
            member(u"monthly@acme.example"_s, 1, {}, 0, 900 * microDollars),
            member(u"none@acme.example"_s, 1, {}, 0, {}),
        });
        QCOMPARE(row(answer, u"effective"_s).limit(), std::optional(Money{300 * oneDollar.microCents}));
        QCOMPARE(row(answer, u"own"_s).limit(), std::optional(Money{500 * oneDollar.microCents}));
        QCOMPARE(row(answer, u"monthly"_s).limit(), std::optional(Money{900 * oneDollar.microCents}));
        QVERIFY(!row(answer, u"none"_s).limit());
        QVERIFY(!row(answer, u"none"_s).usedShare());
        QVERIFY(row(answer, u"none"_s).state == LimitState::NoLimit);
    }

    void theMostEndangeredFirst()
    {
        const LimitsAnswer answer = withRows({
            member(u"fine@acme.example"_s, 1, 100 * microDollars, 0, {}),
            member(u"none@acme.example"_s, 5'000, {}, 0, {}),
            member(u"near@acme.example"_s, 90, 100 * microDollars, 0, {}),
            member(u"reached@acme.example"_s, 100, 100 * microDollars, 0, {}),
        });
        QStringList order;
        for (const LimitRow &row : answer.rows)
            order.append(row.key.section(u'@', 0, 0));
        QCOMPARE(order, (QStringList{u"reached"_s, u"near"_s, u"fine"_s, u"none"_s}));
        QCOMPARE(answer.count(LimitState::Reached), 1);
    }

    void onCourseByTheForecast()
    {
        // The greatest spender of the cycle, with a limit a little above what is used.
        const LimitsAnswer before = limits();
        const auto most = std::max_element(before.rows.begin(), before.rows.end(),
            [](const LimitRow &a, const LimitRow &b) { return a.ourUsed < b.ourUsed; });
        QVERIFY2(oneDollar < most->ourUsed, qPrintable(most->ourUsed.dollarsText()));
        MemberSpend spend = member(most->key, 0, most->ourUsed.microCents * 13 / 10 / 100, 0, {});
        spend.onDemand = most->ourUsed;
        const LimitsAnswer answer = withRows({spend});
        const LimitRow &row = answer.rows[0];
        ForecastQuestion question;
        question.filters = {{Dimension::Connection, {{u"Team"_s}, {}}}, {Dimension::User, {{most->key}, {}}}};
        question.measure = Measure::OnDemand;
        const ForecastAnswer alone = answerForecast(m_store->picture(), question, {}, presentMs);
        QVERIFY(alone.end.expected > row.limit()->microCents); // or the example is none
        QVERIFY(row.expected);
        QVERIFY(row.state == LimitState::OnCourse);
        QCOMPARE(row.hits, alone.dayOfReaching(row.limit()->microCents));
        QVERIFY(answer.pool.expected);
    }

    /// The day is the one on which the events summed up to the limit, whatever is spent beyond it afterwards.
    void theDayItWasReached()
    {
        const LimitsAnswer before = limits();
        const auto most = std::max_element(before.rows.begin(), before.rows.end(),
            [](const LimitRow &a, const LimitRow &b) { return a.ourUsed < b.ourUsed; });
        const QString events = u"u.text = '%1' AND e.id >> 57 = %2"_s.arg(most->key).arg(team());
        const DateRange firstDays{before.cycle.first, before.cycle.first + 9};
        const std::int64_t limit = m_store->sum(firstDays, events).onDemand / 100 * 100; // of 10 days, in micro-dollars
        QVERIFY(limit > 0 && limit < most->ourUsed.microCents);
        MemberSpend spend = member(most->key, 0, limit / 100, 0, {});
        spend.onDemand = most->ourUsed;
        const LimitsAnswer answer = withRows({spend});
        const LimitRow &row = answer.rows[0];
        QVERIFY(row.state == LimitState::Reached);
        QVERIFY(row.reachedOn && firstDays.contains(*row.reachedOn));
        QVERIFY(m_store->sum({answer.cycle.first, *row.reachedOn}, events).onDemand >= limit);
        QVERIFY(m_store->sum({answer.cycle.first, *row.reachedOn - 1}, events).onDemand < limit);
        QVERIFY(!row.hits);
        // Nobody else is at a limit.
        for (const LimitRow &other : before.rows)
            QVERIFY(other.state == LimitState::Reached || !other.reachedOn);
    }

    void theTeamsPool()
    {
        Contract contract;
        const LimitsAnswer without = limits();
        QVERIFY(!without.pool.limit);
        contract.teamLimit = Money{without.pool.used.microCents + oneCent.microCents};
        change([&](store::StoreSession &session) { store::ContractTable(session.database()).put(team(), contract); });
        const LimitsAnswer with = limits();
        QCOMPARE(with.pool.limit, contract.teamLimit);
        QVERIFY(with.pool.hits);
        QVERIFY(teamLimitExplanation().contains(u"one pool"_s));
    }

    void figuresOfACycleThatIsOverForeseeNothing()
    {
        change([&](store::StoreSession &session) {
            for (const UtcDay cycle : session.members.spendCycles(team()))
                session.members.replaceSpend(team(), cycle, {}, presentMs);
            session.members.replaceSpend(team(), UtcDay::ofDate(2026, 10, 1),
                {member(u"x@acme.example"_s, 1, 100 * microDollars, 0, {})}, presentMs);
        });
        const LimitsAnswer answer = limits();
        QVERIFY(!answer.isCurrent);
        QCOMPARE(answer.cycle.last, UtcDay::ofDate(2026, 10, 31));
        QVERIFY(!answer.rows[0].expected);
    }

    void whetherTheyMayBeChanged()
    {
        QVERIFY(!limits().permission.allowed());
        change([](store::StoreSession &session) { switchLimitChanges(session, true); });
        QVERIFY(limits().permission.allowed());
    }

private:
    ConnectionId team() const { return m_store->connection.id; }
    LimitsAnswer limits()
    {
        SpendSource source = m_store->source();
        return answerLimits(source, team(), {});
    }
    std::vector<MemberSpend> spendRows()
    {
        store::StoreSession &session = m_store->session();
        return session.members.spend(team(), session.members.spendCycles(team()).front());
    }
    template <class Work>
    void change(Work work)
    {
        const auto done = m_store->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { work(session); }); });
        QVERIFY(done);
    }
    LimitsAnswer withRows(const std::vector<MemberSpend> &rows)
    {
        change([&](store::StoreSession &session) {
            session.members.replaceSpend(team(), UtcDay::ofDate(2026, 11, 1), rows, presentMs);
        });
        return limits();
    }
    static MemberSpend member(const QString &email, std::int64_t spentDollars, std::optional<std::int64_t> effective,
        std::optional<std::int64_t> own, std::optional<std::int64_t> monthly)
    {
        MemberSpend spend;
        spend.userId = u"user_"_s + email;
        spend.email = email;
        spend.role = u"member"_s;
        spend.onDemand = Money{spentDollars * oneDollar.microCents};
        spend.effectiveLimitMicroDollars = effective;
        spend.hardLimitOverrideMicroDollars = own;
        spend.monthlyLimitMicroDollars = monthly;
        return spend;
    }
    static const LimitRow &row(const LimitsAnswer &answer, const QString &name)
    {
        return *std::find_if(
            answer.rows.begin(), answer.rows.end(), [&](const LimitRow &row) { return row.key.startsWith(name); });
    }

    std::unique_ptr<PeopleStore> m_store;
    std::vector<MemberSpend> m_told; ///< by the sample service
};

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
