// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

Q_DECLARE_METATYPE(spend::ProxyChoice)

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void refusedNames_data();
    void refusedNames();
    void proxies_data();
    void proxies();
    void refusedProxies_data();
    void refusedProxies();
    void statusWords();
    void defaults();
};

void tst_Connection::names_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Acme"_s << u"Acme"_s;
    QTest::newRow("trimmed") << u"  Acme Inc.\t"_s << u"Acme Inc."_s;
    QTest::newRow("inner spaces stay") << u"Acme  Inc."_s << u"Acme  Inc."_s;
    QTest::newRow("one letter") << u"Ä"_s << u"Ä"_s;
    QTest::newRow("80 characters") << QString(80, u'x') << QString(80, u'x');
    QTest::newRow("80 after trimming") << u' ' + QString(80, u'x') + u' ' << QString(80, u'x');
    QTest::newRow("80 characters beyond the basic plane") << u"😀"_s.repeated(80) << u"😀"_s.repeated(80);
    QTest::newRow("like another, but longer") << u"Taken 2"_s << u"Taken 2"_s;
}

void tst_Connection::names()
{
    QFETCH(const QString, given);
    QFETCH(const QString, name);
    const auto checked = checkConnectionName(given, {u"Taken"_s});
    QVERIFY(checked.ok());
    QCOMPARE(*checked, name);
}

void tst_Connection::refusedNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << u""_s << u"needs a name"_s;
    QTest::newRow("white space") << u" \t\n"_s << u"needs a name"_s;
    QTest::newRow("81 characters") << QString(81, u'x') << u"longer than 80"_s;
    QTest::newRow("81 beyond the basic plane") << u"😀"_s.repeated(81) << u"longer than 80"_s;
    QTest::newRow("taken") << u"Taken"_s << u"“Taken” already"_s;
    QTest::newRow("taken in another case") << u" tAKEN "_s << u"“Taken” already"_s;
    QTest::newRow("taken, with umlauts") << u"MÜLLER"_s << u"“Müller” already"_s;
}

void tst_Connection::refusedNames()
{
    QFETCH(const QString, given);
    QFETCH(const QString, said);
    const auto checked = checkConnectionName(given, {u"Other"_s, u"Taken"_s, u"Müller"_s});
    QVERIFY(!checked.ok());
    QCOMPARE(checked.problem().kind, ProblemKind::InvalidInput);
    QVERIFY2(checked.problem().text.contains(said), qPrintable(checked.problem().text));
    QVERIFY(!checked.problem().remedy.isEmpty());
}

void tst_Connection::proxies_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<ProxyChoice>("choice");
    QTest::addColumn<QString>("text");
    using Kind = ProxyChoice::Kind;
    const auto add = [](const QString &given, const ProxyChoice &choice, const QString &text) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(given))) << given << choice << text;
    };
    add(u""_s, {}, u"system"_s);
    add(u" system "_s, {}, u"system"_s);
    add(u"none"_s, {Kind::None, {}, 0}, u"none"_s);
    add(u"[::1]:3128"_s, {Kind::Manual, u"::1"_s, 3128}, u"[::1]:3128"_s);
    add(u"proxy.example.com:3128"_s, {Kind::Manual, u"proxy.example.com"_s, 3128}, u"proxy.example.com:3128"_s);
    add(u" http://proxy.example.com:3128/ "_s, {Kind::Manual, u"proxy.example.com"_s, 3128},
        u"proxy.example.com:3128"_s);
    add(u"[fe80::1%25eth0]:80"_s, {Kind::Manual, u"fe80::1%eth0"_s, 80}, u"[fe80::1%25eth0]:80"_s);
    add(u"[::%1]:1"_s, {Kind::Manual, u"::%1"_s, 1}, u"[::%251]:1"_s); // not a place to fill in
    add(u"10.0.0.1:80"_s, {Kind::Manual, u"10.0.0.1"_s, 80}, u"10.0.0.1:80"_s);
}

void tst_Connection::proxies()
{
    QFETCH(const QString, given);
    QFETCH(const ProxyChoice, choice);
    QFETCH(const QString, text);
    const auto read = ProxyChoice::fromText(given);
    QVERIFY(read.ok());
    QCOMPARE(*read, choice);
    QCOMPARE(read->toText(), text);
    QCOMPARE(*ProxyChoice::fromText(text), choice);
}

void tst_Connection::refusedProxies_data()
{
    QTest::addColumn<QString>("given");
    for (const QString &given : {u"proxy.example.com"_s, u":3128"_s, u"proxy:99999"_s, u"proxy:0"_s, u"proxy:port"_s,
             u"socks5://proxy:1080"_s, u"https://proxy:443"_s, u"two words:80"_s})
        QTest::newRow(qPrintable(given)) << given;
}

void tst_Connection::refusedProxies()
{
    QFETCH(const QString, given);
    const auto read = ProxyChoice::fromText(given);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().kind, ProblemKind::InvalidInput);
    QVERIFY(!read.problem().remedy.isEmpty());
}

void tst_Connection::statusWords()
{
    QCOMPARE(statusText(Status::PendingData), u"Pending Data"_s);
    QCOMPARE(statusText(Status::Healthy), u"Healthy"_s);
    QCOMPARE(statusText(Status::Limited), u"Limited"_s);
    QCOMPARE(statusText(Status::Stale), u"Stale"_s);
    QCOMPARE(statusText(Status::Error), u"Error"_s);
    QCOMPARE(statusText(Status::Paused), u"Paused"_s);
}

void tst_Connection::defaults()
{
    const ConnectionSettings settings;
    QCOMPARE(settings.apiUrl, QUrl(u"https://api.cursor.com"_s));
    QCOMPARE(settings.intervalMinutes, 60);
    QVERIFY(!settings.since);
    QVERIFY(!settings.paused);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
