// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/reliability/machine.h"

#include <QLoggingCategory>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;

sample::SampleOptions company(std::int64_t nowMs, int days, int cycleDay = 1)
{
    sample::SampleOptions options;
    options.users = 4;
    options.days = days;
    options.eventsPerUserDay = 3;
    options.cycleDay = cycleDay;
    options.nowMs = nowMs;
    options.rateLimits = false;
    return options;
}

std::int64_t noonOf(int year, unsigned month, unsigned dayOfMonth)
{
    return UtcDay::ofDate(year, month, dayOfMonth).startMs() + 12 * hour;
}

void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}
} // namespace

/// Whatever the machine's clock does: what is stored is what the service has, days are UTC days, and the schedule keeps
/// its pace.
class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"spendscope.*=false"_s); }

    /// The clock is wrong for a week, in which the machine reads on; then it is set right.
    void aWrongClockLosesNothing_data()
    {
        QTest::addColumn<qint64>("wrongBy");
        QTest::newRow("a day ahead") << qint64(day);
        QTest::newRow("a day behind") << qint64(-day);
        QTest::newRow("ten days ahead") << qint64(10 * day);
        QTest::newRow("ten days behind") << qint64(-10 * day);
        QTest::newRow("a year ahead") << qint64(366 * day);
        QTest::newRow("in 1971") << qint64(-(presentMs - 365 * day));
    }
    void aWrongClockLosesNothing()
    {
        QFETCH(qint64, wrongBy);
        Machine machine(company(presentMs, 30));
        QVERIFY(machine.run().complete());
        machine.clock.setWrongBy(wrongBy);
        for (int i = 0; i < 4; ++i) {
            machine.real.advance(40 * hour);
            const IngestOutcome outcome = machine.run();
            QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
            QCOMPARE(machine.difference(), QString()); // right at once, by the service's own clock
        }
        machine.clock.setWrongBy(0);
        machine.real.advance(hour);
        QVERIFY(machine.run().complete());
        QCOMPARE(machine.difference(), QString());
    }

    void jumpsKeepThePaceOfTheSchedule_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("a day forth") << qint64(day);
        QTest::newRow("a day back") << qint64(-day);
        QTest::newRow("a year back") << qint64(-365 * day);
    }
    void jumpsKeepThePaceOfTheSchedule()
    {
        QFETCH(qint64, jump);
        Machine machine(company(presentMs, 10));
        QCOMPARE(machine.live(hour / 2).size(), 1u);
        machine.clock.setWrongBy(jump);
        const auto runs = machine.live(4 * hour);
        QVERIFY2(runs.size() >= 4 && runs.size() <= 5, qPrintable(QString::number(runs.size())));
        machine.clock.setWrongBy(0);
        const auto after = machine.live(4 * hour);
        QVERIFY2(after.size() >= 4 && after.size() <= 5, qPrintable(QString::number(after.size())));
        QVERIFY(machine.run().complete());
        QCOMPARE(machine.difference(), QString());
    }

    /// Cycles that begin on days which some months lack, the leap day, the end of the year.
    void calendar_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("cycleDay");
        for (const int cycleDay : {1, 29, 30, 31}) {
            QTest::addRow("in March, cycle day %d", cycleDay) << qint64(noonOf(2027, 3, 2)) << cycleDay;
            QTest::addRow("on the leap day, cycle day %d", cycleDay) << qint64(noonOf(2028, 2, 29)) << cycleDay;
            QTest::addRow("after the leap day, cycle day %d", cycleDay) << qint64(noonOf(2028, 3, 31)) << cycleDay;
            QTest::addRow("last moment of the year, cycle day %d", cycleDay)
                << qint64(UtcDay::ofDate(2027, 1, 1).startMs() - 1) << cycleDay;
            QTest::addRow("first moment of the year, cycle day %d", cycleDay)
                << qint64(UtcDay::ofDate(2027, 1, 1).startMs()) << cycleDay;
        }
    }
    void calendar()
    {
        QFETCH(qint64, now);
        QFETCH(int, cycleDay);
        Machine machine(company(now, 70, cycleDay));
        QVERIFY(machine.run().complete());
        QCOMPARE(machine.difference(), QString());
        machine.real.advance(3 * day); // over the next border
        QVERIFY(machine.run().complete());
        QCOMPARE(machine.difference(), QString());
    }

    /// Somebody travels: nothing that is stored or told depends on where.
    void timeZones()
    {
        const QByteArray home = qgetenv("TZ");
        Machine machine(company(noonOf(2027, 3, 28), 40, 29));
        for (const QByteArray zone : {"America/St_Johns", "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Dublin", "UTC"}) {
            setZone(zone);
            machine.real.advance(7 * hour); // over a change to summer time too
            QVERIFY(machine.run().complete());
            QCOMPARE(machine.difference(), QString());
        }
        setZone(home);
        QCOMPARE(machine.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
