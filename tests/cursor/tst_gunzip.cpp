// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/gunzip.h"
#include "tests/cursor/gzipped.h"

#include <QTest>

using namespace spend::cursor;
using spend::test::gzipped;

class tst_Gunzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void severalMembers();
    void mostIsTheLimit_data();
    void mostIsTheLimit();
    void bombs();
    void everyCut();
    void damage_data();
    void damage();
};

void tst_Gunzip::roundTrip_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray(R"({"usageEvents": []})");
    QTest::newRow("much of the same") << QByteArray(3'000'000, 'a');
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 100'000; ++i, x = x * 1'664'525 + 1'013'904'223)
        noise += char(x >> 24);
    QTest::newRow("noise") << noise;
}

void tst_Gunzip::roundTrip()
{
    QFETCH(const QByteArray, plain);
    const auto unpacked = gunzip(gzipped(plain), 64 * 1024 * 1024);
    QVERIFY(unpacked.has_value());
    QCOMPARE(*unpacked, plain);
    QVERIFY(unpacked->capacity() >= unpacked->size() + parserPadding);
}

void tst_Gunzip::severalMembers()
{
    const QByteArray large(100'000, 'b');
    const auto unpacked = gunzip(gzipped("one ") + gzipped("") + gzipped(large) + gzipped("end"), 1'000'000);
    QVERIFY(unpacked.has_value());
    QCOMPARE(*unpacked, "one " + large + "end");
}

void tst_Gunzip::mostIsTheLimit_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 100, 4'095, 4'096, 4'097, 100'000})
        QTest::addRow("%d", size) << size;
}

void tst_Gunzip::mostIsTheLimit()
{
    QFETCH(const int, size);
    const QByteArray plain(size, 'c');
    QCOMPARE(gunzip(gzipped(plain), size), std::optional(plain));
    QVERIFY(!gunzip(gzipped(plain), size - 1));
    QVERIFY(!gunzip(gzipped(plain) + gzipped("d"), size));
    QCOMPARE(gunzip(gzipped(plain) + gzipped("d"), size + 1), std::optional(plain + 'd'));
}

void tst_Gunzip::bombs()
{
    const QByteArray bomb = gzipped(QByteArray(32'000'000, '\0'));
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(!gunzip(bomb, 1'000'000));
    QVERIFY(!gunzip(bomb + bomb, 40'000'000));
}

void tst_Gunzip::everyCut()
{
    const QByteArray packed = gzipped(R"({"usageEvents": [{"timestamp": 1790683200123}]})");
    for (qsizetype size = 1; size < packed.size(); ++size)
        QVERIFY(!gunzip(packed.left(size), 1'000'000));
}

void tst_Gunzip::damage_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray packed = gzipped("some text that is long enough to be worth it, worth it, worth it");
    QByteArray flipped = packed;
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 0x10);
    QByteArray checksum = packed;
    checksum[checksum.size() - 6] = char(checksum[checksum.size() - 6] ^ 1);
    QTest::newRow("a flipped bit") << flipped;
    QTest::newRow("a wrong checksum") << checksum;
    QTest::newRow("not gzip at all") << QByteArray("<html></html>");
    QTest::newRow("rubbish behind") << packed + "rubbish";
    QTest::newRow("the second member is damaged") << packed + flipped;
}

void tst_Gunzip::damage()
{
    QFETCH(const QByteArray, packed);
    QVERIFY(!gunzip(packed, 1'000'000));
}

QTEST_GUILESS_MAIN(tst_Gunzip)
#include "tst_gunzip.moc"
