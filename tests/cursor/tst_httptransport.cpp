// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/httptransport.h"
#include "tests/cursor/gzipped.h"
#include "tests/cursor/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;
using spend::test::gzipped;
using spend::test::ScriptedServer;

using Failure = HttpResponse::Failure;

namespace
{
QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray redirect(const QByteArray &status, const QByteArray &location)
{
    return answer(status, "Location: " + location + "\r\n", {});
}

QByteArray pathOf(const QByteArray &request)
{
    return request.split(' ').value(1);
}
} // namespace

/// One exchange over real sockets, against answers that no well-behaved service gives.
class tst_HttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItShould();
    void followsRedirectsAtHome_data();
    void followsRedirectsAtHome();
    void refusesRedirects_data();
    void refusesRedirects();
    void redirectsInACircle();
    void unpacks_data();
    void unpacks();
    void capsBodies_data();
    void capsBodies();
    void capsWhatIsUnpacked();
    void givesUpOnTheWhole();
    void encryptionFails();
    void proxyByHand();

private:
    HttpResponse send(
        const QUrl &url, const QByteArray &body = {}, HttpLimits limits = {}, ProxyChoice proxy = noProxy())
    {
        HttpTransport transport(m_network, proxy, limits);
        return transport.send({!body.isEmpty(), url, body, "Basic a2V5Og==", "\"tag\""}, {});
    }
    static ProxyChoice noProxy() { return {ProxyChoice::Kind::None, {}, 0}; }

    NetworkThread m_network;
};

void tst_HttpTransport::sendsWhatItShould()
{
    ScriptedServer server([](const QByteArray &) {
        return answer("200 OK",
            "ETag: \"new\"\r\nDate: Sun, 08 Nov 2026 12:00:00 GMT\r\nRetry-After: 5\r\nSet-Cookie: a=b\r\n", "{}");
    });
    HttpTransport transport(m_network, noProxy());
    const HttpResponse got =
        transport.send({false, server.url(u"/teams/members?a=1"_s), {}, "Basic a2V5Og==", "\"tag\""}, {});
    QCOMPARE(got.failure, Failure::None);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, "{}"_ba);
    QVERIFY(got.body.capacity() > got.body.size());
    QCOMPARE(got.etag, "\"new\""_ba);
    QCOMPARE(got.date, "Sun, 08 Nov 2026 12:00:00 GMT"_ba);
    QCOMPARE(got.retryAfter, "5"_ba);
    QCOMPARE(
        transport.send({true, server.url(u"/teams/spend"_s), "{\"page\":1}", "Basic a2V5Og==", {}}, {}).status, 200);

    const QByteArrayList requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[0].startsWith("GET /teams/members?a=1 HTTP/1.1\r\n"));
    QVERIFY(requests[0].contains("\r\nAuthorization: Basic a2V5Og==\r\n"));
    QVERIFY(requests[0].contains("\r\nAccept-Encoding: gzip\r\n"));
    QVERIFY(requests[0].contains("\r\nIf-None-Match: \"tag\"\r\n"));
    QVERIFY(requests[0].contains("\r\nUser-Agent: Spendscope/"));
    QVERIFY(requests[1].startsWith("POST /teams/spend HTTP/1.1\r\n"));
    QVERIFY(requests[1].toLower().contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(requests[1].endsWith("\r\n\r\n{\"page\":1}"));
    QVERIFY(!requests[1].contains("If-None-Match"));
    QVERIFY(!requests[1].toLower().contains("\r\ncookie:"));
}

void tst_HttpTransport::followsRedirectsAtHome_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body"); ///< of a POST; empty: GET
    for (const char *status :
        {"301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"})
        QTest::addRow("GET %s", status) << QByteArray(status) << QByteArray();
    for (const char *status : {"307 Temporary Redirect", "308 Permanent Redirect"})
        QTest::addRow("POST %s", status) << QByteArray(status) << "{\"page\":1}"_ba;
}

void tst_HttpTransport::followsRedirectsAtHome()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    QByteArray home;
    ScriptedServer server([&](const QByteArray &request) {
        if (pathOf(request) == "/old")
            return redirect(status, "/newer"); // relative, as most services write it
        if (pathOf(request) == "/newer")
            return redirect(status, home + "/new?x=1");
        return answer("200 OK", {}, "moved");
    });
    home = server.url({}).toEncoded();
    const HttpResponse got = send(server.url(u"/old"_s), body);
    QCOMPARE(got.failure, Failure::None);
    QCOMPARE(got.body, "moved"_ba);
    const QByteArrayList requests = server.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(pathOf(requests[2]), "/new?x=1"_ba);
    for (const QByteArray &request : requests) {
        QVERIFY(request.contains("Authorization: Basic"));
        QVERIFY(request.endsWith("\r\n\r\n" + body));
        QCOMPARE(request.startsWith("POST"), !body.isEmpty());
    }
}

void tst_HttpTransport::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("where"); ///< "other": another port of this machine
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another port") << "302 Found"_ba << u"other"_s << QByteArray();
    QTest::newRow("another port, POST") << "307 Temporary Redirect"_ba << u"other"_s << "{}"_ba;
    QTest::newRow("another scheme") << "302 Found"_ba << u"https"_s << QByteArray();
    QTest::newRow("a POST that would become a GET") << "302 Found"_ba << u"/new"_s << "{}"_ba;
    QTest::newRow("nowhere") << "302 Found"_ba << u""_s << QByteArray();
    QTest::newRow("no address at all") << "302 Found"_ba << u"http://[broken"_s << QByteArray();
    QTest::newRow("a user's name in it") << "302 Found"_ba << u"http://somebody@127.0.0.2/"_s << QByteArray();
    QTest::newRow("a local file") << "302 Found"_ba << u"file:///etc/passwd"_s << QByteArray();
}

void tst_HttpTransport::refusesRedirects()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QString, where);
    QFETCH(const QByteArray, body);
    ScriptedServer other([](const QByteArray &) { return answer("200 OK", {}, "caught"); });
    QByteArray location;
    ScriptedServer server([&](const QByteArray &) { return redirect(status, location); });
    location = where == u"other" ? other.url(u"/new"_s).toEncoded()
        : where == u"https"      ? server.url(u"/new"_s, u"https"_s).toEncoded()
                                 : where.toUtf8();
    const HttpResponse got = send(server.url(u"/old"_s), body);
    QCOMPARE(got.failure, Failure::ForeignRedirect);
    QVERIFY(got.body.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void tst_HttpTransport::redirectsInACircle()
{
    ScriptedServer server([](const QByteArray &) { return redirect("302 Found", "/round"); });
    QCOMPARE(send(server.url(u"/round"_s)).failure, Failure::ForeignRedirect);
    QCOMPARE(server.requests().size(), 6);
}

void tst_HttpTransport::unpacks_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("plain"); ///< null: damaged
    QTest::newRow("one member") << gzipped("{\"a\": 1}") << "{\"a\": 1}"_ba;
    QTest::newRow("two members") << gzipped("{\"a\":") + gzipped(" 1}") << "{\"a\": 1}"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("cut off") << gzipped("{\"a\": 1}").chopped(3) << QByteArray();
    QTest::newRow("not packed at all") << "{\"a\": 1}"_ba << QByteArray();
}

void tst_HttpTransport::unpacks()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QByteArray, plain);
    ScriptedServer server([&](const QByteArray &) { return answer("200 OK", "Content-Encoding: GZip\r\n", packed); });
    const HttpResponse got = send(server.url(u"/"_s));
    QCOMPARE(got.failure, plain.isNull() ? Failure::Broken : Failure::None);
    QCOMPARE(got.body, plain);
}

void tst_HttpTransport::capsBodies_data()
{
    QTest::addColumn<QByteArray>("sent");
    const QByteArray body(300'000, 'x');
    QTest::newRow("told beforehand") << answer("200 OK", {}, body);
    QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 30; ++i)
        chunked += "2710\r\n" + QByteArray(10'000, 'x') + "\r\n";
    QTest::newRow("chunked") << chunked + "0\r\n\r\n";
    QTest::newRow("until the end") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
}

void tst_HttpTransport::capsBodies()
{
    QFETCH(const QByteArray, sent);
    ScriptedServer server([&](const QByteArray &) { return sent; });
    HttpLimits limits;
    limits.mostBytes = 300'000;
    QCOMPARE(send(server.url(u"/"_s), {}, limits).body.size(), 300'000);
    limits.mostBytes = 299'999;
    const HttpResponse got = send(server.url(u"/"_s), {}, limits);
    QCOMPARE(got.failure, Failure::TooLarge);
    QVERIFY(got.body.isEmpty());
}

/// A small answer that would unpack to more than the limit, which is 64 MiB unless said otherwise.
void tst_HttpTransport::capsWhatIsUnpacked()
{
    const QByteArray bomb = gzipped(QByteArray(65 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 200'000);
    ScriptedServer server([&](const QByteArray &) { return answer("200 OK", "Content-Encoding: gzip\r\n", bomb); });
    ConnectionSettings settings;
    settings.proxy = noProxy();
    const auto ask = [&] {
        return HttpTransport(m_network, settings, {}).send({false, server.url(u"/"_s), {}, "Basic a2V5Og==", {}}, {});
    };
    const HttpResponse usual = ask();
    QCOMPARE(usual.failure, Failure::TooLarge);
    QVERIFY(usual.body.isEmpty());
    settings.mostAnswerMiB = 65;
    QCOMPARE(ask().body.size(), 65 * 1024 * 1024);
    settings.mostAnswerMiB = 1;
    QCOMPARE(ask().failure, Failure::TooLarge);
}

/// However patient with silence, the whole answer has an end.
void tst_HttpTransport::givesUpOnTheWhole()
{
    HttpLimits limits;
    limits.idleMs = 60'000;
    limits.wholeMs = 200;
    QTcpServer silent; // takes the connection and never says a word
    QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
    const HttpResponse got = send(QUrl(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort())), {}, limits);
    QCOMPARE(got.failure, Failure::Stalled);
}

void tst_HttpTransport::encryptionFails()
{
    ScriptedServer server([](const QByteArray &) { return answer("200 OK", {}, "plain"); });
    HttpLimits limits;
    limits.idleMs = 500; // the plain server waits for a request, the client for a greeting
    const HttpResponse got = send(server.url(u"/"_s, u"https"_s), {}, limits);
    QVERIFY(got.failure != Failure::None);
    QVERIFY(server.requests().isEmpty()); // nothing readable was sent
}

void tst_HttpTransport::proxyByHand()
{
    ScriptedServer proxy([](const QByteArray &) { return answer("200 OK", {}, "by proxy"); });
    const HttpResponse got = send(QUrl(u"http://127.0.0.1:9/teams/members"_s), {}, {},
        {ProxyChoice::Kind::Manual, u"127.0.0.1"_s, proxy.url({}).port()});
    QCOMPARE(got.failure, Failure::None);
    QCOMPARE(got.body, "by proxy"_ba);
    QVERIFY(proxy.requests().constFirst().startsWith("GET http://127.0.0.1:9/teams/members HTTP/1.1"));
}

QTEST_GUILESS_MAIN(tst_HttpTransport)
#include "tst_httptransport.moc"
