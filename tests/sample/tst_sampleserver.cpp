// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleserver.h"

#include "tests/sample/sampleclient.h"

#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace spend;
using namespace spend::sample;
using namespace Qt::StringLiterals;

namespace
{
SampleOptions fewPeople()
{
    SampleOptions options;
    options.users = 6;
    options.days = 10;
    options.rateLimits = false;
    return options;
}
} // namespace

class TestSampleServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAndStops();
    void takesTheClocksPresent();
    void saysThatAPortIsTaken();
    void refusesWhatNoMemoryHolds();
    void listensOnThisMachineOnly();
    void startsWithoutWaiting();
    void tellsNobodyAfterAStop();
    void tellsNobodyWithoutContext();
    void logsRequests();
    void answersForwardersOfOtherThreads();
    void stopsInMidAnswer();
    void doesNothingWhenStopped();
};

void TestSampleServer::startsAndStops()
{
    SampleServer server;
    QVERIFY(!server.isRunning());
    const Result<QUrl> first = server.start(fewPeople());
    QVERIFY(first.ok());
    QVERIFY(server.isRunning());
    QCOMPARE(server.url(), *first);
    QCOMPARE(SampleClient(*first).get(u"/teams/members"_s).status, 200);
    server.stop();
    QVERIFY(!server.isRunning());
    QVERIFY(server.url().isEmpty());
    QCOMPARE(SampleClient(*first).get(u"/teams/members"_s).error, QNetworkReply::ConnectionRefusedError);

    // Again, where it was before.
    const Result<QUrl> second = server.start(fewPeople(), quint16(first->port()));
    QVERIFY(second.ok());
    QCOMPARE(*second, *first);
}

void TestSampleServer::takesTheClocksPresent()
{
    SampleServer server;
    QVERIFY(server.start(fewPeople()).ok());
    QVERIFY(server.team()->options().nowMs != 0);
    QVERIFY(server.team()->usageEventCount() > 0);
}

void TestSampleServer::saysThatAPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SampleServer server;
    const Result<QUrl> url = server.start(fewPeople(), other.serverPort());
    QVERIFY(!url.ok());
    QVERIFY(url.problem().text.contains(QString::number(other.serverPort())));
    QVERIFY(!url.problem().remedy.isEmpty());
    QVERIFY(!server.isRunning());
    QVERIFY(server.start(fewPeople()).ok()); // a second try may succeed
}

void TestSampleServer::refusesWhatNoMemoryHolds()
{
    SampleOptions options = fewPeople();
    options.users = 40'000;
    options.days = 1'500;
    SampleServer server;
    const Result<QUrl> url = server.start(options);
    QVERIFY(!url.ok());
    QCOMPARE(url.problem().kind, ProblemKind::InvalidInput);
    QVERIFY(!server.isRunning());
}

void TestSampleServer::listensOnThisMachineOnly()
{
    SampleServer server;
    const QUrl url = server.start(fewPeople()).value();
    // Some other loopback address: a listener on all addresses would take it.
    QTcpServer neighbour;
    QVERIFY(neighbour.listen(QHostAddress(u"127.0.0.3"_s), quint16(url.port())));
}

void TestSampleServer::startsWithoutWaiting()
{
    SampleServer server;
    QUrl url;
    QThread *thread = nullptr;
    server.startAsync(fewPeople(), 0, this, [&](const Result<QUrl> &outcome) {
        url = outcome.ok() ? *outcome : QUrl();
        thread = QThread::currentThread();
    });
    QVERIFY(url.isEmpty());
    QTRY_VERIFY(!url.isEmpty());
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(SampleClient(url).get(u"/teams/members"_s).status, 200);
}

void TestSampleServer::tellsNobodyAfterAStop()
{
    SampleServer server;
    bool called = false;
    server.startAsync(fewPeople(), 0, this, [&](const Result<QUrl> &) { called = true; });
    server.stop();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestSampleServer::tellsNobodyWithoutContext()
{
    SampleServer server;
    bool called = false;
    auto context = std::make_unique<QObject>();
    server.startAsync(fewPeople(), 0, context.get(), [&](const Result<QUrl> &) { called = true; });
    context.reset();
    QTRY_VERIFY(server.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestSampleServer::logsRequests()
{
    SampleServer server;
    SampleClient client(server.start(fewPeople()).value());
    client.get(u"/teams/groups?billingCycle=2026-01-01"_s, {{"Accept-Encoding", "gzip"}, {"If-None-Match", "\"x\""}});
    client.post(u"/teams/spend"_s, {{u"page"_s, 1}}, {{"Authorization", ""}});
    const QList<SampleRequest> requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].endpoint, SampleEndpoint::Groups);
    QCOMPARE(requests[0].method, QByteArray("GET"));
    QCOMPARE(requests[0].path, u"/teams/groups"_s);
    QCOMPARE(requests[0].query, u"billingCycle=2026-01-01"_s);
    QCOMPARE(requests[0].acceptEncoding, QByteArray("gzip"));
    QCOMPARE(requests[0].ifNoneMatch, QByteArray("\"x\""));
    QCOMPARE(requests[0].status, 200);
    QVERIFY(requests[0].authorized);
    QVERIFY(requests[0].fault.isEmpty());
    QCOMPARE(requests[1].method, QByteArray("POST"));
    QCOMPARE(requests[1].body, QByteArray("{\"page\":1}"));
    QVERIFY(!requests[1].authorized);
    QCOMPARE(requests[1].status, 401);
    server.clearRequests();
    QVERIFY(server.requests().isEmpty());
}

void TestSampleServer::answersForwardersOfOtherThreads()
{
    SampleServer server;
    SampleClient client(server.start(fewPeople()).value());
    std::atomic<bool> done = false;
    std::atomic<int> seen = 0;
    std::thread other([&] {
        for (int phase = 1; !done; phase = 3 - phase) {
            server.setPhase(phase);
            server.setFaults({SampleFault{FaultKind::Status500, SampleEndpoint::Spend, 1, 1, {}}});
            seen = int(server.requests().size());
        }
    });
    for (int i = 0; i < 40; ++i)
        QCOMPARE(client.get(u"/teams/members"_s).status, 200);
    done = true;
    other.join();
    QVERIFY(seen <= 40);
    QCOMPARE(server.requests().size(), 40);
}

void TestSampleServer::stopsInMidAnswer()
{
    SampleServer server;
    const QUrl url = server.start(fewPeople()).value();
    server.setFaults({SampleFault{FaultKind::Stall, {}, 0, 1, {}}});
    RawExchange exchange(url, "GET /teams/members");
    QVERIFY(exchange.awaitBody(1));
    server.stop();
    QVERIFY(exchange.awaitEnd());
}

void TestSampleServer::doesNothingWhenStopped()
{
    SampleServer server;
    server.setFaults({});
    server.setPhase(2);
    server.setRevoked(true);
    server.clearRequests();
    server.stop();
    QVERIFY(!server.team());
    QVERIFY(server.requests().isEmpty());
    QVERIFY(server.trappedRequests().isEmpty());
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
