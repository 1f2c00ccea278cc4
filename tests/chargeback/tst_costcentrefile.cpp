// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chargeback/costcentrefile.h"

using namespace Qt::StringLiterals;
using namespace spend;
using Kind = spend::store::CostCentreRule::Kind;

class tst_CostCentreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("plain") << QByteArray("ada@acme.example,R&D\nPlatform,Operations\n");
        QTest::newRow("titles") << QByteArray("E-mail or billing group,Cost centre\nada@acme.example,R&D\n"
                                              "Platform,Operations\n");
        QTest::newRow("semicolons, CRLF, a byte order mark")
            << QByteArray("\xef\xbb\xbfwho;cost center\r\nada@acme.example;R&D\r\nPlatform;Operations\r\n");
        QTest::newRow("tabs") << QByteArray("ada@acme.example\tR&D\nPlatform\tOperations");
        QTest::newRow("quotes, capitals, spaces, empty lines")
            << QByteArray("\n\" Ada@Acme.example\" , \"R&D\"\n\n\"Platform\",\"Operations\"\n,\n");
        QTest::newRow("more columns") << QByteArray("ada@acme.example,R&D,0.5\nPlatform,Operations,1\n");
    }
    void spellings()
    {
        QFETCH(const QByteArray, csv);
        const auto file = readCostCentres(csv);
        QVERIFY(file.ok());
        QCOMPARE(file->rules.size(), std::size_t(2));
        QCOMPARE(file->rules[0], (store::CostCentreRule{Kind::Email, u"ada@acme.example"_s, u"R&D"_s}));
        QCOMPARE(file->rules[1], (store::CostCentreRule{Kind::Group, u"Platform"_s, u"Operations"_s}));
        QVERIFY(file->namedTwice.isEmpty());
        QVERIFY(file->unread.isEmpty());
    }

    void whoIsNamedTwice()
    {
        const auto file = readCostCentres("a@x.example,One\nb@x.example,One\nA@x.example,Two\nb@x.example,One\n");
        QVERIFY(file.ok());
        QCOMPARE(file->namedTwice, QStringList{u"a@x.example"_s}); // b says the same twice
        QCOMPARE(file->rules.size(), std::size_t(2));
        QCOMPARE(file->rules[0].centre, u"Two"_s); // the last line counts
    }

    void linesThatSayNothing()
    {
        const auto file = readCostCentres("a@x.example,One\nb@x.example\n,Two\n\"c, d\",Three\n");
        QVERIFY(file.ok());
        QCOMPARE(file->unread, (QStringList{u"Line 2: no cost centre"_s, u"Line 3: names nobody"_s}));
        QCOMPARE(file->rules.back(), (store::CostCentreRule{Kind::Group, u"c, d"_s, u"Three"_s}));
    }

    void nothingToRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("titles only") << QByteArray("email,centre\n");
        QTest::newRow("one column") << QByteArray("a@x.example\nb@x.example\n");
    }
    void nothingToRead()
    {
        QFETCH(const QByteArray, csv);
        const auto file = readCostCentres(csv);
        QVERIFY(!file.ok());
        QVERIFY(file.problem().remedy.contains(u"two columns"_s));
    }

    void whatIsWrittenIsReadAgain()
    {
        const std::vector<store::CostCentreRule> rules{{Kind::Email, u"a@x.example"_s, u"R, D"_s},
            {Kind::Group, u"=Platform"_s, u"\"Quoted\""_s}, {Kind::Group, u"-minus"_s, u"@home"_s}};
        const auto file = readCostCentres(writeCostCentres(rules));
        QVERIFY(file.ok());
        QCOMPARE(file->rules.size(), rules.size());
        for (std::size_t i = 0; i < rules.size(); ++i)
            QCOMPARE(file->rules[i], rules[i]);
        QVERIFY(!writeCostCentres(rules).contains("\n=")); // no formula for a spreadsheet
    }
};

QTEST_GUILESS_MAIN(tst_CostCentreFile)
#include "tst_costcentrefile.moc"
