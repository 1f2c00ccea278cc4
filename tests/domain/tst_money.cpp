// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

class tst_Money : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void fromCents();
    void adds();
};

void tst_Money::texts_data()
{
    QTest::addColumn<qint64>("microCents");
    QTest::addColumn<QString>("cents");
    QTest::addColumn<QString>("dollars");
    QTest::newRow("nothing") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("a micro-cent") << qint64(1) << u"0.000001"_s << u"0.00000001"_s;
    QTest::newRow("a cent") << oneCent.microCents * qint64(1) << u"1"_s << u"0.01"_s;
    QTest::newRow("a dollar") << oneDollar.microCents * qint64(1) << u"100"_s << u"1"_s;
    QTest::newRow("trailing zeros") << qint64(41'330'300) << u"41.3303"_s << u"0.413303"_s;
    QTest::newRow("a credit") << qint64(-12'500'000) << u"-12.5"_s << u"-0.125"_s;
    QTest::newRow("less than a cent owed") << qint64(-400'000) << u"-0.4"_s << u"-0.004"_s;
    QTest::newRow("a million dollars") << qint64(100'000'000'000'000) << u"100000000"_s << u"1000000"_s;
}

void tst_Money::texts()
{
    QFETCH(const qint64, microCents);
    QFETCH(const QString, cents);
    QFETCH(const QString, dollars);
    const Money money{microCents};
    QCOMPARE(money.centsText(), cents);
    QCOMPARE(money.dollarsText(), dollars);
    QCOMPARE(Money::fromCentsText(cents.toStdString()), std::optional(money));
}

void tst_Money::fromCents()
{
    QCOMPARE(Money::fromCentsText("40.16699999999999"), std::optional(Money{40'167'000}));
    QCOMPARE(Money::fromCentsText("2.136232e1"), std::optional(Money{21'362'320}));
    QVERIFY(!Money::fromCentsText("free"));
    QVERIFY(!Money::fromCentsText(""));
}

void tst_Money::adds()
{
    // A hundred thousand tenths of a cent: doubles would have drifted.
    Money sum;
    for (int i = 0; i < 100'000; ++i)
        sum += *Money::fromCentsText("0.1");
    QCOMPARE(sum.centsText(), u"10000"_s);
    sum -= oneDollar;
    QCOMPARE(sum - oneCent, Money{9'899'000'000});
    QCOMPARE(-oneCent + oneCent, Money{});
    QVERIFY((oneCent - oneCent).isZero());
    QVERIFY(-oneDollar < oneCent);
}

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
