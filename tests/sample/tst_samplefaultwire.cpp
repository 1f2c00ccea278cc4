// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleserver.h"

#include "tests/sample/sampleclient.h"
#include "tests/support/manualclock.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace spend;
using namespace spend::sample;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::int64_t nowMs = 1'790'683'200'123; // 2026-09-29 12:00 UTC
}

/// Every fault as it shows on the wire.
class TestSampleFaultWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void statuses_data();
    void statuses();
    void bodies_data();
    void bodies();
    void hugeField();
    void resetsBeforeAll();
    void resetsInMidBody();
    void truncates();
    void stalls();
    void tricklesAndDelays_data();
    void tricklesAndDelays();
    void redirectsElsewhere_data();
    void redirectsElsewhere();
    void trapHearsWhatIsSent();
    void hitsTheRequestsItNames();
    void revokesInMidRun();
    void revokesByHand();
    void lateEventsInMidRun();
    void shiftsPages();
    void hidesTheTotal();
    void liesAboutTheNextPage();
    void endsWhenFaultsAreCleared();

private:
    void setFaults(const QString &text) { m_server.setFaults(faultsFromText(text).value()); }
    WireReply page(int number, int size = 50)
    {
        return m_client->post(u"/teams/filtered-usage-events"_s, {{u"page"_s, number}, {u"pageSize"_s, size}});
    }

    ManualClock m_clock{nowMs};
    SampleServer m_server{m_clock};
    std::unique_ptr<SampleClient> m_client;
};

void TestSampleFaultWire::init()
{
    SampleOptions options;
    options.users = 12;
    options.days = 40;
    options.eventsPerUserDay = 2;
    options.nowMs = nowMs;
    options.rateLimits = false;
    m_client = std::make_unique<SampleClient>(m_server.start(options).value());
}

void TestSampleFaultWire::statuses_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html";
    QTest::newRow("500") << u"500"_s << 500 << QByteArray() << json;
    QTest::newRow("500, come back") << u"500=7"_s << 500 << QByteArray("7") << json;
    QTest::newRow("502") << u"502"_s << 502 << QByteArray() << html;
    QTest::newRow("503") << u"503"_s << 503 << QByteArray() << html;
    QTest::newRow("503, come back") << u"503=2"_s << 503 << QByteArray("2") << html;
    QTest::newRow("504") << u"504"_s << 504 << QByteArray() << QByteArray();
    QTest::newRow("429") << u"429"_s << 429 << QByteArray("1") << json;
    QTest::newRow("429 in a minute") << u"429=60"_s << 429 << QByteArray("60") << json;
    QTest::newRow("429 with a date") << u"429date=60"_s << 429 << QByteArray("Tue, 29 Sep 2026 12:01:01 GMT") << json;
    QTest::newRow("429 without") << u"429none"_s << 429 << QByteArray() << json;
}

void TestSampleFaultWire::statuses()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, type);
    setFaults(fault);
    const WireReply reply = page(1);
    QTEST(reply.status, "status");
    QTEST(reply.header("Retry-After"), "retryAfter");
    if (type.isEmpty()) {
        QVERIFY(reply.body.isEmpty());
    } else {
        QVERIFY(reply.header("Content-Type").startsWith(type));
        QCOMPARE(reply.body.startsWith("<html>"), type == "text/html");
        QCOMPARE(reply.json().contains(u"error"_s), type != "text/html");
    }
    QCOMPARE(m_server.requests().constLast().fault, fault);
    QCOMPARE(page(1).status, 200); // it hits one request
}

void TestSampleFaultWire::bodies_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("wrong type") << u"wrongtype"_s << QByteArray("[1,2,3]");
    QTest::newRow("null") << u"null"_s << QByteArray("null");
    QTest::newRow("empty object") << u"emptyobject"_s << QByteArray("{}");
    QTest::newRow("nothing") << u"empty"_s << QByteArray();
    QTest::newRow("broken") << u"badjson"_s << QByteArray("half");
}

void TestSampleFaultWire::bodies()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, body);
    const QByteArray good = page(1).body;
    setFaults(fault);
    const WireReply reply = page(1);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.error, QNetworkReply::NoError);
    if (body == "half") {
        QVERIFY(reply.body.startsWith(good.left(good.size() / 2)));
        QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
    } else {
        QCOMPARE(reply.body, body);
    }
    QCOMPARE(page(1).body, good);
}

void TestSampleFaultWire::hugeField()
{
    const QJsonObject good = page(1).json();
    setFaults(u"huge=3"_s);
    const WireReply reply = page(1);
    QVERIFY(reply.body.size() > 3'000'000);
    QJsonObject json = reply.json();
    QCOMPARE(json.take(u"padding"_s).toString().size(), 3'000'000);
    QCOMPARE(json, good);
}

void TestSampleFaultWire::resetsBeforeAll()
{
    setFaults(u"resetearly"_s);
    RawExchange exchange(m_server.url(), "GET /teams/members");
    QVERIFY(exchange.awaitEnd());
    QVERIFY(exchange.received().isEmpty());
    QCOMPARE(m_server.requests().constLast().status, 0);
}

void TestSampleFaultWire::resetsInMidBody()
{
    setFaults(u"reset"_s);
    RawExchange exchange(m_server.url(), "GET /teams/members");
    QVERIFY(exchange.awaitEnd());
    QVERIFY(exchange.body().size() < exchange.promisedLength() || exchange.received().isEmpty());

    // A client can tell. (Not with Qt's own unpacking of gzip: it forgets the promised length.)
    setFaults(u"reset:0"_s);
    for (const char *encoding : {"identity", "gzip"}) {
        const WireReply reply = m_client->get(u"/teams/members"_s, {{"Accept-Encoding", encoding}});
        QVERIFY(reply.error != QNetworkReply::NoError);
    }
}

void TestSampleFaultWire::truncates()
{
    setFaults(u"truncate"_s);
    RawExchange exchange(m_server.url(), "GET /teams/members");
    QVERIFY(exchange.awaitEnd());
    QVERIFY(exchange.promisedLength() > 100);
    QCOMPARE(exchange.body().size(), exchange.promisedLength() / 2);
}

void TestSampleFaultWire::stalls()
{
    setFaults(u"stall"_s);
    RawExchange exchange(m_server.url(), "GET /teams/members");
    QVERIFY(exchange.awaitBody(50));
    // Others are served meanwhile, and this one stays open.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(page(1).status, 200);
    QVERIFY(exchange.isConnected());
    QCOMPARE(exchange.body().size(), exchange.promisedLength() / 2);
}

void TestSampleFaultWire::tricklesAndDelays_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("trickles") << u"slow=100"_s;
    QTest::newRow("delays") << u"delay=100"_s;
}

void TestSampleFaultWire::tricklesAndDelays()
{
    QFETCH(QString, fault);
    const QByteArray good = page(1).body;
    setFaults(fault);
    QElapsedTimer timer;
    timer.start();
    const WireReply reply = page(1);
    QVERIFY(timer.elapsed() >= 90);
    QCOMPARE(reply.body, good);
    QCOMPARE(page(1).body, good); // on the same connection
}

void TestSampleFaultWire::redirectsElsewhere_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("302") << u"redirect"_s << 302;
    QTest::newRow("307") << u"redirect307"_s << 307;
}

void TestSampleFaultWire::redirectsElsewhere()
{
    QFETCH(QString, fault);
    setFaults(fault);
    const WireReply reply = m_client->get(u"/teams/groups?billingCycle=2026-09-01"_s);
    QTEST(reply.status, "status");
    const QUrl target(QString::fromLatin1(reply.header("Location")));
    QVERIFY(target.isValid());
    QVERIFY(target.host() != m_server.url().host() || target.port() != m_server.url().port());
    QCOMPARE(target.path(), u"/teams/groups"_s);
    QCOMPARE(target.query(), u"billingCycle=2026-09-01"_s);
    QVERIFY(m_server.trappedRequests().isEmpty()); // this client did not follow
}

void TestSampleFaultWire::trapHearsWhatIsSent()
{
    setFaults(u"redirect:2"_s);
    const QUrl target(QString::fromLatin1(m_client->get(u"/teams/members"_s).header("Location")));
    QNetworkRequest careless(target);
    careless.setRawHeader("Authorization", sampleKey().basicAuthorization());
    QCOMPARE(SampleClient::wait(m_client->network().get(careless)).status, 200);
    QCOMPARE(SampleClient::wait(m_client->network().get(QNetworkRequest(target))).status, 200);
    const QList<TrappedRequest> trapped = m_server.trappedRequests();
    QCOMPARE(trapped.size(), 2);
    QCOMPARE(trapped[0].path, u"/teams/members"_s);
    QVERIFY(trapped[0].authorizationGiven);
    QVERIFY(!trapped[1].authorizationGiven);
}

void TestSampleFaultWire::hitsTheRequestsItNames()
{
    setFaults(u"503@usage:2#2,500@members"_s);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(page(1).status);
    QCOMPARE(statuses, (QList<int>{200, 503, 503, 200}));
    QCOMPARE(m_client->post(u"/teams/spend"_s, {}).status, 200);
    QCOMPARE(m_client->get(u"/teams/members"_s).status, 500);
    QCOMPARE(m_client->get(u"/teams/members"_s).status, 200);
}

void TestSampleFaultWire::revokesInMidRun()
{
    setFaults(u"revoke#3"_s);
    QCOMPARE(page(1).status, 200);
    QCOMPARE(page(2).status, 200);
    QCOMPARE(page(3).status, 401);
    QCOMPARE(m_client->get(u"/teams/members"_s).status, 401); // everywhere and for good
}

void TestSampleFaultWire::revokesByHand()
{
    m_server.setRevoked(true);
    QCOMPARE(page(1).status, 401);
    QVERIFY(m_server.requests().constLast().authorized); // it was the right one once
    m_server.setRevoked(false);
    QCOMPARE(page(1).status, 200);
}

void TestSampleFaultWire::lateEventsInMidRun()
{
    setFaults(u"late@usage#2"_s);
    const auto total = [this] { return page(1).json().value(u"totalUsageEventsCount"_s).toInteger(); };
    const qint64 before = total();
    const qint64 after = total();
    QVERIFY(after > before);
    QCOMPARE(total(), after);
    m_server.setPhase(1);
    QCOMPARE(total(), before);
}

void TestSampleFaultWire::shiftsPages()
{
    const QJsonObject calm = page(1).json();
    const qint64 total = calm.value(u"totalUsageEventsCount"_s).toInteger();
    setFaults(u"shift:7"_s);
    QCOMPARE(page(1).json(), calm);
    QCOMPARE(page(2).json().value(u"totalUsageEventsCount"_s).toInteger(), total + 3);
    QCOMPARE(page(3).json().value(u"totalUsageEventsCount"_s).toInteger(), total + 6);
    QCOMPARE(page(4).json().value(u"totalUsageEventsCount"_s).toInteger(), total + 7);
    QCOMPARE(page(2).json().value(u"totalUsageEventsCount"_s).toInteger(), total + 7);

    // What stood on the second page stands seven further down now.
    const QJsonArray before = calm.value(u"usageEvents"_s).toArray();
    const QJsonArray after = page(1).json().value(u"usageEvents"_s).toArray();
    QCOMPARE(after[40], before[33]);
    QVERIFY(m_server.team()->usageEventMs(6) > nowMs - 60'000);
}

void TestSampleFaultWire::hidesTheTotal()
{
    setFaults(u"nototal"_s);
    for (int number = 1; number < 4; ++number) {
        const QJsonObject json = page(number).json();
        QVERIFY(!json.contains(u"totalUsageEventsCount"_s));
        QVERIFY(json.contains(u"pagination"_s));
    }
}

void TestSampleFaultWire::liesAboutTheNextPage()
{
    setFaults(u"lyingnext,nototal"_s);
    const QJsonObject json = page(1000).json();
    QVERIFY(json.value(u"usageEvents"_s).toArray().isEmpty());
    QVERIFY(json.value(u"pagination"_s).toObject().value(u"hasNextPage"_s).toBool());
    QVERIFY(!json.contains(u"totalUsageEventsCount"_s));
}

void TestSampleFaultWire::endsWhenFaultsAreCleared()
{
    setFaults(u"500:0"_s);
    QCOMPARE(page(1).status, 500);
    QCOMPARE(page(1).status, 500);
    m_server.setFaults({});
    QCOMPARE(page(1).status, 200);
}

QTEST_GUILESS_MAIN(TestSampleFaultWire)
#include "tst_samplefaultwire.moc"
