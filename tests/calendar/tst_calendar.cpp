// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/calendar.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

class tst_Calendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyChoseAnything()
    {
        TemporaryStore store;
        QCOMPARE(loadCalendar(store.session()), WorkCalendar());
    }

    void aWeekFromSundayToThursday()
    {
        TemporaryStore store;
        calendar::setWorkdays(store.session(), {true, true, true, true, false, false, true});
        store.reopen();
        const WorkCalendar calendar = loadCalendar(store.session());
        QVERIFY(calendar.isWorkday(day(u"2026-11-29"_s))); // a Sunday
        QVERIFY(!calendar.isWorkday(day(u"2026-11-27"_s))); // a Friday
    }

    void aWeekNeedsAWorkday()
    {
        TemporaryStore store;
        const auto problem = thrownBy([&] { calendar::setWorkdays(store.session(), {}); });
        QCOMPARE(problem.value().kind, ProblemKind::InvalidInput);
        QCOMPARE(loadCalendar(store.session()).workdays, WorkCalendar().workdays);
    }

    void whatAnotherVersionWroteIsNoTrouble()
    {
        TemporaryStore store;
        store->preferences.put(u"calendar/workdays"_s, u"often"_s);
        QCOMPARE(loadCalendar(store.session()).workdays, WorkCalendar().workdays);
    }

    void ownDays()
    {
        TemporaryStore store;
        calendar::addDays(store.session(), day(u"2026-12-24"_s), day(u"2026-12-26"_s), u"  Between \n years "_s);
        calendar::addDays(store.session(), day(u"2026-12-24"_s), day(u"2026-12-24"_s), u"Christmas Eve"_s);
        calendar::removeDay(store.session(), {}, day(u"2026-12-26"_s));
        QCOMPARE(calendar::load(store.session()).daysOff,
            (std::vector{DayOff{day(u"2026-12-24"_s), u"Christmas Eve"_s, {}},
                DayOff{day(u"2026-12-25"_s), u"Between years"_s, {}}}));
        QVERIFY(!loadCalendar(store.session()).isWorkday(day(u"2026-12-24"_s)));
    }

    void daysThatCantBe_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("nameLength");
        QTest::newRow("backwards") << u"2026-12-26"_s << u"2026-12-24"_s << 5;
        QTest::newRow("a whole year") << u"2026-01-01"_s << u"2026-12-31"_s << 5;
        QTest::newRow("a long name") << u"2026-12-24"_s << u"2026-12-24"_s << 81;
    }
    void daysThatCantBe()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QFETCH(const int, nameLength);
        TemporaryStore store;
        const auto problem =
            thrownBy([&] { calendar::addDays(store.session(), day(first), day(last), QString(nameLength, u'x')); });
        QCOMPARE(problem.value().kind, ProblemKind::InvalidInput);
        QVERIFY(calendar::load(store.session()).daysOff.empty());
    }

    void aSourceIsReplacedWhole()
    {
        TemporaryStore store;
        calendar::addDays(store.session(), day(u"2026-12-25"_s), day(u"2026-12-25"_s), u"Closed"_s);
        calendar::replaceSource(store.session(), u"Ireland"_s,
            {{day(u"2026-12-25"_s), u"Christmas Day"_s, {}}, {day(u"2026-12-26"_s), u"St Stephen"_s, {}}});
        calendar::replaceSource(store.session(), u"Czechia"_s, {{day(u"2026-11-17"_s), u"Freedom"_s, {}}});
        calendar::replaceSource(store.session(), u"Ireland"_s, {{day(u"2027-12-25"_s), u"Christmas Day"_s, {}}});
        QCOMPARE(calendar::load(store.session()).daysOff,
            (std::vector{DayOff{day(u"2026-11-17"_s), u"Freedom"_s, u"Czechia"_s},
                DayOff{day(u"2026-12-25"_s), u"Closed"_s, {}},
                DayOff{day(u"2027-12-25"_s), u"Christmas Day"_s, u"Ireland"_s}}));
        calendar::removeSource(store.session(), u"Ireland"_s);
        QCOMPARE(calendar::load(store.session()).daysOff.size(), std::size_t(2));
    }

    void aSourceHasAName()
    {
        TemporaryStore store;
        const auto problem = thrownBy([&] { calendar::replaceSource(store.session(), u" "_s, {}); });
        QCOMPARE(problem.value().kind, ProblemKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
