// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/burndown.h"
#include "core/plan/contracttable.h"
#include "tests/plan/plansamples.h"
#include "tests/support/peoplestore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// A commitment against the events of a store, by SQL; the present is 2026-11-20, the history has 60 days.
class tst_BurnDown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<PeopleStore>(); }

    void whatWasUsed_data()
    {
        QTest::addColumn<int>("measure");
        QTest::newRow("all usage") << int(Measure::Cost);
        QTest::newRow("on-demand") << int(Measure::OnDemand);
    }
    void whatWasUsed()
    {
        QFETCH(const int, measure);
        const BurnDown burn = burnDown({dollars(1'000'000), {day(11, 1), day(12, 31)}, Measure(measure), false});
        const Figures sum = m_store->sum({day(11, 1), day(11, 20)}, team());
        QCOMPARE(burn.usage.microCents, measureOf(sum, Measure(measure)));
        QCOMPARE(burn.used(), burn.usage);
        QCOMPARE(burn.seats, Money{});
        QVERIFY(burn.phase == BurnDown::Phase::Running);
        QVERIFY(burn.isCovered());
    }

    void theForecastGoesOnFromThere()
    {
        const Commitment commitment{dollars(1'000'000), {day(11, 1), day(12, 31)}, Measure::Cost, false};
        const BurnDown burn = burnDown(commitment);
        ForecastQuestion question;
        question.horizon = {ForecastHorizon::Kind::Days, 42};
        question.filters = {{Dimension::Connection, {{u"Team"_s}, {}}}};
        const ForecastAnswer forecast = answerForecast(m_store->picture(), question, {}, presentMs);
        QVERIFY(forecast.enough);
        const std::int64_t before = m_store->sum({day(11, 1), day(11, 19)}, team()).cost;
        QVERIFY(burn.expected);
        QCOMPARE(burn.expectedDay, day(12, 31));
        QCOMPARE(burn.expected->expected, before + forecast.end.expected);
        QCOMPARE(burn.expected->likely80.high, before + forecast.end.likely80.high);
        QCOMPARE(burn.left(), commitment.amount - Money{burn.expected->expected});
        // A point a day; those that were, then those ahead; never falling.
        QCOMPARE(int(burn.points.size()), commitment.period.days());
        for (std::size_t i = 0; i < burn.points.size(); ++i) {
            QCOMPARE(burn.points[i].day, commitment.period.first + int(i));
            QCOMPARE(burn.points[i].ahead, burn.points[i].day >= day(11, 20));
            QVERIFY(i == 0 || burn.points[i - 1].used <= burn.points[i].used);
            QVERIFY(burn.points[i].low <= burn.points[i].used && burn.points[i].used <= burn.points[i].high);
        }
        QCOMPARE(burn.points[18].used, before);
    }

    void theDayOfRunningOutAhead()
    {
        const std::int64_t before = m_store->sum({day(11, 1), day(11, 20)}, team()).cost;
        const BurnDown burn = burnDown({Money{before + before / 2}, {day(11, 1), day(12, 31)}, Measure::Cost, false});
        QVERIFY(burn.runsOut);
        QVERIFY(!burn.ranOut);
        QVERIFY(*burn.runsOut > day(11, 20));
        for (const BurnPoint &point : burn.points)
            QCOMPARE(point.used >= burn.commitment.amount.microCents, point.day >= *burn.runsOut);
        QVERIFY(burn.left() < Money{});
    }

    void theDayOnWhichItRanOut()
    {
        const std::int64_t ten = m_store->sum({day(11, 1), day(11, 10)}, team()).cost;
        const BurnDown burn = burnDown({Money{ten}, {day(11, 1), day(12, 31)}, Measure::Cost, false});
        QVERIFY(burn.ranOut);
        QVERIFY(*burn.runsOut <= day(11, 10));
        QVERIFY(m_store->sum({day(11, 1), *burn.runsOut}, team()).cost >= ten);
        QVERIFY(m_store->sum({day(11, 1), *burn.runsOut - 1}, team()).cost < ten);
    }

    void seatsCountByTheDay()
    {
        Contract contract = sampleContract();
        contract.rules.clear();
        const BurnDown burn = burnDown({dollars(100'000), {day(11, 1), day(11, 30)}, Measure::Cost, true}, contract);
        const auto members = m_store->scalar(
            "SELECT count(DISTINCT user_code) FROM member WHERE removed = 0 AND role <> 'free-owner' AND connection = "
            + std::to_string(m_store->connection.id));
        // 36 dollars a seat and month, 20 of the year's 365 days.
        QCOMPARE(burn.seats.microCents, members * 36 * oneDollar.microCents * 12 * 20 / 365);
        QVERIFY(!burn.seatsUnknown);
        QVERIFY(burn.used() == burn.usage + burn.seats);
        contract.seatTypes.clear();
        const BurnDown unknown = burnDown({dollars(100'000), {day(11, 1), day(11, 30)}, Measure::Cost, true}, contract);
        QVERIFY(unknown.seatsUnknown);
        QCOMPARE(unknown.seats, Money{});
    }

    void seatsOverDays()
    {
        QCOMPARE(seatsOver(dollars(100), 365), dollars(1'200));
        QCOMPARE(seatsOver(Money{}, 100), Money{});
        // More than fits into one product.
        QCOMPARE(seatsOver(dollars(100'000'000), 5 * 365), dollars(6'000'000'000));
    }

    void beforeAndAfter()
    {
        const BurnDown before = burnDown({dollars(10), {day(12, 1), day(12, 31)}, Measure::Cost, false});
        QVERIFY(before.phase == BurnDown::Phase::Before);
        QCOMPARE(before.used(), Money{});
        QVERIFY(before.points.empty());
        const BurnDown over = burnDown({dollars(1'000'000), {day(10, 1), day(10, 31)}, Measure::Cost, false});
        QVERIFY(over.phase == BurnDown::Phase::Over);
        QVERIFY(!over.expected);
        QCOMPARE(over.used().microCents, m_store->sum({day(10, 1), day(10, 31)}, team()).cost);
        QCOMPARE(over.left(), over.commitment.amount - over.used());
        QCOMPARE(over.timeShare(day(11, 20)), 1.0);
    }

    void aPeriodThatBeganBeforeTheDataIsSaidToBe()
    {
        const BurnDown burn = burnDown({dollars(1'000'000), {day(1, 1), day(12, 31)}, Measure::Cost, false});
        QVERIFY(!burn.isCovered());
        QVERIFY(burn.coveredFrom);
        QVERIFY(*burn.coveredFrom > day(1, 1));
    }

    void forecastsEndAfterAYear()
    {
        const BurnDown burn = burnDown({dollars(100'000'000), {day(11, 1), day(11, 1) + 900}, Measure::Cost, false});
        QCOMPARE(burn.expectedDay, day(11, 20) + 364);
    }

    void whatTheFormChoosesFrom()
    {
        const ContractAnswer answer = contract(sampleContract());
        QVERIFY(answer.members.size() > 10);
        QVERIFY(!answer.groups.empty());
        QVERIFY(!answer.burnDown);
        QCOMPARE(answer.connectionName, u"Team"_s);
    }

private:
    static Money dollars(std::int64_t amount) { return {amount * oneDollar.microCents}; }
    static UtcDay day(int month, int dayOfMonth) { return UtcDay::ofDate(2026, month, dayOfMonth); }
    QString team() const { return u"e.id >> 57 = %1"_s.arg(m_store->connection.id); }
    ContractAnswer contract(const Contract &kept)
    {
        const auto put = m_store->workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { store::ContractTable(session.database()).put(m_store->connection.id, kept); });
        });
        Q_ASSERT(put);
        Q_UNUSED(put)
        SpendSource source = m_store->source();
        return answerContract(source, m_store->connection.id, {});
    }
    BurnDown burnDown(const Commitment &commitment, Contract kept = {})
    {
        kept.commitment = commitment;
        return contract(kept).burnDown.value();
    }

    std::unique_ptr<PeopleStore> m_store;
};

QTEST_GUILESS_MAIN(tst_BurnDown)
#include "tst_burndown.moc"
