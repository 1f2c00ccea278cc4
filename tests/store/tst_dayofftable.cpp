// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_DayOffTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysStandInOrder()
    {
        TemporaryStore store;
        store->daysOff.put({u"Holidays"_s, day(u"2026-12-25"_s), u"Christmas Day"_s});
        store->daysOff.put({{}, day(u"2026-12-25"_s), u"Closed"_s});
        store->daysOff.put({{}, day(u"2026-01-02"_s), u"Bridge day"_s});
        store.reopen();
        QCOMPARE(store->daysOff.all(),
            (std::vector{StoredDayOff{{}, day(u"2026-01-02"_s), u"Bridge day"_s},
                StoredDayOff{{}, day(u"2026-12-25"_s), u"Closed"_s},
                StoredDayOff{u"Holidays"_s, day(u"2026-12-25"_s), u"Christmas Day"_s}}));
    }

    void puttingAgainRenames()
    {
        TemporaryStore store;
        store->daysOff.put({{}, day(u"2026-12-24"_s), u"Closed"_s});
        store->daysOff.put({{}, day(u"2026-12-24"_s), u"Christmas Eve"_s});
        QCOMPARE(store->daysOff.all(), (std::vector{StoredDayOff{{}, day(u"2026-12-24"_s), u"Christmas Eve"_s}}));
    }

    void removingOneOrASource()
    {
        TemporaryStore store;
        store->daysOff.put({u"Holidays"_s, day(u"2026-12-25"_s), u"Christmas Day"_s});
        store->daysOff.put({u"Holidays"_s, day(u"2026-12-26"_s), u"Boxing Day"_s});
        store->daysOff.put({{}, day(u"2026-12-26"_s), u"Closed"_s});
        store->daysOff.remove(u"Holidays"_s, day(u"2026-12-26"_s));
        QCOMPARE(store->daysOff.all().size(), std::size_t(2));
        store->daysOff.removeSource(u"Holidays"_s);
        QCOMPARE(store->daysOff.all(), (std::vector{StoredDayOff{{}, day(u"2026-12-26"_s), u"Closed"_s}}));
    }
};

QTEST_GUILESS_MAIN(tst_DayOffTable)
#include "tst_dayofftable.moc"
