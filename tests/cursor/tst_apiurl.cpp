// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/apiurl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

class tst_ApiUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void loopback_data();
    void loopback();
    void origins_data();
    void origins();
};

void tst_ApiUrl::accepted_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("url");
    const auto add = [](const QString &given, const QString &url) { QTest::newRow(qPrintable(given)) << given << url; };
    add(u"https://api.cursor.com"_s, u"https://api.cursor.com"_s);
    add(u"https://api.cursor.com/"_s, u"https://api.cursor.com"_s);
    add(u" https://api.cursor.com///\n"_s, u"https://api.cursor.com"_s);
    add(u"https://gateway.example.com/cursor/v1/"_s, u"https://gateway.example.com/cursor/v1"_s);
    add(u"https://gateway.example.com:8443/cursor"_s, u"https://gateway.example.com:8443/cursor"_s);
    add(u"HTTPS://API.Cursor.COM"_s, u"https://api.cursor.com"_s);
    add(u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
    add(u"http://127.1.2.3:8080/"_s, u"http://127.1.2.3:8080"_s);
    add(u"http://localhost:8080/"_s, u"http://localhost:8080"_s);
    add(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    add(u"http://LOCALHOST"_s, u"http://localhost"_s);
}

void tst_ApiUrl::accepted()
{
    QFETCH(const QString, given);
    QFETCH(const QString, url);
    const auto checked = checkApiUrl(given);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.problem().text));
    QCOMPARE(checked->toString(), url);
    QCOMPARE(checkApiUrl(checked->toString())->toString(), url);
}

void tst_ApiUrl::refused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said");
    const auto add = [](const QString &given, const QString &said) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(given))) << given << said;
    };
    const QString plain = u"Plain http"_s;
    add(u"http://api.cursor.com"_s, plain);
    add(u"HTTP://api.cursor.com"_s, plain);
    add(u"http://10.0.0.1"_s, plain);
    add(u"http://0.0.0.0"_s, plain);
    add(u"http://128.0.0.1"_s, plain);
    add(u"http://localhost.example.com"_s, plain);
    add(u"http://127.0.0.1.example.com"_s, plain);
    add(u"http://[::2]"_s, plain);
    const QString more = u"must not hold"_s;
    add(u"https://user@api.cursor.com"_s, more);
    add(u"https://user:password@api.cursor.com"_s, more);
    add(u"http://key_abc:@127.0.0.1"_s, more);
    add(u"https://api.cursor.com?team=1"_s, more);
    add(u"https://api.cursor.com/#top"_s, more);
    const QString scheme = u"must begin with https"_s;
    add(u"ftp://api.cursor.com"_s, scheme);
    add(u"file://host/etc/passwd"_s, scheme);
    add(u"ws://127.0.0.1"_s, scheme);
    const QString unreadable = u"can't be read"_s;
    add(u""_s, unreadable);
    add(u"  "_s, unreadable);
    add(u"api.cursor.com"_s, unreadable);
    add(u"https://"_s, unreadable);
    add(u"https:///path"_s, unreadable);
    add(u"https://api.cursor.com:port"_s, unreadable);
    add(u"https://api cursor com"_s, unreadable);
    add(u"/teams"_s, unreadable);
}

void tst_ApiUrl::refused()
{
    QFETCH(const QString, given);
    QFETCH(const QString, said);
    const auto checked = checkApiUrl(given);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.problem().kind, ProblemKind::InvalidInput);
    QVERIFY2(checked.problem().text.contains(said), qPrintable(checked.problem().text));
    QVERIFY(!checked.problem().remedy.isEmpty());
    QVERIFY(!checked.problem().sentence().contains(u"password@"_s));
    QVERIFY(!checked.problem().sentence().contains(u"key_abc"_s));
}

void tst_ApiUrl::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("is");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.0.9") << u"127.255.0.9"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("LocalHost") << u"LocalHost"_s << true;
    QTest::newRow("any") << u"0.0.0.0"_s << false;
    QTest::newRow("neighbour") << u"192.168.0.1"_s << false;
    QTest::newRow("a name below") << u"x.localhost.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ApiUrl::loopback()
{
    QFETCH(const QString, host);
    QFETCH(const bool, is);
    QCOMPARE(isLoopbackHost(host), is);
}

void tst_ApiUrl::origins_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto add = [](const char *name, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    const QString base = u"https://api.cursor.com/teams"_s;
    add("another path", base, u"https://api.cursor.com/v2?x=1"_s, true);
    add("the usual port", base, u"https://api.cursor.com:443/"_s, true);
    add("http's usual port", u"http://127.0.0.1"_s, u"http://127.0.0.1:80"_s, true);
    add("another case", base, u"https://API.cursor.com/"_s, true);
    add("another port", base, u"https://api.cursor.com:8443/"_s, false);
    add("another host", base, u"https://api.cursor.com.example.com/"_s, false);
    add("a host below", base, u"https://eu.api.cursor.com/"_s, false);
    add("another scheme", base, u"http://api.cursor.com:443/"_s, false);
    add("another loopback address", u"http://127.0.0.1:80"_s, u"http://127.0.0.2:80"_s, false);
}

void tst_ApiUrl::origins()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(isSameOrigin(QUrl(a), QUrl(b)), same);
    QCOMPARE(isSameOrigin(QUrl(b), QUrl(a)), same);
}

QTEST_GUILESS_MAIN(tst_ApiUrl)
#include "tst_apiurl.moc"
