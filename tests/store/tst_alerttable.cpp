// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_AlertTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void channelsStandByName()
    {
        TemporaryStore store;
        const StoredAlertChannel mail{u"1"_s, u"Mail"_s, u"mail"_s, true, u"{}"_s};
        StoredAlertChannel desktop{u"2"_s, u"Desktop"_s, u"desktop"_s, false, u"{\"minimum\":\"notice\"}"_s};
        store->alerts.putChannel(mail);
        store->alerts.putChannel(desktop);
        store.reopen();
        QCOMPARE(store->alerts.channels(), (std::vector{desktop, mail}));
        desktop.name = u"Zebra"_s;
        store->alerts.putChannel(desktop);
        QCOMPARE(store->alerts.channels(), (std::vector{mail, desktop}));
    }

    void incidentsAndTheirEnds()
    {
        TemporaryStore store;
        StoredIncident incident{u"a"_s, u"anomaly"_s, u"warning"_s, u"Title"_s, u"Text"_s, 5, u"anomalies"_s, 6, 7, {}};
        store->alerts.putIncident(incident);
        QCOMPARE(store->alerts.incident(u"a"_s).value(), incident);
        incident.endedMs = 100;
        store->alerts.putIncident(incident);
        store->alerts.putDelivery({u"a"_s, u"1"_s, 6, 8, 0, {}});
        QCOMPARE(store->alerts.incidents(), std::vector{incident});
        store->alerts.forgetIncidentsBefore(100);
        QCOMPARE(store->alerts.incidents().size(), std::size_t(1));
        store->alerts.forgetIncidentsBefore(101);
        QVERIFY(store->alerts.incidents().empty());
        QVERIFY(!store->alerts.delivery(u"a"_s, u"1"_s));
    }

    void deliveriesWaitUntilTold()
    {
        TemporaryStore store;
        StoredDelivery delivery{u"a"_s, u"1"_s, 6, 8, 2, {}};
        store->alerts.putDelivery(delivery);
        QCOMPARE(store->alerts.waiting(), std::vector{delivery});
        delivery.dueMs.reset();
        delivery.toldMs = 9;
        store->alerts.putDelivery(delivery);
        QVERIFY(store->alerts.waiting().empty());
        QCOMPARE(store->alerts.delivery(u"a"_s, u"1"_s).value(), delivery);
        store->alerts.removeChannel(u"1"_s);
        QVERIFY(!store->alerts.delivery(u"a"_s, u"1"_s));
    }

    void theLogKeepsTheNewest()
    {
        TemporaryStore store;
        for (int i = 1; i <= 5; ++i)
            store->alerts.appendLog({i, u"Mail"_s, u"mail"_s, u"Subject"_s, 1, i == 5 ? u"refused"_s : QString()}, 3);
        const auto log = store->alerts.log(2);
        QCOMPARE(log.size(), std::size_t(2));
        QCOMPARE(log[0], (StoredAlertLogEntry{5, u"Mail"_s, u"mail"_s, u"Subject"_s, 1, u"refused"_s}));
        QCOMPARE(log[1].atMs, 4);
        QCOMPARE(store->alerts.log(10).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(tst_AlertTable)
#include "tst_alerttable.moc"
