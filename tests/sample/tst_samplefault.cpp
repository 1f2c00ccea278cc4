// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplefault.h"

#include <QTest>

using namespace spend;
using namespace spend::sample;
using namespace Qt::StringLiterals;

class TestSampleFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void readsLists();
    void countsRequests();
    void countsArrivals();
};

void TestSampleFault::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SampleFault>("fault");
    QTest::newRow("bare") << u"500"_s << SampleFault{FaultKind::Status500, {}, 1, 1, {}};
    QTest::newRow("everything") << u"429@usage:2#3=1"_s
                                << SampleFault{FaultKind::TooMany, SampleEndpoint::UsageEvents, 2, 3, 1};
    QTest::newRow("endpoint with a dot") << u"truncate@commits.csv"_s
                                         << SampleFault{FaultKind::Truncate, SampleEndpoint::CommitsCsv, 1, 1, {}};
    QTest::newRow("all") << u"503:0"_s << SampleFault{FaultKind::Status503, {}, 0, 1, {}};
    QTest::newRow("from the fifth") << u"revoke#5"_s << SampleFault{FaultKind::Revoke, {}, 1, 5, {}};
    QTest::newRow("words with digits") << u"redirect307@members"_s
                                       << SampleFault{FaultKind::Redirect307, SampleEndpoint::Members, 1, 1, {}};
    QTest::newRow("for good") << u"nototal"_s << SampleFault{FaultKind::NoTotal, {}, 0, 1, {}};
    QTest::newRow("arrivals") << u"shift:9"_s << SampleFault{FaultKind::Shift, {}, 9, 1, {}};
    QTest::newRow("size") << u"huge=32"_s << SampleFault{FaultKind::HugeField, {}, 1, 1, 32};
}

void TestSampleFault::readsText()
{
    QFETCH(QString, text);
    QFETCH(SampleFault, fault);
    const Result<SampleFault> read = SampleFault::fromText(text);
    QVERIFY(read.ok());
    QVERIFY(*read == fault);
    QCOMPARE(fault.toText(), text);
}

void TestSampleFault::refusesText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "418", "500@", "500@nowhere", "500:x", "500#1:2", "500 @usage", "429=1=2", "429=-1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSampleFault::refusesText()
{
    QFETCH(QString, text);
    QVERIFY(!SampleFault::fromText(text).ok());
}

void TestSampleFault::readsLists()
{
    const Result<QList<SampleFault>> faults = faultsFromText(u"500@usage, 429date:2 ,stall#4"_s);
    QVERIFY(faults.ok());
    QCOMPARE(faults->size(), 3);
    QVERIFY(faultsFromText(u""_s).value().isEmpty());
    QVERIFY(!faultsFromText(u"500,nonsense"_s).ok());
}

void TestSampleFault::countsRequests()
{
    FaultPlan plan(*faultsFromText(u"500@usage:2#3,429#2"_s));
    QStringList met;
    const auto ask = [&](SampleEndpoint endpoint) {
        QStringList words;
        for (const SampleFault &fault : plan.meet(endpoint))
            words.append(fault.toText().section(u'@', 0, 0).section(u'#', 0, 0));
        met.append(words.join(u'+'));
    };
    ask(SampleEndpoint::UsageEvents);
    ask(SampleEndpoint::Members); // the second of all
    for (int i = 0; i < 4; ++i)
        ask(SampleEndpoint::UsageEvents); // 2, 3, 4, 5
    QCOMPARE(met, (QStringList{u""_s, u"429"_s, u""_s, u"500"_s, u"500"_s, u""_s}));
}

void TestSampleFault::countsArrivals()
{
    FaultPlan plan(*faultsFromText(u"shift:7"_s));
    QCOMPARE(plan.arrivals(1), 0);
    QCOMPARE(plan.arrivals(2), 3);
    QCOMPARE(plan.arrivals(3), 3);
    QCOMPARE(plan.arrivals(2), 1);
    QCOMPARE(plan.arrivals(3), 0);
    QCOMPARE(FaultPlan().arrivals(2), 0);
}

QTEST_APPLESS_MAIN(TestSampleFault)
#include "tst_samplefault.moc"
