// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keys.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
QString keyOf(std::string (*key)(std::string_view), const QString &given)
{
    return QString::fromStdString(key(given.toStdString()));
}
} // namespace

class tst_Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void chargesByKind_data();
    void chargesByKind();
    void models_data();
    void models();
    void users_data();
    void users();
    void ordersByCodePoint();
    void orderIsStrict();
};

void tst_Keys::kinds_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("key");
    const auto add = [](const QString &given, const QString &key) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(given))) << given << key;
    };
    const QList<std::pair<QString, QString>> known{{u"Usage-based"_s, u"USAGE_BASED"_s},
        {u"Included in Business"_s, u"INCLUDED_IN_BUSINESS"_s},
        {u"Included in Enterprise"_s, u"INCLUDED_IN_ENTERPRISE"_s}, {u"User API Key"_s, u"USER_API_KEY"_s},
        {u"Errored, Not Charged"_s, u"ERRORED_NOT_CHARGED"_s}, {u"Aborted, Not Charged"_s, u"ABORTED_NOT_CHARGED"_s},
        {u"Free"_s, u"FREE"_s}};
    for (const auto &[older, newer] : known) {
        add(older, older);
        add(u"USAGE_EVENT_KIND_"_s + newer, older);
    }
    add(u" Usage-based\n"_s, u"Usage-based"_s);
    add(u"USAGE_EVENT_KIND_USAGEBASED"_s, u"Usage-based"_s); // by letters alone
    // An open set: what is unknown stays as given.
    add(u"usage-based"_s, u"usage-based"_s);
    add(u"USAGE_BASED"_s, u"USAGE_BASED"_s);
    add(u"Included in Team"_s, u"Included in Team"_s);
    add(u"USAGE_EVENT_KIND_MOONLIGHT"_s, u"USAGE_EVENT_KIND_MOONLIGHT"_s);
    add(u"USAGE_EVENT_KIND_"_s, u"USAGE_EVENT_KIND_"_s);
    add(u"Größe"_s, u"Größe"_s);
    add(u""_s, u"(none)"_s);
    add(u"  \t"_s, u"(none)"_s);
}

void tst_Keys::kinds()
{
    QFETCH(const QString, given);
    QFETCH(const QString, key);
    QCOMPARE(keyOf(&kindKey, given), key);
}

void tst_Keys::chargesByKind_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("notCharged");
    QTest::addColumn<bool>("usageBased");
    QTest::newRow("usage-based") << u"Usage-based"_s << false << true;
    QTest::newRow("usage-based, newer") << u"USAGE_EVENT_KIND_USAGE_BASED"_s << false << true;
    QTest::newRow("errored") << u"Errored, Not Charged"_s << true << false;
    QTest::newRow("aborted, newer") << u"USAGE_EVENT_KIND_ABORTED_NOT_CHARGED"_s << true << false;
    QTest::newRow("a new reason") << u"Refused, Not Charged"_s << true << false;
    QTest::newRow("included") << u"Included in Business"_s << false << false;
    QTest::newRow("none") << u""_s << false << false;
}

void tst_Keys::chargesByKind()
{
    QFETCH(const QString, given);
    QFETCH(const bool, notCharged);
    QFETCH(const bool, usageBased);
    const std::string key = kindKey(given.toStdString());
    QCOMPARE(isNotCharged(key), notCharged);
    QCOMPARE(isUsageBased(key), usageBased);
}

void tst_Keys::models_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("key");
    const auto add = [](const QString &given, const QString &key) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(given))) << given << key;
    };
    add(u"claude-4.5-sonnet"_s, u"claude-4.5-sonnet"_s);
    add(u"  gpt-5 "_s, u"gpt-5"_s);
    add(u"default"_s, u"auto"_s);
    add(u"auto"_s, u"auto"_s);
    add(u" default "_s, u"auto"_s);
    add(u"Default"_s, u"Default"_s); // these two spellings only
    add(u"AUTO"_s, u"AUTO"_s);
    add(u"GPT-5"_s, u"GPT-5"_s);
    add(u"\u00a0模型\u3000"_s, u"模型"_s);
    add(u""_s, u"(none)"_s);
    add(u" "_s, u"(none)"_s);
}

void tst_Keys::models()
{
    QFETCH(const QString, given);
    QFETCH(const QString, key);
    QCOMPARE(keyOf(&modelKey, given), key);
}

void tst_Keys::users_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("key");
    const auto add = [](const QString &given, const QString &key) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(given))) << given << key;
    };
    add(u"Priya.Nair@Example.COM"_s, u"priya.nair@example.com"_s);
    add(u" tomas@example.com\t"_s, u"tomas@example.com"_s);
    add(u"TOMÁŠ@Příklad.CZ"_s, u"tomáš@příklad.cz"_s);
    add(u"ΑΘΗΝΑ@example.gr"_s, u"αθηνα@example.gr"_s);
    add(u"\u00a0Ada@example.com"_s, u"ada@example.com"_s);
    add(u"𐐀@example.com"_s, u"𐐨@example.com"_s); // beyond the basic plane too
    add(u""_s, u"(none)"_s);
    add(u" \r\n"_s, u"(none)"_s);
}

void tst_Keys::users()
{
    QFETCH(const QString, given);
    QFETCH(const QString, key);
    QCOMPARE(keyOf(&userKey, given), key);
    QCOMPARE(keyOf(&userKey, key), key == u"(none)" ? u"(none)"_s : key);
}

void tst_Keys::ordersByCodePoint()
{
    // U+10000 and up are surrogates in UTF-16 and would come before U+E000 there.
    const QStringList ordered{u""_s, u"(none)"_s, u"0"_s, u"A"_s, u"AA"_s, u"Z"_s, u"a"_s, u"ä"_s, u"一"_s, u"\ud7ff"_s,
        u"\ue000"_s, u"\uffee"_s, u"\U00010000"_s, u"\U0001f600"_s, u"\U0010ffff"_s};
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j) {
            QCOMPARE(keyLess(ordered[i], ordered[j]), i < j);
            QCOMPARE(keyLess(u"x"_s + ordered[i], u"x"_s + ordered[j]), i < j);
            // The order of the bytes in UTF-8, which is what a database compares.
            QCOMPARE(ordered[i].toStdString() < ordered[j].toStdString(), i < j);
        }
    }
}

void tst_Keys::orderIsStrict()
{
    QVERIFY(!keyLess(u"same"_s, u"same"_s));
    QVERIFY(keyLess(u"same"_s, u"same "_s));
    QVERIFY(keyLess(u"Zebra"_s, u"apple"_s)); // no locale
}

QTEST_GUILESS_MAIN(tst_Keys)
#include "tst_keys.moc"
