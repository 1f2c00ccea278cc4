// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secretkey.h"

#include <QTest>

#include <cstring>
#include <string_view>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
/// Whether the text stands anywhere within the object itself.
bool holds(const SecretKey &key, std::string_view text)
{
    char memory[sizeof key];
    std::memcpy(memory, static_cast<const void *>(&key), sizeof key);
    return std::string_view(memory, sizeof memory).find(text) != std::string_view::npos;
}
} // namespace

class tst_SecretKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trims_data();
    void trims();
    void authorizes();
    void copies();
    void movesLeaveNothing_data();
    void movesLeaveNothing();
    void assignsToItself();
    void isNotPrintable();
};

void tst_SecretKey::trims_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("as it is") << u"key_abc"_s << "key_abc"_ba;
    QTest::newRow("a line break") << u"key_abc\n"_s << "key_abc"_ba;
    QTest::newRow("all around") << u" \t\r\n key_abc \r\n"_s << "key_abc"_ba;
    QTest::newRow("any shape") << u"crsr_x.y-z=="_s << "crsr_x.y-z=="_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
    QTest::newRow("white space") << u" \n\t"_s << ""_ba;
}

void tst_SecretKey::trims()
{
    QFETCH(const QString, given);
    QFETCH(const QByteArray, key);
    for (const SecretKey &secret : {SecretKey::fromText(given), SecretKey::fromBytes(given.toUtf8())}) {
        QCOMPARE(secret.bytes(), key);
        QCOMPARE(secret.isEmpty(), key.isEmpty());
    }
    // What was passed in stays its owner's.
    const QByteArray bytes = given.toUtf8();
    const SecretKey secret = SecretKey::fromBytes(bytes);
    QCOMPARE(bytes, given.toUtf8());
}

void tst_SecretKey::authorizes()
{
    const SecretKey key = SecretKey::fromText(u"key_abc"_s);
    QCOMPARE(key.basicAuthorization(), "Basic a2V5X2FiYzo="_ba); // the key as user, no password
}

void tst_SecretKey::copies()
{
    const SecretKey key = SecretKey::fromText(u"key_abc"_s);
    SecretKey copy = key;
    QCOMPARE(copy, key);
    copy = SecretKey::fromText(u"key_def"_s);
    QVERIFY(!(copy == key));
    copy = key;
    QCOMPARE(copy.bytes(), "key_abc"_ba);
    QCOMPARE(key.bytes(), "key_abc"_ba);
}

void tst_SecretKey::movesLeaveNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short enough to lie in the object") << u"key_abc"_s;
    QTest::newRow("on the heap") << u"key_"_s + QString(64, u'f');
}

void tst_SecretKey::movesLeaveNothing()
{
    QFETCH(const QString, text);
    SecretKey source = SecretKey::fromText(text);
    SecretKey target = std::move(source);
    QCOMPARE(target.bytes(), text.toUtf8());
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): the point
    QVERIFY(!holds(source, "key_"));

    SecretKey assigned = SecretKey::fromText(u"an older one"_s);
    assigned = std::move(target);
    QCOMPARE(assigned.bytes(), text.toUtf8());
    QVERIFY(target.isEmpty()); // NOLINT(bugprone-use-after-move)
    QVERIFY(!holds(target, "key_"));
    QVERIFY(!holds(assigned, "older"));
}

void tst_SecretKey::assignsToItself()
{
    SecretKey key = SecretKey::fromText(u"key_abc"_s);
    SecretKey &same = key;
    key = same;
    QCOMPARE(key.bytes(), "key_abc"_ba);
    key = std::move(same);
    QCOMPARE(key.bytes(), "key_abc"_ba);
}

void tst_SecretKey::isNotPrintable()
{
    // Nothing may log or format a key by accident.
    QVERIFY((!std::is_convertible_v<SecretKey, QString>));
    QVERIFY((!std::is_convertible_v<SecretKey, QByteArray>));
    QVERIFY((!std::is_convertible_v<SecretKey, std::string>));
}

QTEST_GUILESS_MAIN(tst_SecretKey)
#include "tst_secretkey.moc"
