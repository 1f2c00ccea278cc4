// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

class TestMoneyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void money_data()
    {
        QTest::addColumn<qint64>("microCents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"$0.00"_s;
        QTest::newRow("grouping") << qint64(1'968'141'000'000) << u"$19,681.41"_s;
        QTest::newRow("rounds up at half a cent") << qint64(100'500'000) << u"$1.01"_s;
        QTest::newRow("rounds down") << qint64(100'499'999) << u"$1.00"_s;
        QTest::newRow("one cent") << qint64(1'000'000) << u"$0.01"_s;
        QTest::newRow("under one cent") << qint64(413'303) << u"$0.00413303"_s;
        QTest::newRow("one micro-cent") << qint64(1) << u"$0.00000001"_s;
        QTest::newRow("negative") << qint64(-500'000'000) << u"−$5.00"_s;
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"$92,233,720,368.55"_s;
    }
    void money()
    {
        QFETCH(qint64, microCents);
        QFETCH(QString, text);
        QCOMPARE(moneyText(Money{microCents}), text);
    }
    void unknownAmountIsADash() { QCOMPARE(moneyText(std::optional<Money>()), u"–"_s); }
    void exactAmountShowsEveryDigit()
    {
        QCOMPARE(exactMoneyText(Money{1'968'141'330'300}), u"$19,681.413303"_s);
        QCOMPARE(exactMoneyText(Money{500'000'000}), u"$5.00"_s);
    }
    void dollarsStayDollarsInOtherLocales()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(moneyText(Money{1'968'141'000'000}), u"19.681,41\u00a0$"_s);
        QCOMPARE(moneyText(Money{500'000}), u"0,005\u00a0$"_s);
        QCOMPARE(exactMoneyText(Money{500'000'000}), u"5,00\u00a0$"_s);
        QCOMPARE(countText(1'204'338), u"1.204.338"_s);
        QCOMPARE(dayText(UtcDay::ofDate(2026, 11, 3), UtcDay::ofDate(2026, 11, 22)), u"3. Nov."_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void counts()
    {
        QCOMPARE(countText(48'120), u"48,120"_s);
        QCOMPARE(shortCountText(9'999), u"9,999"_s);
        QCOMPARE(shortCountText(48'120), u"48.1\u00a0k"_s);
        QCOMPARE(shortCountText(999'999), u"1.0\u00a0M"_s);
        QCOMPARE(shortCountText(12'340'000'000), u"12.3\u00a0B"_s);
    }
    void shares()
    {
        QCOMPARE(shareText(37, 100), u"37\u00a0%"_s);
        QCOMPARE(shareText(1, 1000), u"<1\u00a0%"_s);
        QCOMPARE(shareText(0, 1000), u"0\u00a0%"_s);
        QCOMPARE(shareText(5, 0), u"–"_s);
    }
    void change_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<bool>("comparable");
        QTest::addColumn<QString>("text");
        const qint64 dollar = oneDollar.microCents;
        QTest::newRow("up") << 112 * dollar << 100 * dollar << true << u"+12\u00a0%"_s;
        QTest::newRow("down") << 92 * dollar << 100 * dollar << true << u"−8\u00a0%"_s;
        QTest::newRow("hardly") << 1994 * dollar / 10 << 200 * dollar << true << u"−0.3\u00a0%"_s;
        QTest::newRow("next to nothing") << 20'001 * dollar << 20'000 * dollar << true << u"0\u00a0%"_s;
        QTest::newRow("same") << dollar << dollar << true << u"0\u00a0%"_s;
        QTest::newRow("new") << dollar << qint64(0) << true << u"new"_s;
        QTest::newRow("never a percentage of less than a dollar") << 50 * dollar << dollar / 2 << true << u"+$49.50"_s;
        QTest::newRow("a credit before") << 5 * dollar << -dollar << true << u"+$6.00"_s;
        QTest::newRow("not comparable") << dollar << dollar << false << u"–"_s;
    }
    void change()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        QFETCH(bool, comparable);
        QFETCH(QString, text);
        QCOMPARE(Change::between(now, before, comparable).text(), text);
    }
    void dates()
    {
        const UtcDay today = UtcDay::ofDate(2026, 11, 22);
        QCOMPARE(dayText(UtcDay::ofDate(2026, 11, 3), today), u"Nov 3"_s);
        QCOMPARE(dayText(UtcDay::ofDate(2025, 12, 31), today), u"Dec 31, 2025"_s);
        QCOMPARE(rangeText({today - 21, today}, today), u"Nov 1 – Nov 22"_s);
        QCOMPARE(shortRangeText({today - 21, today}, today), u"Nov 1 – 22"_s);
        QCOMPARE(shortRangeText({today - 30, today}, today), u"Oct 23 – Nov 22"_s);
        QCOMPARE(momentText(today.startMs() + 13 * 3'600'000, today.startMs()), u"13:00 UTC"_s);
        QCOMPARE(momentText((today - 1).startMs(), today.startMs()), u"Nov 21, 00:00 UTC"_s);
    }
    void durations()
    {
        QCOMPARE(durationText(500), u"1 min"_s);
        QCOMPARE(durationText(41 * 60'000), u"41 min"_s);
        QCOMPARE(durationText(125 * 60'000), u"2 h 5 min"_s);
        QCOMPARE(durationText(5LL * 24 * 60 * 60'000), u"5 days"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
