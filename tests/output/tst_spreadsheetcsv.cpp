// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/output/spreadsheetcsv.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/output/samplereport.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

class TestSpreadsheetCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=SUM(A1)"_s << u"'=SUM(A1)"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@x"_s << u"'@x"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("within") << u"a=1"_s << u"a=1"_s;
    }
    void formulasAreDefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(spreadsheetText(text), written);
    }

    void aReportIsInDollarsWithoutATotal()
    {
        QCOMPARE(QString::fromUtf8(spreadsheetReport(limitedReport())),
            u"User,E-mail,Cost (USD),On-demand (USD),Included (USD),Events,Events without a cost,Requests,Input tokens,"
            "Output tokens,Cache write tokens,Cache read tokens\n"
            "Tomáš Dvořák,tomas@example.com,0.413303,0.373303,0.04,2,0,4.5,5400,700,0,0\n"
            "Other (1),,0.005,0,0.005,10,3,0,9007199254740993,0,12,345\n"_s);
    }

    void theScopeInFull()
    {
        PictureBuilder store;
        store.user(u"ann@example.com"_s, u"=Ann"_s);
        store.spend(u"2026-11-02"_s,
            {u"ann@example.com"_s, {}, u"gpt-5"_s, u"Usage-based"_s, flag::onDemand | flag::maxMode},
            Figures{100'000'000, 100'000'000, 1, 0, 1'500'000, 10, 20, 30, 40}, 1);
        store.spend(u"2026-11-03"_s, {u"ann@example.com"_s, {}, u"gpt-5"_s, {}, flag::headless}, 7, 1);
        const auto picture = store.picture();
        QByteArray text;
        const DateRange range{day(u"2026-11-01"_s), day(u"2026-11-30"_s)};
        writeSpreadsheetDetails(QueryScope(*picture, range, {}), [&](const QByteArray &piece) {
            text += piece;
            return true;
        });
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(u"2026-11-02,Acme,'=Ann,ann@example.com,"_s));
        QVERIFY2(lines[1].endsWith(u",gpt-5,Usage-based,yes,Interactive,on-demand,1,1,0,1,0,1.5,10,20,30,40"_s),
            qPrintable(lines[1]));
        QVERIFY(lines[2].contains(u",no,Headless,included,0.00000007,0,0.00000007,"_s));
    }

    void aWriterThatStopsIsNotAskedAgain()
    {
        PictureBuilder store;
        store.spend(u"2026-11-02"_s, {}, 7, 1);
        store.spend(u"2026-11-03"_s, {}, 7, 1);
        const auto picture = store.picture();
        int asked = 0;
        const DateRange range{day(u"2026-11-01"_s), day(u"2026-11-30"_s)};
        writeSpreadsheetDetails(QueryScope(*picture, range, {}), [&](const QByteArray &) { return ++asked < 2; });
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheetCsv)
#include "tst_spreadsheetcsv.moc"
