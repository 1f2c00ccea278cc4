// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecrets.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::secrets;

/// Against the session's real keychain: run it with one that may be written to.
class tst_KeychainSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absent();
    void storesAndReads();
    void replaces();
    void removes();
    void entriesApart();
    void keysOfAnyShape_data();
    void keysOfAnyShape();
    void manyThreads();

private:
    static SecretKey key(const QString &text) { return SecretKey::fromText(text); }
    KeychainSecrets m_secrets{std::chrono::seconds(20)};
};

void tst_KeychainSecrets::absent()
{
    const auto read = m_secrets.read(u"nobody"_s);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().kind, ProblemKind::Keychain);
    QVERIFY2(read.problem().text.contains(u"holds no key"_s), qPrintable(read.problem().detail));
    QVERIFY(!read.problem().remedy.isEmpty());
    QVERIFY(m_secrets.remove(u"nobody"_s).ok()); // fine if there was none
}

void tst_KeychainSecrets::storesAndReads()
{
    const auto written = m_secrets.write(u"stored"_s, key(u"key_abc"_s));
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.problem().detail));
    const auto read = m_secrets.read(u"stored"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->bytes(), "key_abc"_ba);
    QCOMPARE(m_secrets.read(u"stored"_s)->bytes(), "key_abc"_ba);
}

void tst_KeychainSecrets::replaces()
{
    QVERIFY(m_secrets.write(u"replaced"_s, key(u"key_old"_s)).ok());
    QVERIFY(m_secrets.write(u"replaced"_s, key(u"key_new"_s)).ok());
    QCOMPARE(m_secrets.read(u"replaced"_s)->bytes(), "key_new"_ba);
}

void tst_KeychainSecrets::removes()
{
    QVERIFY(m_secrets.write(u"removed"_s, key(u"key_abc"_s)).ok());
    QVERIFY(m_secrets.remove(u"removed"_s).ok());
    QVERIFY(!m_secrets.read(u"removed"_s).ok());
    QVERIFY(m_secrets.remove(u"removed"_s).ok());
    QVERIFY(m_secrets.write(u"removed"_s, key(u"key_again"_s)).ok());
    QCOMPARE(m_secrets.read(u"removed"_s)->bytes(), "key_again"_ba);
}

void tst_KeychainSecrets::entriesApart()
{
    QVERIFY(m_secrets.write(u"one"_s, key(u"key_one"_s)).ok());
    QVERIFY(m_secrets.write(u"two"_s, key(u"key_two"_s)).ok());
    QVERIFY(m_secrets.remove(u"one"_s).ok());
    QVERIFY(!m_secrets.read(u"one"_s).ok());
    QCOMPARE(m_secrets.read(u"two"_s)->bytes(), "key_two"_ba);
}

void tst_KeychainSecrets::keysOfAnyShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("documented") << u"key_"_s + QString(64, u'f');
    QTest::newRow("newer") << u"crsr_AbC-9_x.y=="_s;
    QTest::newRow("signs") << u"k\"'\\<>& %20;é日"_s;
    QTest::newRow("long") << QString(4000, u'k');
}

void tst_KeychainSecrets::keysOfAnyShape()
{
    QFETCH(const QString, text);
    QVERIFY(m_secrets.write(u"shape"_s, key(text)).ok());
    QCOMPARE(m_secrets.read(u"shape"_s)->bytes(), text.toUtf8());
}

void tst_KeychainSecrets::manyThreads()
{
    QVERIFY(m_secrets.write(u"shared"_s, key(u"key_shared"_s)).ok());
    std::atomic<int> right = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 4; ++i)
        readers.emplace_back([&] {
            for (int j = 0; j < 5; ++j) {
                const auto read = m_secrets.read(u"shared"_s);
                right += read.ok() && read->bytes() == "key_shared" ? 1 : 0;
            }
        });
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(int(right), 20);
}

QTEST_GUILESS_MAIN(tst_KeychainSecrets)
#include "tst_keychainsecrets.moc"
