// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/texttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

class tst_TextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void terminalsAreSafe_data();
    void terminalsAreSafe();
    void aligns();
    void wideTextsAlign();
    void missingFieldsAreEmpty();
};

void tst_TextTable::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << u"abc"_s << 3;
    QTest::newRow("accents") << u"Dvořák"_s << 6;
    QTest::newRow("combining accent") << u"e\u0301"_s << 1;
    QTest::newRow("ideographs") << u"雪国"_s << 4;
    QTest::newRow("Kana and Hangul") << u"アか한"_s << 6;
    QTest::newRow("fullwidth") << u"\uFF21"_s << 2;
    QTest::newRow("halfwidth Kana") << u"\uFF71"_s << 1;
    QTest::newRow("emoji") << u"\U0001F600"_s << 2;
    QTest::newRow("rare ideograph") << u"\U00020000"_s << 2;
    QTest::newRow("zero width joiner") << u"a\u200Db"_s << 2;
    QTest::newRow("Cyrillic, Arabic") << u"Яع"_s << 2;
}

void tst_TextTable::columns()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QCOMPARE(textColumns(text), columns);
}

void tst_TextTable::terminalsAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Tomáš 雪 \U0001F600"_s << u"Tomáš 雪 \U0001F600"_s;
    QTest::newRow("line break") << u"a\nb\r"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("escape sequence") << u"\x1B[31mred"_s << u"\uFFFD[31mred"_s;
    QTest::newRow("eight-bit control") << u"\u009B2J"_s << u"\uFFFD2J"_s;
    QTest::newRow("right-to-left override") << u"\u202Egnp.exe"_s << u"\uFFFDgnp.exe"_s;
    QTest::newRow("joiner of a family") << u"\U0001F468\u200D\U0001F469"_s << u"\U0001F468\u200D\U0001F469"_s;
}

void tst_TextTable::terminalsAreSafe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(forTerminal(text), shown);
}

void tst_TextTable::aligns()
{
    TextTable table;
    table.addColumn(u"Name"_s, TextTable::Alignment::Left);
    table.addColumn(u"Cents"_s, TextTable::Alignment::Decimal);
    table.addColumn(u"N"_s, TextTable::Alignment::Decimal);
    table.addRow({u"a"_s, u"41.3303"_s, u"5"_s});
    table.addRow({u"long name"_s, u"4"_s, u"-12"_s});
    table.addRow({u"b"_s, u"-0.5"_s, u"0"_s});
    table.addRule();
    table.addRow({u"Total"_s, u"-"_s, u"1000"_s});
    QCOMPARE(table.text(),
        QString::fromUtf8("Name         Cents     N\n"
                          "---------  -------  ----\n"
                          "a          41.3303     5\n"
                          "long name   4        -12\n"
                          "b          -0.5        0\n"
                          "---------  -------  ----\n"
                          "Total       -       1000\n"));
}

void tst_TextTable::wideTextsAlign()
{
    TextTable table;
    table.addColumn(u"Name"_s, TextTable::Alignment::Left);
    table.addColumn(u"N"_s, TextTable::Alignment::Decimal);
    table.addRow({u"雪国太郎"_s, u"1"_s});
    table.addRow({u"Ann\tB"_s, u"22"_s});
    QCOMPARE(table.text(), u"Name       N\n--------  --\n雪国太郎   1\nAnn\uFFFDB     22\n"_s);
}

void tst_TextTable::missingFieldsAreEmpty()
{
    TextTable table;
    table.addColumn(u"A"_s, TextTable::Alignment::Left);
    table.addColumn(u"B"_s, TextTable::Alignment::Left);
    table.addRow({u"x"_s});
    table.addRow({u""_s, u"y"_s});
    QCOMPARE(table.text(), u"A  B\n-  -\nx\n   y\n"_s);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_texttable.moc"
