// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/dollaramount.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

/// Dollars as people type them.
class TestDollarAmount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents");
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const QLocale de(QLocale::German, QLocale::Germany);
        const QLocale fr(QLocale::French, QLocale::France);
        const auto add = [](const char *name, const QLocale &locale, const QString &text, qint64 cents) {
            QTest::newRow(name) << locale << text << cents;
        };
        add("whole", us, u"1234"_s, 123'400);
        add("cents", us, u"1234.56"_s, 123'456);
        add("one decimal", us, u"1234.5"_s, 123'450);
        add("grouped", us, u"1,234,567.89"_s, 123'456'789);
        add("with the sign", us, u" $1,234.50 "_s, 123'450);
        add("with the name", us, u"1234 usd"_s, 123'400);
        add("nothing", us, u"0"_s, 0);
        add("a credit", us, u"-20.05"_s, -2'005);
        add("a typographer's credit", us, QChar(0x2212) + u"$20"_s, -2'000);
        add("german", de, u"1.234,56"_s, 123'456);
        add("german, a thousand", de, u"1.234"_s, 123'400);
        add("french", fr, u"1 234,56"_s, 123'456);
        add("french, narrow space", fr, u"1"_s + QChar(0x202f) + u"234,56 $"_s, 123'456);
        add("most", us, u"1,000,000,000.00"_s, 100'000'000'000);
    }
    void amounts()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        QFETCH(const qint64, cents);
        const auto amount = dollarsFromText(text, locale);
        QVERIFY(amount);
        QCOMPARE(amount->value(), Money{cents * oneCent.microCents});
        // What the field then shows is the same amount.
        QCOMPARE(dollarsFromText(dollarsFieldText(amount->value(), locale), locale)->value(), amount->value());
    }

    void nothingTyped()
    {
        const auto amount = dollarsFromText(u"  "_s, QLocale::c());
        QVERIFY(amount);
        QVERIFY(!amount->has_value());
    }

    void noAmounts_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const QLocale de(QLocale::German, QLocale::Germany);
        QTest::newRow("words") << us << u"a lot"_s;
        QTest::newRow("parts of a cent") << us << u"1.234"_s;
        QTest::newRow("comma for a point") << us << u"12,5"_s; // not 125 dollars
        QTest::newRow("point for a comma") << de << u"1234.56"_s; // not 123,456 dollars
        QTest::newRow("two points") << us << u"1.2.3"_s;
        QTest::newRow("only a sign") << us << u"-"_s;
        QTest::newRow("a sum") << us << u"1+2"_s;
        QTest::newRow("bad groups") << us << u"1,23,456"_s;
        QTest::newRow("an exponent") << us << u"1e5"_s;
        QTest::newRow("too much") << us << u"1,000,000,000.01"_s;
        QTest::newRow("far too much") << us << u"99999999999999999999"_s;
    }
    void noAmounts()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        const auto amount = dollarsFromText(text, locale);
        QVERIFY(!amount);
        QVERIFY(amount.problem().text.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestDollarAmount)
#include "tst_dollaramount.moc"
