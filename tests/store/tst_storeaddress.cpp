// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/storeaddress.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;

class tst_StoreAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("sslmode"); // empty: refused
        QTest::newRow("another computer") << u"postgresql://ann@db.example.com/spend"_s << "verify-full"_ba;
        QTest::newRow("its authority alone")
            << u"postgresql://db.example.com/spend?sslmode=verify-ca"_s << "verify-ca"_ba;
        QTest::newRow("no TLS") << u"postgresql://db.example.com/spend?sslmode=disable"_s << QByteArray();
        QTest::newRow("TLS unverified") << u"postgresql://db.example.com/spend?sslmode=require"_s << QByteArray();
        QTest::newRow("this computer") << u"postgresql://localhost:5433/spend"_s << "prefer"_ba;
        QTest::newRow("by number") << u"postgresql://127.0.0.1/spend"_s << "prefer"_ba;
        QTest::newRow("socket") << u"postgresql:///spend?host=/run/postgresql"_s << "prefer"_ba;
        QTest::newRow("one far among two")
            << u"postgresql://localhost,db.example.com/spend?sslmode=disable"_s << QByteArray();
        QTest::newRow("a near name, a far number")
            << u"postgresql://localhost/spend?hostaddr=192.0.2.7&sslmode=disable"_s << QByteArray();
        QTest::newRow("no server") << u"postgresql:///spend"_s << QByteArray();
        QTest::newRow("a password") << u"postgresql://ann:geheim@localhost/spend"_s << QByteArray();
        QTest::newRow("a password behind") << u"postgresql://ann@localhost/spend?password=geheim"_s << QByteArray();
        QTest::newRow("options") << u"postgresql://localhost/spend?options=-crole%3Dx"_s << QByteArray();
        QTest::newRow("no address") << u"/home/ann/spendscope.db"_s << QByteArray();
        QTest::newRow("another protocol") << u"mysql://localhost/spend"_s << QByteArray();
    }
    void modes()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, sslmode);
        const auto options = serverOptions(address);
        QCOMPARE(bool(options), !sslmode.isEmpty());
        if (options) {
            QVERIFY(options->contains(std::pair("sslmode"_ba, sslmode)));
        } else {
            QCOMPARE(options.problem().kind, ProblemKind::InvalidInput);
            QVERIFY(!options.problem().sentence().contains(u"geheim"));
            QVERIFY(!options.problem().detail.contains(u"geheim"));
        }
    }

    void shownWithoutSecrets()
    {
        QCOMPARE(shownAddress(u"postgresql://ann:geheim@db.example.com:5433/spend?password=geheim&sslrootcert=/a"_s),
            u"postgresql://ann@db.example.com:5433/spend"_s);
        QVERIFY(isServerAddress(u"postgres://h/d"_s));
        QVERIFY(!isServerAddress(u"/data/postgresql.db"_s));
    }
};

QTEST_GUILESS_MAIN(tst_StoreAddress)
#include "tst_storeaddress.moc"
