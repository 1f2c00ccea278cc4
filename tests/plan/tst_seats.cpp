// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/contracttable.h"
#include "core/plan/seats.h"
#include "tests/plan/plansamples.h"
#include "tests/support/peoplestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
/// Somebody who is listed and did nothing.
void addIdle(store::StoreSession &session, ConnectionId connection)
{
    session.database()
        .prepared("INSERT INTO member (connection, member_id, user_code, email, name, role, removed) VALUES "
            + store::valueRows(1, 7))
        .execute(connection, u"user_idle"_s, session.users.intern(u"idle@acme.example"_s), u"Idle@acme.example"_s,
            u"Idle Ina"_s, u"member"_s, false);
}
} // namespace

/// Seats beside usage, against sums by SQL over the same store. The sample's history has 60 days.
class tst_Seats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>([](store::StoreSession &session) {
            const ConnectionId team = session.connections.all().back().id;
            QCOMPARE(session.connections.find(team)->settings.name, u"Team"_s);
            addIdle(session, team);
            const auto groups = session.groups.listedGroups(team);
            QVERIFY(!groups.empty());
            Contract contract = sampleContract();
            contract.rules = {{SeatRule::By::Group, session.groupKeys.all()[groups.front()], u"Premium"_s},
                {SeatRule::By::Email, u"idle@acme.example"_s, u"Premium"_s}};
            store::ContractTable(session.database()).put(team, contract);
        });
        const SpendSource source = m_store->source();
        Q_UNUSED(source)
        m_answer = seats();
    }

    void everyMemberWhoIsNotRemoved()
    {
        QCOMPARE(qint64(m_answer.rows.size()),
            m_store->scalar("SELECT count(DISTINCT user_code) FROM member WHERE removed = 0 AND user_code <> 0 AND "
                            "connection = "
                + id()));
        QCOMPARE(m_answer.connectionName, u"Team"_s);
        QVERIFY(std::is_sorted(m_answer.rows.begin(), m_answer.rows.end(),
            [](const SeatRow &a, const SeatRow &b) { return a.label < b.label; }));
    }

    void activeDaysAndCost()
    {
        for (std::size_t i = 0; i < seatWindows; ++i) {
            const DateRange range = m_answer.ranges[i];
            QCOMPARE(range.days(), seatWindowDays[i]);
            QCOMPARE(range.last, UtcDay::ofMs(presentMs));
            for (const SeatRow &row : m_answer.rows) {
                const std::string days =
                    std::to_string(range.first.number) + " AND " + std::to_string(range.last.number);
                const std::string user = "(SELECT code FROM user_key WHERE text = '" + row.key.toStdString() + "')";
                const std::string eventDay = "((e.id & 144115188075855871) >> 16) / 86400000 + 18262"; // 2020-01-01
                const std::string events = "FROM event e WHERE e.user_code = " + user + " AND e.id >> 57 = " + id()
                    + " AND " + eventDay + " BETWEEN " + days;
                QCOMPARE(std::int64_t{row.windows[i].activeDays},
                    m_store->scalar("SELECT count(*) FROM (SELECT day FROM daily_usage WHERE connection = " + id()
                        + " AND user_code = " + user + " AND is_active <> 0 AND day BETWEEN " + days + " UNION SELECT "
                        + eventDay + ' ' + events + ')'));
                QCOMPARE(row.windows[i].cost, m_store->scalar("SELECT coalesce(sum(e.cost), 0) " + events));
            }
        }
    }

    void useByThreshold()
    {
        // 90 days were not all read, so that few active days say nothing there.
        QCOMPARE(m_answer.readDays[0], 30);
        QVERIFY(m_answer.readDays[1] < 90);
        for (const SeatRow &row : m_answer.rows) {
            if (row.role == u"free-owner"_s) {
                QCOMPARE(row.windows[0].use, SeatUse::NoSeat);
                QVERIFY(!row.price);
                continue;
            }
            const int month = row.windows[0].activeDays;
            QCOMPARE(row.windows[0].use,
                month >= 3      ? SeatUse::Used
                    : month > 0 ? SeatUse::BarelyUsed
                                : SeatUse::Unused);
            QCOMPARE(row.windows[1].use, row.windows[1].activeDays >= 9 ? SeatUse::Used : SeatUse::Unknown);
        }
        const SeatRow &idle = row(u"idle@acme.example"_s);
        QCOMPARE(idle.windows[0].use, SeatUse::Unused);
        QCOMPARE(idle.windows[1].use, SeatUse::Unknown);
        QVERIFY(!idle.lastActive);
        QCOMPARE(idle.email, u"Idle@acme.example"_s);
    }

    void anotherThreshold()
    {
        PeopleStore store([](store::StoreSession &session) {
            Contract contract;
            contract.barelyUsedBelow = 30;
            store::ContractTable(session.database()).put(session.connections.all().back().id, contract);
        });
        SpendSource source = store.source();
        const SeatsAnswer answer = answerSeats(source, store.connection.id);
        QVERIFY(answer.sums[0].barelyUsed > 0);
        QCOMPARE(answer.sums[0].used, 0);
        for (const SeatRow &row : answer.rows)
            QVERIFY(row.windows[0].activeDays < 30);
    }

    void pricesAfterTheDiscount()
    {
        const Money standard{36 * oneDollar.microCents};
        const Money premium{90 * oneDollar.microCents};
        QCOMPARE(row(u"idle@acme.example"_s).price, std::optional(premium));
        int dear = 0;
        Money sum;
        for (const SeatRow &row : m_answer.rows) {
            if (!row.price)
                continue;
            QVERIFY(*row.price == standard || *row.price == premium);
            QCOMPARE(row.type, *row.price == premium ? u"Premium"_s : u"Standard"_s);
            QCOMPARE(row.allowance.has_value(), *row.price == standard);
            dear += *row.price == premium ? 1 : 0;
            sum += *row.price;
        }
        // Those in the group now, and the one by e-mail.
        QVERIFY(dear > 1);
        QVERIFY(dear < int(m_answer.rows.size()));
        QCOMPARE(m_answer.sums[0].price, std::optional(sum));
    }

    void sumsAreThoseOfTheRows()
    {
        for (std::size_t i = 0; i < seatWindows; ++i) {
            const SeatSums &sums = m_answer.sums[i];
            QCOMPARE(sums.seats, sums.used + sums.barelyUsed + sums.unused + sums.unknown);
            Money unused;
            std::int64_t cost = 0;
            int active = 0;
            for (const SeatRow &row : m_answer.rows) {
                unused += row.windows[i].use == SeatUse::Unused ? row.price.value_or(Money{}) : Money{};
                cost += row.windows[i].cost;
                active += row.windows[i].activeDays > 0 ? 1 : 0;
            }
            QCOMPARE(sums.unusedPrice, std::optional(unused));
            QCOMPARE(sums.active, active);
            QCOMPARE(sums.usage, i == 0 ? cost : cost / 3);
            QCOMPARE(sums.perActive, std::optional(Money{(sums.usage + sums.price->microCents) / active}));
        }
        QVERIFY(m_answer.sums[0].unused >= 1);
    }

    void whenTheIncludedPartEnded()
    {
        int ended = 0;
        for (const SeatRow &row : m_answer.rows) {
            const QString who = u"u.text = '%1' AND e.id >> 57 = %2"_s.arg(row.key).arg(m_store->connection.id);
            const Figures cycle = m_store->sum(m_answer.cycle, who);
            QCOMPARE(row.cycleIncluded, cycle.included());
            QCOMPARE(row.cycleOnDemand, cycle.onDemand);
            // Day by day, by hand.
            std::optional<UtcDay> expected;
            bool included = false;
            for (UtcDay day = m_answer.cycle.first; day <= m_answer.cycle.last && !expected; day = day + 1) {
                const Figures figures = m_store->sum({day, day}, who);
                included = included || figures.included() > 0;
                if (included && figures.onDemand > 0)
                    expected = day;
            }
            QCOMPARE(row.includedEnded, expected);
            ended += expected ? 1 : 0;
        }
        QVERIFY(ended > 0);
        QCOMPARE(m_answer.includedEnded, ended);
    }

    void whereDailyUsageWasNeverReadNobodyIsUnused()
    {
        PeopleStore store([](store::StoreSession &session) {
            addIdle(session, session.connections.all().back().id);
            session.database().prepared("DELETE FROM daily_usage").run();
            session.database().prepared("UPDATE connection SET daily_usage_from_day = NULL").run();
        });
        SpendSource source = store.source();
        const SeatsAnswer answer = answerSeats(source, store.connection.id);
        QVERIFY(!answer.dailyUsageRead);
        QCOMPARE(answer.readDays[0], 0);
        QCOMPARE(answer.sums[0].unused, 0);
        QCOMPARE(answer.sums[0].barelyUsed, 0);
        QVERIFY(answer.sums[0].unknown > 0);
        QVERIFY(answer.sums[0].used > 0); // events alone show that much
    }

    void withoutAContractNothingIsPriced()
    {
        SpendSource source = m_store->source();
        const SeatsAnswer other = answerSeats(source, m_store->otherConnection.id);
        QCOMPARE(other.connectionName, u"Other team"_s);
        QVERIFY(!other.hasContract);
        QVERIFY(!other.sums[0].price);
        QVERIFY(!other.sums[0].unusedPrice);
        QVERIFY(!other.sums[0].perActive);
        QVERIFY(other.sums[0].seats > 0);
        for (const SeatRow &row : other.rows)
            QVERIFY(!row.price && row.type.isEmpty());
    }

    void aConnectionThatIsGoneIsTheFirst()
    {
        SpendSource source = m_store->source();
        QCOMPARE(answerSeats(source, 55).connectionName, u"Other team"_s);
    }

private:
    SeatsAnswer seats()
    {
        SpendSource source = m_store->source();
        return answerSeats(source, m_store->connection.id);
    }
    std::string id() const { return std::to_string(m_store->connection.id); }
    const SeatRow &row(const QString &key)
    {
        return *std::find_if(
            m_answer.rows.begin(), m_answer.rows.end(), [&](const SeatRow &row) { return row.key == key; });
    }

    std::unique_ptr<PeopleStore> m_store;
    SeatsAnswer m_answer;
};

QTEST_GUILESS_MAIN(tst_Seats)
#include "tst_seats.moc"
