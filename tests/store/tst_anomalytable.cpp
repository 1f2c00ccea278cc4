// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_AnomalyTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgementsAreKeptAndReplaced()
    {
        TemporaryStore store;
        store->anomalies.put(StoredAcknowledgement{u"b"_s, u"Load test"_s, 1});
        store->anomalies.put(StoredAcknowledgement{u"a"_s, {}, 2});
        store->anomalies.put(StoredAcknowledgement{u"b"_s, u"It was Ana's load test"_s, 3});
        store.reopen();
        QCOMPARE(store->anomalies.acknowledgements(),
            (std::vector{
                StoredAcknowledgement{u"a"_s, {}, 2}, StoredAcknowledgement{u"b"_s, u"It was Ana's load test"_s, 3}}));
        store->anomalies.removeAcknowledgement(u"a"_s);
        QCOMPARE(store->anomalies.acknowledgements().size(), std::size_t(1));
    }

    void rulesThatMute()
    {
        TemporaryStore store;
        const StoredMute forever{u"1"_s, {}, u"user"_s, u"ana@example.com"_s, u"Ana"_s, {}, {}};
        const StoredMute month{u"2"_s, u"max-mode"_s, {}, {}, {}, day(u"2026-12-01"_s), u"Everybody tries it"_s};
        store->anomalies.put(forever);
        store->anomalies.put(month);
        store.reopen();
        QCOMPARE(store->anomalies.mutes(), (std::vector{month, forever}));
        store->anomalies.removeMute(u"2"_s);
        QCOMPARE(store->anomalies.mutes(), std::vector{forever});
    }
};

QTEST_GUILESS_MAIN(tst_AnomalyTable)
#include "tst_anomalytable.moc"
