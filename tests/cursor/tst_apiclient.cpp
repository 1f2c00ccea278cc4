// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/apiclient.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "tests/support/manualclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;
using namespace spend::sample;

namespace
{
constexpr std::int64_t nowMs = 1'790'683'200'123; // 2026-09-29 12:00 UTC
constexpr std::int64_t tenDays = 10 * msPerDay;

/// A client of its own: limiter, transport, stop.
struct Client {
    Client(NetworkThread &thread, Clock &clock, const QUrl &url, HttpLimits limits = {},
        const SecretKey &key = sampleKey(), cursor::RequestBudget budget = cursor::RequestBudget::documented())
        : limiter(budget)
        , transport(thread, ProxyChoice{ProxyChoice::Kind::None, {}, 0}, limits)
        , api(transport, limiter, clock, url, key, stop.get_token())
    {
    }
    Result<EventPage> events(int page = 1) { return api.usageEvents(nowMs - tenDays, nowMs, page, texts); }

    RateLimiter limiter;
    HttpTransport transport;
    std::stop_source stop;
    ApiClient api;
    EventTexts texts;
};
} // namespace

/// The client against the sample service: real HTTP on loopback, time by hand.
class tst_ApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyEndpoint();
    void pages();
    void authorizes();
    void unpacks();
    void csvIsLikeJson_data();
    void csvIsLikeJson();
    void retries_data();
    void retries();
    void givesUp_data();
    void givesUp();
    void honoursRetryAfterOfAServerError();
    void passesOddAnswers_data();
    void passesOddAnswers();
    void neverRetries_data();
    void neverRetries();
    void waitsOutRefusals_data();
    void waitsOutRefusals();
    void refusalsUseUpNoTries();
    void waitsNotForEver_data();
    void waitsNotForEver();
    void staysInTheBudget();
    void learnsTheOlderBudget();
    void followsNoForeignRedirect_data();
    void followsNoForeignRedirect();
    void unchangedCostsNothing_data();
    void unchangedCostsNothing();
    void changedComesAnew();
    void capsBodies();
    void revokedInMidRun();
    void unreachable();
    void cancelsAStalledAnswer();
    void cancelsAWait();
    void cancelledBeforehand();

private:
    QUrl start(const SampleOptions &options) { return m_server.start(options).value(); }
    void setFaults(const QString &text) { m_server.setFaults(faultsFromText(text).value()); }
    static SampleOptions smallCompany();
    void verifyNoKeyIn(const Problem &problem);

    ManualClock m_clock{nowMs};
    SampleServer m_server{m_clock};
    NetworkThread m_network;
};

SampleOptions tst_ApiClient::smallCompany()
{
    SampleOptions options;
    options.users = 12;
    options.days = 40;
    options.eventsPerUserDay = 3;
    options.nowMs = nowMs;
    options.rateLimits = false;
    options.malformed = 0;
    return options;
}

void tst_ApiClient::init()
{
    m_server.stop();
    m_clock.set(nowMs);
}

void tst_ApiClient::verifyNoKeyIn(const Problem &problem)
{
    const QString said = problem.text + problem.remedy + problem.detail;
    QVERIFY(!problem.text.isEmpty());
    QVERIFY(!said.contains(QString::fromUtf8(sampleKey().bytes())));
    QVERIFY(!said.contains(QString::fromUtf8(sampleKey().basicAuthorization().mid(6, 40))));
}

void tst_ApiClient::everyEndpoint()
{
    Client client(m_network, m_clock, start(smallCompany()));
    const DateRange days{UtcDay::ofMs(nowMs) - 20, UtcDay::ofMs(nowMs)};
    const auto members = client.api.members();
    QVERIFY(members.ok());
    QVERIFY(members->members.size() >= 12u);
    const auto spent = client.api.spend(1);
    QVERIFY(spent.ok());
    QVERIFY(spent->cycleStartMs.has_value());
    QVERIFY(!spent->members.empty());
    const auto daily = client.api.dailyUsage(days, 1);
    QVERIFY(daily.ok());
    QVERIFY(!daily->rows.empty());
    for (const DailyUsage &row : daily->rows)
        QVERIFY(days.contains(row.day));
    const auto page = client.events();
    QVERIFY(page.ok());
    QVERIFY(!page->events.empty());
    for (const UsageEvent &e : page->events)
        QVERIFY(e.timestampMs >= nowMs - tenDays && e.timestampMs <= nowMs);
    const auto groups = client.api.groups({});
    QVERIFY(groups.ok());
    QVERIFY(groups->cycleStart <= days.last && days.last < groups->cycleEnd);
    const auto before = client.api.groups(groups->cycleStart - 1);
    QVERIFY(before.ok());
    QCOMPARE(before->cycleEnd, groups->cycleStart);
    const auto group = client.api.group(groups->groups.front().id, {});
    QVERIFY(group.ok());
    QCOMPARE(group->groups.size(), 1u);
    const auto commits = client.api.commits(days, 1, {});
    QVERIFY(commits.ok());
    QVERIFY(commits->value && !commits->value->commits.empty());
    QVERIFY(!commits->etag.isEmpty());
    const auto changes = client.api.changes(days, 1, {});
    QVERIFY(changes.ok());
    const auto changesCsv = client.api.changesCsv(days, {});
    QVERIFY(changesCsv.ok());
    QVERIFY(changesCsv->value->changes.size() >= changes->value->changes.size());
    QCOMPARE(client.api.counts().requests, 10);
    QCOMPARE(client.api.counts().retries, 0);
    QCOMPARE(m_clock.sleptMs(), 0);
    for (const SampleRequest &request : m_server.requests())
        QCOMPARE(request.status, 200);
}

void tst_ApiClient::pages()
{
    SampleOptions options = smallCompany();
    options.users = 60;
    options.eventsPerUserDay = 6;
    Client client(m_network, m_clock, start(options));
    std::set<std::int64_t> seen;
    std::int64_t last = nowMs;
    std::int64_t records = 0;
    int page = 1;
    for (bool more = true; more; ++page) {
        const auto answer = client.events(page);
        QVERIFY(answer.ok());
        QVERIFY(answer->records <= ApiClient::eventPageSize);
        for (const UsageEvent &e : answer->events) {
            QVERIFY(e.timestampMs <= last); // newest first, over all pages
            last = e.timestampMs;
        }
        records += answer->records;
        more = answer->hasNextPage.value_or(false);
        if (!more)
            QCOMPARE(answer->totalCount, std::optional(records));
    }
    QVERIFY(page > 3);
}

void tst_ApiClient::authorizes()
{
    const QUrl url = start(smallCompany());
    QVERIFY(Client(m_network, m_clock, url).api.members().ok());
    QVERIFY(m_server.requests().constLast().authorized);
    Client wrong(m_network, m_clock, url, {}, SecretKey::fromText(u"key_wrong"_s));
    const auto refused = wrong.api.members();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, ProblemKind::KeyRejected);
    QVERIFY(!refused.problem().remedy.isEmpty());
    QVERIFY(!refused.problem().sentence().contains(u"key_wrong"_s));
    QCOMPARE(wrong.api.counts().requests, 1);
    QVERIFY(m_server.requests().constLast().authorizationGiven);
    QVERIFY(!m_server.requests().constLast().authorized);
}

void tst_ApiClient::unpacks()
{
    SampleOptions options = smallCompany();
    Client packed(m_network, m_clock, start(options));
    const auto small = packed.events();
    QVERIFY(small.ok());
    QCOMPARE(m_server.requests().constLast().acceptEncoding, "gzip"_ba);
    m_server.stop();
    options.gzip = false;
    Client plain(m_network, m_clock, start(options));
    const auto large = plain.events();
    QVERIFY(large.ok());
    QCOMPARE(small->events, large->events);
    QCOMPARE(packed.texts.users.keys(), plain.texts.users.keys());
}

void tst_ApiClient::csvIsLikeJson_data()
{
    QTest::addColumn<bool>("snakeCase");
    QTest::newRow("names of the JSON") << false;
    QTest::newRow("snake case") << true;
}

void tst_ApiClient::csvIsLikeJson()
{
    QFETCH(const bool, snakeCase);
    SampleOptions options = smallCompany();
    options.snakeCaseCsv = snakeCase;
    options.malformedCommits = 2;
    Client client(m_network, m_clock, start(options));
    const DateRange days{UtcDay::ofMs(nowMs) - 30, UtcDay::ofMs(nowMs)};
    const auto json = client.api.commits(days, 1, {});
    const auto csv = client.api.commitsCsv(days, {});
    QVERIFY(json.ok() && csv.ok());
    const std::vector<AiCommit> &a = json->value->commits;
    const std::vector<AiCommit> &b = csv->value->commits;
    QVERIFY(!a.empty());
    const auto print = [](const AiCommit &c) {
        return u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(c.hash, c.email, c.repository, c.branch, c.source)
                   .arg(c.committedMs)
                   .arg(c.createdMs)
                   .arg(c.tabLinesAdded)
                   .arg(c.composerLinesAdded)
            + u"|%1|%2|%3"_s.arg(c.linesAdded).arg(c.otherLinesDeleted).arg(c.isPrimaryBranch);
    };
    QMap<QString, int> balance;
    for (const AiCommit &c : a)
        ++balance[print(c)];
    for (const AiCommit &c : b)
        --balance[print(c)];
    for (auto it = balance.cbegin(); it != balance.cend(); ++it)
        QVERIFY2(it.value() == 0, qPrintable(it.key()));
}

void tst_ApiClient::retries_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &kind : {u"500"_s, u"502"_s, u"503"_s, u"504"_s, u"reset"_s, u"truncate"_s, u"badjson"_s,
             u"wrongtype"_s, u"null"_s, u"emptyobject"_s, u"empty"_s, u"stall"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_ApiClient::retries()
{
    QFETCH(const QString, fault);
    const QUrl url = start(smallCompany());
    Client undisturbed(m_network, m_clock, url);
    const auto expected = undisturbed.events();
    QVERIFY(expected.ok());
    m_server.clearRequests();
    setFaults(fault + u"@usage:4"_s);
    const std::int64_t before = m_clock.sleptMs();
    HttpLimits limits;
    if (fault == u"stall")
        limits.idleMs = 250;
    Client client(m_network, m_clock, url, limits);
    const auto page = client.events();
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.problem().detail));
    QCOMPARE(page->events, expected->events); // the fifth try, with nothing left over from the others
    QCOMPARE(client.api.counts().requests, 5);
    QCOMPARE(client.api.counts().retries, 4);
    QCOMPARE(m_server.requests().size(), 5);
    const std::int64_t waited = m_clock.sleptMs() - before;
    QVERIFY(waited >= 1'000 + 2'000 + 4'000 + 8'000);
    QVERIFY(waited <= 15'000 * 5 / 4);
}

void tst_ApiClient::givesUp_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    const auto add = [](const QString &fault, ProblemKind kind) {
        QTest::newRow(qPrintable(fault)) << fault << int(kind);
    };
    for (const QString &fault :
        {u"500"_s, u"502"_s, u"503"_s, u"504"_s, u"badjson"_s, u"wrongtype"_s, u"null"_s, u"emptyobject"_s, u"empty"_s})
        add(fault, ProblemKind::Server);
    for (const QString &fault : {u"reset"_s, u"resetearly"_s, u"truncate"_s, u"stall"_s})
        add(fault, ProblemKind::Network);
}

void tst_ApiClient::givesUp()
{
    QFETCH(const QString, fault);
    QFETCH(const int, kind);
    const QUrl url = start(smallCompany());
    setFaults(fault + u"@members:0"_s);
    HttpLimits limits;
    if (fault == u"stall")
        limits.idleMs = 100;
    Client client(m_network, m_clock, url, limits);
    const auto members = client.api.members();
    QVERIFY(!members.ok());
    QCOMPARE(int(members.problem().kind), kind);
    QVERIFY(!members.problem().remedy.isEmpty());
    QVERIFY(!members.problem().text.contains(u"html"_s)); // no body of an answer in it
    verifyNoKeyIn(members.problem());
    QCOMPARE(client.api.counts().requests, 5);
    QCOMPARE(client.api.counts().retries, 4);
}

void tst_ApiClient::honoursRetryAfterOfAServerError()
{
    const QUrl url = start(smallCompany());
    setFaults(u"503@members:2=7"_s);
    Client client(m_network, m_clock, url);
    const std::int64_t before = m_clock.sleptMs();
    QVERIFY(client.api.members().ok());
    QCOMPARE(m_clock.sleptMs() - before, 14'000);
}

void tst_ApiClient::passesOddAnswers_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"slow@usage=600"_s, u"delay@usage=50"_s, u"huge@usage=8"_s, u"nototal@usage"_s})
        QTest::newRow(qPrintable(fault)) << fault;
}

void tst_ApiClient::passesOddAnswers()
{
    QFETCH(const QString, fault);
    const QUrl url = start(smallCompany());
    const auto expected = Client(m_network, m_clock, url).events();
    setFaults(fault);
    HttpLimits limits;
    limits.idleMs = 5'000;
    Client client(m_network, m_clock, url, limits);
    const auto page = client.events();
    QVERIFY(page.ok());
    QCOMPARE(page->events, expected->events);
    QCOMPARE(client.api.counts().requests, 1);
}

void tst_ApiClient::neverRetries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("400") << 400 << int(ProblemKind::BadRequest);
    QTest::newRow("401") << 401 << int(ProblemKind::KeyRejected);
    QTest::newRow("403") << 403 << int(ProblemKind::NotPermitted);
    QTest::newRow("404") << 404 << int(ProblemKind::NotFound);
}

void tst_ApiClient::neverRetries()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    SampleOptions options = smallCompany();
    options.teamsPlan = true;
    options.missingStatus = status;
    Client client(m_network, m_clock, start(options));
    // More than 30 days are refused by every plan.
    const Problem problem = status == 400
        ? client.api.usageEvents(nowMs - 4 * tenDays, nowMs, 1, client.texts).problem()
        : client.api.groups({}).problem();
    QCOMPARE(int(problem.kind), kind);
    QVERIFY(!problem.remedy.isEmpty());
    verifyNoKeyIn(problem);
    QCOMPARE(client.api.counts().requests, 1);
    QCOMPARE(m_server.requests().size(), 1);
    QCOMPARE(m_server.requests().constFirst().status, status);
}

void tst_ApiClient::waitsOutRefusals_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("seconds") << u"429@usage:2=7"_s << qint64(14'000) << qint64(14'000);
    QTest::newRow("a date") << u"429date@usage:2=7"_s << qint64(12'000) << qint64(16'000); // whole seconds
    QTest::newRow("none") << u"429none@usage:3"_s << qint64(7'000) << qint64(8'750);
}

void tst_ApiClient::waitsOutRefusals()
{
    QFETCH(const QString, fault);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    const QUrl url = start(smallCompany());
    setFaults(fault);
    Client client(m_network, m_clock, url);
    QList<std::optional<std::int64_t>> told;
    client.api.setBudgetWatcher([&](std::optional<std::int64_t> endMs) {
        if (endMs)
            QVERIFY(*endMs > m_clock.nowMs());
        told.append(endMs);
    });
    const std::int64_t before = m_clock.sleptMs();
    QVERIFY(client.events().ok());
    const std::int64_t waited = m_clock.sleptMs() - before;
    QVERIFY2(waited >= least && waited <= most, qPrintable(QString::number(waited)));
    QCOMPARE(told.size(), 2 * client.api.counts().retries); // begin and end of each wait
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(told[i].has_value(), i % 2 == 0);
}

void tst_ApiClient::refusalsUseUpNoTries()
{
    const QUrl url = start(smallCompany());
    setFaults(u"500@usage:4,429@usage:9#5=1,500@usage:4#14"_s);
    Client client(m_network, m_clock, url);
    QVERIFY(client.events().ok());
    QCOMPARE(client.api.counts().requests, 4 + 9 + 4 + 1);
}

void tst_ApiClient::waitsNotForEver_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("requests");
    QTest::addColumn<qint64>("waited");
    QTest::newRow("at once too long") << u"429@usage:0=1000"_s << 1 << qint64(0);
    QTest::newRow("too long in all") << u"429@usage:0=400"_s << 3 << qint64(800'000);
    QTest::newRow("just the cap") << u"429@usage:0=900"_s << 2 << qint64(900'000);
}

void tst_ApiClient::waitsNotForEver()
{
    QFETCH(const QString, fault);
    QFETCH(const int, requests);
    QFETCH(const qint64, waited);
    const QUrl url = start(smallCompany());
    setFaults(fault);
    Client client(m_network, m_clock, url);
    const std::int64_t before = m_clock.sleptMs();
    const auto page = client.events();
    QVERIFY(!page.ok());
    QCOMPARE(page.problem().kind, ProblemKind::RateLimit);
    verifyNoKeyIn(page.problem());
    QCOMPARE(client.api.counts().requests, requests);
    QCOMPARE(qint64(m_clock.sleptMs() - before), waited);
}

void tst_ApiClient::staysInTheBudget()
{
    SampleOptions options = smallCompany();
    options.rateLimits = true;
    Client client(m_network, m_clock, start(options));
    for (int i = 0; i < 45; ++i)
        QVERIFY(client.api.members().ok());
    QCOMPARE(client.api.counts().requests, 45);
    QCOMPARE(client.api.counts().retries, 0); // never refused, because never asked too soon
    QCOMPARE(m_clock.nowMs() - nowMs, 2 * 60'000);
    QCOMPARE(client.api.requestsLeft(Endpoint::Members), 15);
    QCOMPARE(client.api.requestsLeft(Endpoint::UsageEvents), 60);
}

void tst_ApiClient::learnsTheOlderBudget()
{
    SampleOptions options = smallCompany();
    options.rateLimits = true;
    options.usageEventsPerMinute = 20;
    Client client(m_network, m_clock, start(options));
    for (int i = 0; i < 65; ++i)
        QVERIFY(client.events().ok());
    int refusals = 0;
    for (const SampleRequest &request : m_server.requests())
        refusals += request.status == 429 ? 1 : 0;
    QCOMPARE(refusals, 1); // once is enough to learn it
    QCOMPARE(client.api.counts().requests, 66);
}

void tst_ApiClient::followsNoForeignRedirect_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("302") << u"redirect"_s;
    QTest::newRow("307") << u"redirect307"_s;
}

void tst_ApiClient::followsNoForeignRedirect()
{
    QFETCH(const QString, fault);
    const QUrl url = start(smallCompany());
    setFaults(fault + u"@members:0,"_s + fault + u"@usage:0"_s);
    Client client(m_network, m_clock, url);
    for (const Problem &problem : {client.api.members().problem(), client.events().problem()}) {
        QCOMPARE(problem.kind, ProblemKind::Server);
        QVERIFY(problem.text.contains(u"127.0.0."_s)); // says where it would have gone
        verifyNoKeyIn(problem);
    }
    QCOMPARE(client.api.counts().requests, 10); // it may pass, so it is tried again
    QVERIFY(m_server.trappedRequests().isEmpty());
}

void tst_ApiClient::unchangedCostsNothing_data()
{
    QTest::addColumn<bool>("csv");
    QTest::newRow("JSON") << false;
    QTest::newRow("CSV") << true;
}

void tst_ApiClient::unchangedCostsNothing()
{
    QFETCH(const bool, csv);
    Client client(m_network, m_clock, start(smallCompany()));
    const DateRange days{UtcDay::ofMs(nowMs) - 20, UtcDay::ofMs(nowMs)};
    const Endpoint endpoint = csv ? Endpoint::CommitsCsv : Endpoint::Commits;
    const auto ask = [&](const QByteArray &etag) {
        return csv ? client.api.commitsCsv(days, etag) : client.api.commits(days, 1, etag);
    };
    const auto first = ask({});
    QVERIFY(first.ok() && first->value);
    QVERIFY(!first->etag.isEmpty());
    QCOMPARE(client.api.requestsLeft(endpoint), 19);
    for (int i = 0; i < 30; ++i) {
        const auto again = ask(first->etag);
        QVERIFY(again.ok());
        QVERIFY(!again->value);
        QCOMPARE(again->etag, first->etag);
    }
    QCOMPARE(client.api.requestsLeft(endpoint), 19); // refunded
    QCOMPARE(client.api.counts().requests, 31);
    QCOMPARE(client.api.counts().notModified, 30);
    QCOMPARE(m_clock.nowMs(), nowMs);
    QCOMPARE(m_server.requests().constLast().status, 304);
    const auto other = ask("\"another\"");
    QVERIFY(other.ok() && other->value);
    QCOMPARE(other->value->commits.size(), first->value->commits.size());
}

void tst_ApiClient::changedComesAnew()
{
    Client client(m_network, m_clock, start(smallCompany()));
    const DateRange days{UtcDay::ofMs(nowMs) - 20, UtcDay::ofMs(nowMs)};
    const auto first = client.api.commitsCsv(days, {});
    QVERIFY(first.ok());
    m_server.setPhase(2); // a late commit has appeared
    const auto later = client.api.commitsCsv(days, first->etag);
    QVERIFY(later.ok() && later->value);
    QVERIFY(later->etag != first->etag);
    QCOMPARE(client.api.counts().notModified, 0);
}

void tst_ApiClient::capsBodies()
{
    SampleOptions options = smallCompany();
    options.gzip = false;
    QUrl url = start(options);
    setFaults(u"huge@members:0=3"_s);
    HttpLimits limits;
    limits.mostBytes = 1'000'000;
    Client plain(m_network, m_clock, url, limits);
    const auto refused = plain.api.members();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, ProblemKind::Server);
    QVERIFY(refused.problem().text.contains(u"larger"_s));
    QCOMPARE(plain.api.counts().requests, 1); // asking again would not make it smaller
    limits.mostBytes = 10'000'000;
    QVERIFY(Client(m_network, m_clock, url, limits).api.members().ok());

    // Packed it is small, unpacked it is not.
    m_server.stop();
    options.gzip = true;
    url = start(options);
    setFaults(u"huge@members:0=3"_s);
    limits.mostBytes = 1'000'000;
    QVERIFY(!Client(m_network, m_clock, url, limits).api.members().ok());
}

void tst_ApiClient::revokedInMidRun()
{
    const QUrl url = start(smallCompany());
    setFaults(u"revoke@usage#3"_s);
    Client client(m_network, m_clock, url);
    QVERIFY(client.events(1).ok());
    QVERIFY(client.events(1).ok());
    QCOMPARE(client.events(1).problem().kind, ProblemKind::KeyRejected);
    QCOMPARE(client.api.members().problem().kind, ProblemKind::KeyRejected);
}

void tst_ApiClient::unreachable()
{
    const QUrl url = start(smallCompany());
    m_server.stop();
    Client client(m_network, m_clock, url);
    const auto members = client.api.members();
    QVERIFY(!members.ok());
    QCOMPARE(members.problem().kind, ProblemKind::Network);
    QVERIFY(members.problem().text.contains(url.host()));
    QCOMPARE(client.api.counts().requests, 5);
}

void tst_ApiClient::cancelsAStalledAnswer()
{
    const QUrl url = start(smallCompany());
    setFaults(u"stall@usage:0"_s);
    HttpLimits limits;
    limits.idleMs = 120'000;
    Client client(m_network, m_clock, url, limits);
    QElapsedTimer sinceStop;
    std::thread canceller([&] {
        while (m_server.requests().isEmpty())
            std::this_thread::yield();
        sinceStop.start();
        client.stop.request_stop();
    });
    const auto page = client.events();
    canceller.join();
    QVERIFY(!page.ok());
    QVERIFY(page.problem().isCancelled());
    QVERIFY(sinceStop.elapsed() < limits.idleMs / 4); // nobody waited for the time-out
    QCOMPARE(client.api.counts().requests, 1);
}

void tst_ApiClient::cancelsAWait()
{
    const QUrl url = start(smallCompany());
    setFaults(u"429@usage:0=600"_s);
    SystemClock clock;
    Client client(m_network, clock, url);
    QElapsedTimer sinceStop;
    std::thread canceller;
    client.api.setBudgetWatcher([&](std::optional<std::int64_t> endMs) {
        if (!endMs)
            return;
        canceller = std::thread([&] {
            sinceStop.start();
            client.stop.request_stop();
        });
    });
    const auto page = client.events();
    canceller.join();
    QVERIFY(!page.ok());
    QVERIFY(page.problem().isCancelled());
    QVERIFY(sinceStop.elapsed() < 60'000); // of ten minutes
    QCOMPARE(client.api.counts().requests, 1);
}

void tst_ApiClient::cancelledBeforehand()
{
    Client client(m_network, m_clock, start(smallCompany()));
    client.stop.request_stop();
    QVERIFY(client.api.members().problem().isCancelled());
    QVERIFY(m_server.requests().isEmpty());
    QCOMPARE(client.api.counts().requests, 0);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
