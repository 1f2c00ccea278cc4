// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reportcsv.h"
#include "core/output/reportjson.h"
#include "core/output/reporttable.h"
#include "tests/output/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

// clang-format off
namespace
{
constexpr const char *wholeJson =
    "{\n"
    "  \"from\": \"2026-09-01\",\n"
    "  \"to\": \"2026-09-30\",\n"
    "  \"currency\": \"USD\",\n"
    "  \"by\": [\"user\"],\n"
    "  \"rows\": [\n"
    "    {\"keys\": [\"tomas@example.com\"], \"labels\": [\"Tomáš Dvořák\"], \"costCents\": \"41.3303\", \"onDemandCents\": \"37.3303\", \"includedCents\": \"4\", \"events\": 2, \"uncostedEvents\": 0, \"requests\": \"4.5\", \"inputTokens\": 5400, \"outputTokens\": 700, \"cacheWriteTokens\": 0, \"cacheReadTokens\": 0},\n"
    "    {\"keys\": [\"(none)\"], \"labels\": [\"No user\"], \"costCents\": \"0.5\", \"onDemandCents\": \"0\", \"includedCents\": \"0.5\", \"events\": 10, \"uncostedEvents\": 3, \"requests\": \"0\", \"inputTokens\": 9007199254740993, \"outputTokens\": 0, \"cacheWriteTokens\": 12, \"cacheReadTokens\": 345}\n"
    "  ],\n"
    "  \"total\": {\"costCents\": \"41.8303\", \"onDemandCents\": \"37.3303\", \"includedCents\": \"4.5\", \"events\": 12, \"uncostedEvents\": 3, \"requests\": \"4.5\", \"inputTokens\": 9007199254746393, \"outputTokens\": 700, \"cacheWriteTokens\": 12, \"cacheReadTokens\": 345}\n"
    "}\n";

constexpr const char *limitedJson =
    "{\n"
    "  \"from\": \"2026-09-01\",\n"
    "  \"to\": \"2026-09-30\",\n"
    "  \"currency\": \"USD\",\n"
    "  \"by\": [\"user\"],\n"
    "  \"rows\": [\n"
    "    {\"keys\": [\"tomas@example.com\"], \"labels\": [\"Tomáš Dvořák\"], \"costCents\": \"41.3303\", \"onDemandCents\": \"37.3303\", \"includedCents\": \"4\", \"events\": 2, \"uncostedEvents\": 0, \"requests\": \"4.5\", \"inputTokens\": 5400, \"outputTokens\": 700, \"cacheWriteTokens\": 0, \"cacheReadTokens\": 0}\n"
    "  ],\n"
    "  \"other\": {\"rows\": 1, \"costCents\": \"0.5\", \"onDemandCents\": \"0\", \"includedCents\": \"0.5\", \"events\": 10, \"uncostedEvents\": 3, \"requests\": \"0\", \"inputTokens\": 9007199254740993, \"outputTokens\": 0, \"cacheWriteTokens\": 12, \"cacheReadTokens\": 345},\n"
    "  \"total\": {\"costCents\": \"41.8303\", \"onDemandCents\": \"37.3303\", \"includedCents\": \"4.5\", \"events\": 12, \"uncostedEvents\": 3, \"requests\": \"4.5\", \"inputTokens\": 9007199254746393, \"outputTokens\": 700, \"cacheWriteTokens\": 12, \"cacheReadTokens\": 345}\n"
    "}\n";

constexpr const char *wholeTable =
    "2026-09-01 to 2026-09-30\n"
    "\n"
    "User          Cost (cents)  On-demand  Included  Events  Uncosted  Requests      Input tokens  Output tokens  Cache write  Cache read\n"
    "------------  ------------  ---------  --------  ------  --------  --------  ----------------  -------------  -----------  ----------\n"
    "Tomáš Dvořák       41.3303    37.3303       4         2         0       4.5              5400            700            0           0\n"
    "No user             0.5        0            0.5      10         3       0    9007199254740993              0           12         345\n"
    "------------  ------------  ---------  --------  ------  --------  --------  ----------------  -------------  -----------  ----------\n"
    "Total              41.8303    37.3303       4.5      12         3       4.5  9007199254746393            700           12         345\n";
} // namespace
// clang-format on

/// A report in its three forms, byte by byte.
class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void jsonWithALimit();
    void jsonWithALimitThatCutsNothing();
    void jsonReadsBack();
    void csv();
    void csvWithALimit();
    void csvOfTwoDimensions();
    void csvRecords_data();
    void csvRecords();
    void table();
    void tableWithALimit();
    void tableOfTwoDimensions();
    void tableTellsEqualLabelsApart();
    void tableOfNothing();
    void tableWithoutGrouping();
};

void tst_Report::json()
{
    QCOMPARE(reportJson(sampleReport()), QByteArray(wholeJson));
}

void tst_Report::jsonWithALimit()
{
    QCOMPARE(reportJson(limitedReport()), QByteArray(limitedJson));
}

void tst_Report::jsonWithALimitThatCutsNothing()
{
    SpendReport report = sampleReport();
    report.query.limit = 2;
    const QJsonObject other = QJsonDocument::fromJson(reportJson(report)).object().value(u"other"_s).toObject();
    QCOMPARE(other.value(u"rows"_s).toInteger(-1), 0);
    QCOMPARE(other.value(u"costCents"_s).toString(), u"0"_s);
}

void tst_Report::jsonReadsBack()
{
    SpendReport report = sampleReport();
    report.query.by = {Dimension::Repository, Dimension::Kind};
    report.rows.resize(1);
    report.rows[0].keys = {u"a\"b\\c/雪"_s, u"Errored, Not Charged"_s};
    report.rows[0].labels = {u"line\nbreak"_s, u"Errored, Not Charged"_s};
    report.rows[0].figures.cost = -7;
    report.rows[0].figures.onDemand = 3;
    const QJsonObject read = QJsonDocument::fromJson(reportJson(report)).object();
    QCOMPARE(read.value(u"by"_s).toArray(), (QJsonArray{u"repository"_s, u"kind"_s}));
    const QJsonObject row = read.value(u"rows"_s).toArray().at(0).toObject();
    QCOMPARE(row.value(u"keys"_s).toArray(), (QJsonArray{report.rows[0].keys[0], report.rows[0].keys[1]}));
    QCOMPARE(row.value(u"labels"_s).toArray().at(0).toString(), u"line\nbreak"_s);
    QCOMPARE(row.value(u"costCents"_s).toString(), u"-0.000007"_s);
    QCOMPARE(row.value(u"includedCents"_s).toString(), u"-0.00001"_s);
    QCOMPARE(read.value(u"total"_s).toObject().value(u"inputTokens"_s).toInteger(), qint64(9'007'199'254'746'393));
    QVERIFY(!read.contains(u"other"_s));
}

void tst_Report::csv()
{
    QCOMPARE(reportCsv(sampleReport()),
        QByteArray("user,userLabel,costCents,onDemandCents,includedCents,events,uncostedEvents,requests,inputTokens,"
                   "outputTokens,cacheWriteTokens,cacheReadTokens\n"
                   "tomas@example.com,Tomáš Dvořák,41.3303,37.3303,4,2,0,4.5,5400,700,0,0\n"
                   "(none),No user,0.5,0,0.5,10,3,0,9007199254740993,0,12,345\n"));
}

void tst_Report::csvWithALimit()
{
    QCOMPARE(reportCsv(limitedReport()),
        QByteArray("user,userLabel,costCents,onDemandCents,includedCents,events,uncostedEvents,requests,inputTokens,"
                   "outputTokens,cacheWriteTokens,cacheReadTokens\n"
                   "tomas@example.com,Tomáš Dvořák,41.3303,37.3303,4,2,0,4.5,5400,700,0,0\n"
                   "Other (1),Other (1),0.5,0,0.5,10,3,0,9007199254740993,0,12,345\n"));
}

void tst_Report::csvOfTwoDimensions()
{
    SpendReport report = limitedReport();
    report.query.by = {Dimension::MaxMode, Dimension::Kind};
    report.rows[0].keys = {u"max"_s, u"Errored, Not Charged"_s};
    report.rows[0].labels = {u"Max mode"_s, u"=1+1"_s}; // left as it is: programs read this
    QCOMPARE(reportCsv(report),
        QByteArray(
            "maxMode,maxModeLabel,kind,kindLabel,costCents,onDemandCents,includedCents,events,uncostedEvents,requests,"
            "inputTokens,outputTokens,cacheWriteTokens,cacheReadTokens\n"
            "max,Max mode,\"Errored, Not Charged\",=1+1,41.3303,37.3303,4,2,0,4.5,5400,700,0,0\n"
            "Other (1),Other (1),,,0.5,0,0.5,10,3,0,9007199254740993,0,12,345\n"));
}

void tst_Report::csvRecords_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("record");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("an empty field") << QStringList{u""_s} << QString();
    QTest::newRow("two empty fields") << QStringList{u""_s, u""_s} << u","_s;
    QTest::newRow("plain") << QStringList{u"a"_s, u" b "_s} << u"a, b "_s;
    QTest::newRow("comma") << QStringList{u"a,b"_s, u"c"_s} << u"\"a,b\",c"_s;
    QTest::newRow("quotation marks") << QStringList{u"say \"so\""_s} << u"\"say \"\"so\"\"\""_s;
    QTest::newRow("line feed") << QStringList{u"a\nb"_s} << u"\"a\nb\""_s;
    QTest::newRow("carriage return") << QStringList{u"a\rb"_s} << u"\"a\rb\""_s;
    QTest::newRow("formula") << QStringList{u"=A1"_s, u"@x"_s, u"-1"_s} << u"=A1,@x,-1"_s;
}

void tst_Report::csvRecords()
{
    QFETCH(const QStringList, fields);
    QFETCH(const QString, record);
    QCOMPARE(csvRecord(fields), record);
}

void tst_Report::table()
{
    QCOMPARE(reportTable(sampleReport()), QString::fromUtf8(wholeTable));
}

void tst_Report::tableWithALimit()
{
    const QStringList lines = reportTable(limitedReport()).split(u'\n');
    QCOMPARE(lines.size(), 9); // range, blank, heading, rule, row, other, rule, total, end
    QVERIFY(lines[4].startsWith(u"Tomáš Dvořák  "_s));
    QVERIFY(lines[5].startsWith(u"Other (1)  "_s));
    QVERIFY(lines[7].startsWith(u"Total  "_s));
}

void tst_Report::tableOfTwoDimensions()
{
    SpendReport report = limitedReport();
    report.query.by = {Dimension::Week, Dimension::Group};
    report.rows[0].keys = {u"2026-08-31"_s, u"group_1"_s};
    report.rows[0].labels = {u"2026-08-31"_s, u"Platform"_s};
    const QStringList lines = reportTable(report).split(u'\n');
    QVERIFY(lines[2].startsWith(u"Week        Billing group  Cost (cents)"_s));
    QVERIFY(lines[4].startsWith(u"2026-08-31  Platform            41.3303"_s));
    QVERIFY(lines[5].startsWith(u"Other (1)                        0.5"_s));
}

void tst_Report::tableTellsEqualLabelsApart()
{
    SpendReport report = sampleReport();
    report.rows[1].labels = report.rows[0].labels;
    const QString table = reportTable(report);
    QVERIFY(table.contains(u"Tomáš Dvořák (tomas@example.com)  "_s));
    QVERIFY(table.contains(u"Tomáš Dvořák ((none))  "_s));
}

void tst_Report::tableOfNothing()
{
    SpendReport report = sampleReport();
    report.rows.clear();
    report.total = {};
    const QStringList lines = reportTable(report).split(u'\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines[5].startsWith(u"Total             0          0         0       0"_s));
    QVERIFY(!lines[2].contains(u"Uncosted"_s));
}

void tst_Report::tableWithoutGrouping()
{
    SpendReport report = sampleReport();
    report.query.by.clear();
    report.rows = {{{}, {}, report.total}};
    const QStringList lines = reportTable(report).split(u'\n');
    QVERIFY(lines[4].startsWith(u"            41.8303"_s));
    QVERIFY(lines[6].startsWith(u"Total       41.8303"_s));
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
