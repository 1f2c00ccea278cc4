// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/people/peopletext.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

class TestPeopleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotKnownIsADash()
    {
        QCOMPARE(percentText({}), u"–"_s);
        QCOMPARE(finePercentText({}), u"–"_s);
        QCOMPARE(unitPriceText({}), u"–"_s);
        QCOMPARE(limitText({}), u"–"_s);
        QCOMPARE(timesText({}), u"–"_s);
    }

    void shares()
    {
        QCOMPARE(percentText(0.0), u"0\u00a0%"_s);
        QCOMPARE(percentText(0.004), u"<1\u00a0%"_s);
        QCOMPARE(percentText(0.955), u"96\u00a0%"_s);
        QCOMPARE(percentText(1.3), u"130\u00a0%"_s); // a limit that was passed
        QCOMPARE(finePercentText(0.99996), u"99.9\u00a0%"_s);
        QCOMPARE(finePercentText(1.0), u"100.0\u00a0%"_s);
        QCOMPARE(timesText(3.26), u"3.3×"_s);
        QCOMPARE(timesText(19.6), u"20×"_s);
    }

    void pricesOfOneThing_data()
    {
        QTest::addColumn<qint64>("microCents");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << qint64(169'440'000) << u"$1.69"_s;
        QTest::newRow("cents get two digits more") << qint64(4'123'456) << u"$0.0412"_s;
        QTest::newRow("rounded") << qint64(4'125'000) << u"$0.0413"_s;
        QTest::newRow("whole cents") << qint64(5'000'000) << u"$0.05"_s;
        QTest::newRow("nearly a dollar") << qint64(99'996'000) << u"$1.00"_s;
        QTest::newRow("below a cent") << qint64(1'234) << u"$0.00001234"_s;
        QTest::newRow("nothing") << qint64(0) << u"$0.00"_s;
        QTest::newRow("a credit") << qint64(-4'123'456) << u"−$0.0412"_s;
    }
    void pricesOfOneThing()
    {
        QFETCH(qint64, microCents);
        QFETCH(QString, text);
        QCOMPARE(unitPriceText(microCents), text);
    }

    void limitsAreMicroDollars()
    {
        QCOMPARE(limitText(250'000'000), u"$250.00"_s);
        QCOMPARE(limitText(0), u"$0.00"_s); // a limit of nothing is a limit
    }

    void staysInTime()
    {
        const std::int64_t now = UtcDay::ofDate(2026, 11, 20).startMs() + 1000;
        const DateRange kept{UtcDay::ofDate(2026, 8, 1), UtcDay::ofDate(2026, 11, 20)};
        const auto span = [&](UtcDay from, std::int64_t toMs) {
            return staySpan({{}, {1, 1, from.startMs() + 5, toMs}, u"g"_s, u"G"_s, false}, kept, now);
        };
        constexpr std::int64_t open = MembershipIndex::open;
        const UtcDay early = UtcDay::ofDate(2025, 1, 1);
        const UtcDay late = UtcDay::ofDate(2026, 10, 8);
        QCOMPARE(span(late, open), u"since Oct 8"_s);
        QCOMPARE(span(early, open), u"all the time"_s);
        QCOMPARE(span(early, late.startMs()), u"until Oct 7"_s); // left when that day began
        QCOMPARE(span(late, (late + 3).startMs() + 1), u"Oct 8 – Oct 11"_s);
        QCOMPARE(span(late, late.startMs() + 100), u"Oct 8"_s);
        QCOMPARE(span(late, now + msPerDay), u"since Oct 8"_s); // a listing may end a membership in the future
    }
};

QTEST_GUILESS_MAIN(TestPeopleText)
#include "tst_peopletext.moc"
