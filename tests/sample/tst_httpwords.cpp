// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/httpwords.h"

#include <QTest>

using namespace spend::sample;

class TestHttpWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsGzip_data();
    void acceptsGzip();
    void matchesTags_data();
    void matchesTags();
    void writesDates();
};

void TestHttpWords::acceptsGzip_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("absent") << QByteArray() << false;
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("list") << QByteArray("br, GZIP;q=0.5") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0, br") << false;
    QTest::newRow("others") << QByteArray("deflate, br") << false;
    QTest::newRow("identity") << QByteArray("identity") << false;
}

void TestHttpWords::acceptsGzip()
{
    QFETCH(QByteArray, header);
    QTEST(spend::sample::acceptsGzip(header), "accepted");
}

void TestHttpWords::matchesTags_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << QByteArray("\"abc\"") << true;
    QTest::newRow("weak") << QByteArray("W/\"abc\"") << true;
    QTest::newRow("one of several") << QByteArray("\"x\", \"abc\"") << true;
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("other") << QByteArray("\"abcd\"") << false;
    QTest::newRow("absent") << QByteArray() << false;
}

void TestHttpWords::matchesTags()
{
    QFETCH(QByteArray, header);
    QTEST(matchesTag(header, "\"abc\""), "matches");
}

void TestHttpWords::writesDates()
{
    QCOMPARE(httpDate(1'790'683'200'000), QByteArray("Tue, 29 Sep 2026 12:00:00 GMT"));
    QCOMPARE(httpDate(1'790'683'200'001), QByteArray("Tue, 29 Sep 2026 12:00:01 GMT")); // never too early
}

QTEST_APPLESS_MAIN(TestHttpWords)
#include "tst_httpwords.moc"
