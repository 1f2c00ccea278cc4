// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleserver.h"

#include "tests/sample/eventsums.h"
#include "tests/sample/sampleclient.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <libdeflate.h>

using namespace spend;
using namespace spend::sample;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::int64_t nowMs = 1'790'683'200'123; // 2026-09-29 12:00 UTC
constexpr std::int64_t cycleStartMs = 1'788'220'800'000; // 2026-09-01

SampleOptions smallTeam()
{
    SampleOptions options;
    options.users = 24;
    options.days = 100;
    options.nowMs = nowMs;
    options.eventsPerUserDay = 3;
    options.rateLimits = false;
    return options;
}

void requireFields(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names)
        QVERIFY2(object.contains(name), qPrintable(name));
}
} // namespace

/// Every endpoint over real HTTP, against the documented shapes.
class TestSampleService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void unknownPathsAndMethods_data();
    void unknownPathsAndMethods();
    void listsMembers();
    void pagesUsageEvents();
    void usageEventsHaveEveryField();
    void usageEventsOfOneUser();
    void endDateIsInclusiveOrNot();
    void refusesBadPeriodsAndPages_data();
    void refusesBadPeriodsAndPages();
    void spendEqualsEvents_data();
    void spendEqualsEvents();
    void spendPagesAndSorts();
    void spendQuirks();
    void dailyUsageWithAndWithoutPages();
    void listsGroups();
    void pastCyclesShowLateOrNoLeaving();
    void oneGroup();
    void pagesCommits();
    void csvHoldsTheSameCommits_data();
    void csvHoldsTheSameCommits();
    void commitPeriods_data();
    void commitPeriods();
    void listsChanges();
    void unchangedAnswersAreFree();
    void limitsRequests_data();
    void limitsRequests();
    void compressesWhenAsked();
    void teamsPlan_data();
    void teamsPlan();
    void keepsConnectionsAlive();
    void followsTheClock();

private:
    void restart(const SampleOptions &options);
    WireReply events(const QJsonObject &body) { return m_client->post(u"/teams/filtered-usage-events"_s, body); }

    ManualClock m_clock{nowMs};
    std::unique_ptr<SampleServer> m_server;
    std::unique_ptr<SampleClient> m_client;
};

void TestSampleService::initTestCase()
{
    m_server = std::make_unique<SampleServer>(m_clock);
}

void TestSampleService::init()
{
    m_clock.set(nowMs);
    restart(smallTeam());
}

void TestSampleService::restart(const SampleOptions &options)
{
    const Result<QUrl> url = m_server->start(options);
    QVERIFY2(url.ok(), url ? "" : qPrintable(url.problem().sentence()));
    QCOMPARE(url->host(), u"127.0.0.1"_s);
    m_client = std::make_unique<SampleClient>(*url);
}

void TestSampleService::refusesOtherKeys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("another") << "Basic " + QByteArray("key_other:").toBase64();
    QTest::newRow("as bearer") << "Bearer " + sampleKey().bytes();
    QTest::newRow("as password") << "Basic " + (':' + sampleKey().bytes()).toBase64();
    QTest::newRow("with a password") << "Basic " + (sampleKey().bytes() + ":x").toBase64();
}

void TestSampleService::refusesOtherKeys()
{
    QFETCH(QByteArray, header);
    const WireReply reply = m_client->get(u"/teams/members"_s, {{"Authorization", header}});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json().value(u"error"_s).toString(), u"Unauthorized"_s);
    QVERIFY(!reply.json().value(u"message"_s).toString().isEmpty());
    const SampleRequest noted = m_server->requests().constLast();
    QVERIFY(!noted.authorized);
    QCOMPARE(noted.authorizationGiven, !header.isEmpty());
    QCOMPARE(noted.status, 401);
}

void TestSampleService::unknownPathsAndMethods_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("post");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << u"/teams/nothing"_s << false << 404;
    QTest::newRow("group without id") << u"/teams/groups/"_s << false << 404;
    QTest::newRow("GET of a POST") << u"/teams/spend"_s << false << 405;
    QTest::newRow("POST of a GET") << u"/teams/members"_s << true << 405;
    QTest::newRow("unknown group") << u"/teams/groups/group_none"_s << false << 404;
}

void TestSampleService::unknownPathsAndMethods()
{
    QFETCH(QString, path);
    QFETCH(bool, post);
    const WireReply reply = post ? m_client->post(path, {}) : m_client->get(path);
    QTEST(reply.status, "status");
    requireFields(reply.json(), {u"error"_s, u"message"_s});
}

void TestSampleService::listsMembers()
{
    const WireReply reply = m_client->get(u"/teams/members"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("content-type").startsWith("application/json"));
    const QJsonArray members = reply.json().value(u"teamMembers"_s).toArray();
    QVERIFY(members.size() > 15);
    QSet<QString> emails;
    QSet<QString> roles;
    QSet<QJsonValue::Type> idTypes;
    bool removedAbsent = false;
    for (const QJsonValue &value : members) {
        const QJsonObject member = value.toObject();
        requireFields(member, {u"id"_s, u"name"_s, u"email"_s, u"role"_s});
        emails.insert(member.value(u"email"_s).toString().toLower());
        roles.insert(member.value(u"role"_s).toString());
        idTypes.insert(member.value(u"id"_s).type());
        removedAbsent |= !member.contains(u"isRemoved"_s);
        QCOMPARE(member.value(u"role"_s).toString() == "removed"_L1, member.value(u"isRemoved"_s).toBool());
    }
    QCOMPARE(emails.size(), members.size());
    QVERIFY(roles.contains(u"owner"_s) && roles.contains(u"member"_s));
    QCOMPARE(idTypes, (QSet<QJsonValue::Type>{QJsonValue::Double, QJsonValue::String}));
    QVERIFY(removedAbsent);
}

void TestSampleService::pagesUsageEvents()
{
    const std::int64_t startMs = nowMs - 20 * msPerDay;
    QByteArrayList wanted;
    for (qsizetype i = 0; i < m_server->team()->usageEventCount() && m_server->team()->usageEventMs(i) >= startMs; ++i)
        wanted.append(m_server->team()->usageEventJson(i));

    QByteArrayList got;
    for (int page = 1;; ++page) {
        const WireReply reply = events({{u"startDate"_s, qint64{startMs}}, {u"endDate"_s, qint64{nowMs}},
            {u"page"_s, page}, {u"pageSize"_s, 400}});
        QCOMPARE(reply.status, 200);
        const QJsonObject json = reply.json();
        QCOMPARE(json.value(u"totalUsageEventsCount"_s).toInteger(), qint64{wanted.size()});
        const QJsonObject pagination = json.value(u"pagination"_s).toObject();
        QCOMPARE(pagination.value(u"numPages"_s).toInteger(), (wanted.size() + 399) / 400);
        QCOMPARE(pagination.value(u"currentPage"_s).toInt(), page);
        QCOMPARE(pagination.value(u"pageSize"_s).toInt(), 400);
        QCOMPARE(pagination.value(u"hasPreviousPage"_s).toBool(), page > 1);
        QCOMPARE(json.value(u"period"_s).toObject().value(u"startDate"_s).toInteger(), qint64{startMs});
        const auto from = reply.body.indexOf("\"usageEvents\":[") + 15;
        got.append(reply.body.mid(from, reply.body.indexOf("],\"period\"") - from));
        if (!pagination.value(u"hasNextPage"_s).toBool())
            break;
    }
    QCOMPARE(got.join(','), wanted.join(','));
    QCOMPARE(events({{u"startDate"_s, qint64{startMs}}}).json().value(u"usageEvents"_s).toArray().size(), 10);
    QVERIFY(events({{u"page"_s, 5000}, {u"pageSize"_s, 1000}}).json().value(u"usageEvents"_s).toArray().isEmpty());
}

void TestSampleService::usageEventsHaveEveryField()
{
    QSet<QString> names;
    for (int page = 1; page <= 2; ++page) {
        for (const QJsonValue &value :
            events({{u"page"_s, page}, {u"pageSize"_s, 1000}}).json().value(u"usageEvents"_s).toArray()) {
            const QJsonObject event = value.toObject();
            for (const QString &name : event.keys())
                names.insert(name);
            for (const QString &name : event.value(u"tokenUsage"_s).toObject().keys())
                names.insert(name);
        }
    }
    for (const QString &name : {u"timestamp"_s, u"userEmail"_s, u"model"_s, u"kind"_s, u"maxMode"_s,
             u"isTokenBasedCall"_s, u"isHeadless"_s, u"isFreeBugbot"_s, u"isChargeable"_s, u"requestsCosts"_s,
             u"tokenUsage"_s, u"inputTokens"_s, u"outputTokens"_s, u"cacheWriteTokens"_s, u"cacheReadTokens"_s,
             u"totalCents"_s, u"discountPercentOff"_s, u"cursorTokenFee"_s, u"chargedCents"_s, u"conversationId"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestSampleService::usageEventsOfOneUser()
{
    const SamplePerson &person = m_server->team()->people()[3];
    const auto total = [this](const QJsonObject &body) {
        return events(body).json().value(u"totalUsageEventsCount"_s).toInteger();
    };
    const auto byEmail = total({{u"email"_s, person.email.toUpper()}});
    QVERIFY(byEmail > 0 && byEmail < total({}));
    QCOMPARE(total({{u"userId"_s, person.id}}), byEmail);
    QCOMPARE(total({{u"email"_s, u"nobody@example.com"_s}}), 0);
    for (const QJsonValue &event : events({{u"email"_s, person.email}, {u"pageSize"_s, 7}, {u"page"_s, 2}})
                                       .json()
                                       .value(u"usageEvents"_s)
                                       .toArray())
        QCOMPARE(event.toObject().value(u"userEmail"_s).toString().toLower(), person.email);
}

void TestSampleService::endDateIsInclusiveOrNot()
{
    const std::int64_t lastMs = m_server->team()->usageEventMs(40);
    const QJsonObject body{{u"startDate"_s, qint64{lastMs}}, {u"endDate"_s, qint64{lastMs}}};
    QVERIFY(events(body).json().value(u"totalUsageEventsCount"_s).toInteger() > 0);
    SampleOptions options = smallTeam();
    options.endDateExclusive = true;
    restart(options);
    QCOMPARE(events(body).json().value(u"totalUsageEventsCount"_s).toInteger(-1), 0);
}

void TestSampleService::refusesBadPeriodsAndPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QString usage = u"/teams/filtered-usage-events"_s;
    const QString daily = u"/teams/daily-usage-data"_s;
    const auto period = [](std::int64_t days, std::int64_t ms) {
        return QJsonObject{{u"startDate"_s, qint64{nowMs - days * msPerDay}}, {u"endDate"_s, qint64{nowMs + ms}}};
    };
    QTest::newRow("30 days") << usage << period(30, -1) << 200;
    QTest::newRow("longer") << usage << period(30, 1) << 400;
    QTest::newRow("daily, 30 days") << daily << period(30, -1) << 200;
    QTest::newRow("daily, longer") << daily << period(31, 0) << 400;
    QTest::newRow("backwards") << usage << period(-3, 0) << 400;
    QTest::newRow("no number") << usage << QJsonObject{{u"startDate"_s, u"monday"_s}} << 400;
    QTest::newRow("number as text") << usage << QJsonObject{{u"startDate"_s, QString::number(nowMs - msPerDay)}} << 200;
    QTest::newRow("page 0") << usage << QJsonObject{{u"page"_s, 0}} << 400;
    QTest::newRow("1000 a page") << usage << QJsonObject{{u"pageSize"_s, 1000}} << 200;
    QTest::newRow("1001 a page") << usage << QJsonObject{{u"pageSize"_s, 1001}} << 400;
    QTest::newRow("spend, page 0") << u"/teams/spend"_s << QJsonObject{{u"page"_s, 0}} << 400;
}

void TestSampleService::refusesBadPeriodsAndPages()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    const WireReply reply = m_client->post(path, body);
    QTEST(reply.status, "status");
    if (reply.status == 400)
        requireFields(reply.json(), {u"error"_s, u"message"_s});
}

void TestSampleService::spendEqualsEvents_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("cycleDay");
    QTest::addColumn<int>("phase");
    QTest::newRow("first of the month") << quint64{7} << 1 << 1;
    QTest::newRow("mid month") << quint64{8} << 17 << 1;
    QTest::newRow("end of the month") << quint64{9} << 31 << 1;
    QTest::newRow("revised") << quint64{7} << 1 << 2;
}

void TestSampleService::spendEqualsEvents()
{
    QFETCH(quint64, seed);
    QFETCH(int, cycleDay);
    QFETCH(int, phase);
    SampleOptions options = smallTeam();
    options.seed = seed;
    options.cycleDay = cycleDay;
    restart(options);
    m_server->setPhase(phase);

    const QJsonObject spend = m_client->post(u"/teams/spend"_s, {{u"pageSize"_s, 1000}}).json();
    const std::int64_t startMs = spend.value(u"subscriptionCycleStart"_s).toInteger();
    const UtcDay start = UtcDay::ofMs(startMs);
    QCOMPARE(start.dayOfMonth(), cycleDay);
    QVERIFY(start <= UtcDay::ofMs(nowMs));

    std::map<QString, EventSum> byUser;
    QVERIFY(nowMs - startMs < 30 * msPerDay);
    for (int page = 1;; ++page) {
        const QJsonObject json = events(
            {{u"startDate"_s, qint64{startMs}}, {u"endDate"_s, qint64{nowMs}}, {u"page"_s, page},
                {u"pageSize"_s,
                    1000}}).json();
        addEvents(byUser, json.value(u"usageEvents"_s).toArray());
        if (!json.value(u"pagination"_s).toObject().value(u"hasNextPage"_s).toBool())
            break;
    }
    QVERIFY(byUser.contains(QString())); // the service accounts' spend has no row
    byUser.erase(QString());
    int rows = 0;
    for (const QJsonValue &value : spend.value(u"teamMemberSpend"_s).toArray()) {
        const QJsonObject row = value.toObject();
        requireFields(row,
            {u"userId"_s, u"name"_s, u"email"_s, u"role"_s, u"fastPremiumRequests"_s, u"hardLimitOverrideDollars"_s,
                u"monthlyLimitDollars"_s, u"includedSpendCents"_s});
        const QString user = row.value(u"email"_s).toString().toLower();
        const EventSum sum = byUser[user];
        QCOMPARE(microOf(row.value(u"overallSpendCents"_s)).value(), sum.cost);
        QCOMPARE(microOf(row.value(u"spendCents"_s)).value(), sum.onDemand);
        QCOMPARE(microOf(row.value(u"includedSpendCents"_s)).value(), sum.cost - sum.onDemand);
        byUser.erase(user);
        ++rows;
    }
    QCOMPARE(byUser.size(), std::size_t(0)); // nobody's events are left over
    QCOMPARE(spend.value(u"totalMembers"_s).toInt(), rows);
}

void TestSampleService::spendPagesAndSorts()
{
    const auto emails = [this](QJsonObject body) {
        QStringList found;
        int pages = 1;
        for (int page = 1; page <= pages; ++page) {
            body[u"page"_s] = page;
            const QJsonObject json = m_client->post(u"/teams/spend"_s, body).json();
            pages = json.value(u"totalPages"_s).toInt();
            for (const QJsonValue &row : json.value(u"teamMemberSpend"_s).toArray())
                found.append(row.toObject().value(u"email"_s).toString().toLower());
        }
        return found;
    };
    const QStringList all = emails({{u"pageSize"_s, 1000}});
    QCOMPARE(emails({{u"pageSize"_s, 5}}), all);
    QStringList byName = all;
    std::sort(byName.begin(), byName.end());
    QCOMPARE(emails({{u"sortBy"_s, u"user"_s}, {u"sortDirection"_s, u"asc"_s}}), byName);
    std::reverse(byName.begin(), byName.end());
    QCOMPARE(emails({{u"sortBy"_s, u"user"_s}, {u"sortDirection"_s, u"desc"_s}}), byName);
    QCOMPARE(emails({{u"searchTerm"_s, all[4].toUpper()}}), QStringList{all[4]});
}

void TestSampleService::spendQuirks()
{
    const auto rows = [this] { return m_client->post(u"/teams/spend"_s, {{u"sortBy"_s, u"user"_s}}).json(); };
    const QJsonArray honest = rows().value(u"teamMemberSpend"_s).toArray();
    SampleOptions options = smallTeam();
    options.mismatchUsers = 3;
    restart(options);
    const QJsonArray off = rows().value(u"teamMemberSpend"_s).toArray();
    int different = 0;
    for (int i = 0; i < honest.size(); ++i) {
        const auto delta = [&](const QString &name) {
            return *microOf(off[i].toObject().value(name)) - *microOf(honest[i].toObject().value(name));
        };
        QCOMPARE(delta(u"overallSpendCents"_s), delta(u"spendCents"_s));
        QVERIFY(delta(u"spendCents"_s) == 0 || delta(u"spendCents"_s) == 37'000'000);
        different += delta(u"spendCents"_s) != 0 ? 1 : 0;
    }
    QCOMPARE(different, 3);

    options = smallTeam();
    options.oldSpendAnswers = true;
    restart(options);
    const QJsonObject old = rows();
    QVERIFY(!old.contains(u"totalPages"_s)); // there is one
    for (const QJsonValue &row : old.value(u"teamMemberSpend"_s).toArray())
        QVERIFY(!row.toObject().contains(u"overallSpendCents"_s) && !row.toObject().contains(u"includedSpendCents"_s));

    options = smallTeam();
    options.spendHoldsIncluded = true;
    restart(options);
    for (const QJsonValue &row : rows().value(u"teamMemberSpend"_s).toArray())
        QCOMPARE(microOf(row.toObject().value(u"spendCents"_s)), microOf(row.toObject().value(u"overallSpendCents"_s)));
}

void TestSampleService::dailyUsageWithAndWithoutPages()
{
    const QJsonObject period{{u"startDate"_s, qint64{nowMs - 6 * msPerDay}}, {u"endDate"_s, qint64{nowMs}}};
    const QJsonArray active = m_client->post(u"/teams/daily-usage-data"_s, period).json().value(u"data"_s).toArray();
    QVERIFY(!active.isEmpty());
    for (const QJsonValue &value : active) {
        const QJsonObject row = value.toObject();
        QVERIFY(row.value(u"isActive"_s).toBool());
        requireFields(row,
            {u"userId"_s, u"day"_s, u"date"_s, u"email"_s, u"totalLinesAdded"_s, u"totalLinesDeleted"_s,
                u"acceptedLinesAdded"_s, u"acceptedLinesDeleted"_s, u"totalApplies"_s, u"totalAccepts"_s,
                u"totalRejects"_s, u"totalTabsShown"_s, u"totalTabsAccepted"_s, u"composerRequests"_s,
                u"chatRequests"_s, u"agentRequests"_s, u"cmdkUsages"_s, u"subscriptionIncludedReqs"_s, u"apiKeyReqs"_s,
                u"usageBasedReqs"_s, u"bugbotUsages"_s, u"mostUsedModel"_s, u"applyMostUsedExtension"_s,
                u"tabMostUsedExtension"_s, u"clientVersion"_s});
        QCOMPARE(UtcDay::ofMs(row.value(u"date"_s).toInteger()).iso(), row.value(u"day"_s).toString());
    }

    qsizetype rows = 0;
    int activeRows = 0;
    QSet<QString> users;
    QJsonObject pagination;
    for (int page = 1; page == 1 || pagination.value(u"hasNextPage"_s).toBool(); ++page) {
        QJsonObject body = period;
        body[u"page"_s] = page;
        body[u"pageSize"_s] = 7;
        const QJsonObject json = m_client->post(u"/teams/daily-usage-data"_s, body).json();
        pagination = json.value(u"pagination"_s).toObject();
        QSet<QString> usersOfPage;
        for (const QJsonValue &value : json.value(u"data"_s).toArray()) {
            usersOfPage.insert(value.toObject().value(u"email"_s).toString());
            activeRows += value.toObject().value(u"isActive"_s).toBool() ? 1 : 0;
            ++rows;
        }
        QVERIFY(usersOfPage.size() <= 7);
        users.unite(usersOfPage);
    }
    QCOMPARE(users.size(), pagination.value(u"totalUsers"_s).toInteger());
    QCOMPARE(activeRows, active.size());
    QVERIFY(rows > active.size());
}

void TestSampleService::listsGroups()
{
    const QJsonObject json = m_client->get(u"/teams/groups"_s).json();
    const QJsonObject cycle = json.value(u"billingCycle"_s).toObject();
    QCOMPARE(cycle.value(u"cycleStart"_s).toString(), u"2026-09-01T00:00:00.000Z"_s);
    QCOMPARE(cycle.value(u"cycleEnd"_s).toString(), u"2026-10-01T00:00:00.000Z"_s);
    QJsonArray groups = json.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 6);
    const QJsonObject unassigned = json.value(u"unassignedGroup"_s).toObject();
    QVERIFY(!unassigned.isEmpty());
    groups.append(unassigned);
    int former = 0;
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        requireFields(group,
            {u"id"_s, u"name"_s, u"type"_s, u"directoryGroupId"_s, u"memberCount"_s, u"createdAt"_s, u"updatedAt"_s,
                u"spendCents"_s, u"currentMembers"_s, u"formerMembers"_s, u"dailySpend"_s});
        QCOMPARE(group.value(u"memberCount"_s).toInteger(), qint64{group.value(u"currentMembers"_s).toArray().size()});
        QVERIFY(group.value(u"dailySpend"_s).toArray().size() <= 3); // days further back are not kept
        for (const QJsonValue &member : group.value(u"currentMembers"_s).toArray()) {
            requireFields(
                member.toObject(), {u"userId"_s, u"name"_s, u"email"_s, u"joinedAt"_s, u"leftAt"_s, u"spendCents"_s});
            QVERIFY(member.toObject().value(u"leftAt"_s).isNull());
            QVERIFY(!member.toObject().contains(u"dailySpend"_s));
        }
        former += int(group.value(u"formerMembers"_s).toArray().size());
        for (const QJsonValue &member : group.value(u"formerMembers"_s).toArray())
            QVERIFY(msFromIso(member.toObject().value(u"leftAt"_s).toString()).has_value());
    }
    QVERIFY(former > 0); // somebody moved in this cycle
}

void TestSampleService::pastCyclesShowLateOrNoLeaving()
{
    // Asked by any date inside it.
    const QByteArray first = m_client->get(u"/teams/groups?billingCycle=2026-08-01"_s).body;
    QCOMPARE(m_client->get(u"/teams/groups?billingCycle=2026-08-31"_s).body, first);
    const QJsonObject json = QJsonDocument::fromJson(first).object();
    const std::int64_t cycleEndMs =
        *msFromIso(json.value(u"billingCycle"_s).toObject().value(u"cycleEnd"_s).toString());
    QJsonArray groups = json.value(u"groups"_s).toArray();
    groups.append(json.value(u"unassignedGroup"_s));
    bool late = false;
    QSet<QPair<QString, QString>> shownOpen;
    for (const QJsonValue &group : groups) {
        for (const QJsonValue &member : group.toObject().value(u"formerMembers"_s).toArray())
            late |= *msFromIso(member.toObject().value(u"leftAt"_s).toString()) > cycleEndMs;
        for (const QJsonValue &member : group.toObject().value(u"currentMembers"_s).toArray())
            shownOpen.insert(
                {group.toObject().value(u"id"_s).toString(), member.toObject().value(u"email"_s).toString().toLower()});
    }
    QVERIFY(late);
    bool openThoughLeft = false;
    for (const QJsonValue &group : m_client->get(u"/teams/groups"_s).json().value(u"groups"_s).toArray()) {
        for (const QJsonValue &member : group.toObject().value(u"formerMembers"_s).toArray())
            openThoughLeft |= shownOpen.contains(
                {group.toObject().value(u"id"_s).toString(), member.toObject().value(u"email"_s).toString().toLower()});
    }
    QVERIFY(openThoughLeft);
    QCOMPARE(m_client->get(u"/teams/groups?billingCycle=august"_s).status, 400);
}

void TestSampleService::oneGroup()
{
    const QJsonObject listed = m_client->get(u"/teams/groups"_s).json().value(u"groups"_s).toArray()[1].toObject();
    const QJsonObject json = m_client->get(u"/teams/groups/"_s + listed.value(u"id"_s).toString()).json();
    QVERIFY(json.contains(u"billingCycle"_s));
    QJsonObject group = json.value(u"group"_s).toObject();
    QCOMPARE(group.value(u"spendCents"_s), listed.value(u"spendCents"_s));
    for (const QJsonValue &member : group.value(u"currentMembers"_s).toArray())
        QVERIFY(member.toObject().contains(u"dailySpend"_s));
}

void TestSampleService::pagesCommits()
{
    const QString all = u"/analytics/ai-code/commits?startDate=2026-06-01&endDate=now&pageSize=%1&page=%2"_s;
    const QJsonObject whole = m_client->get(all.arg(1000).arg(1)).json();
    const qint64 total = whole.value(u"totalCount"_s).toInteger();
    QVERIFY(total > 300);
    QJsonArray items;
    for (int page = 1; items.size() < total; ++page) {
        const QJsonObject json = m_client->get(all.arg(150).arg(page)).json();
        QCOMPARE(json.value(u"totalCount"_s).toInteger(), total);
        QCOMPARE(json.value(u"page"_s).toInt(), page);
        QCOMPARE(json.value(u"pageSize"_s).toInt(), 150);
        for (const QJsonValue &item : json.value(u"items"_s).toArray())
            items.append(item);
        QVERIFY(page < 100);
    }
    const QJsonArray start = whole.value(u"items"_s).toArray();
    for (int i = 0; i < start.size(); ++i)
        QCOMPARE(items[i], start[i]);
    for (const QJsonValue &item : items)
        requireFields(item.toObject(),
            {u"commitHash"_s, u"userId"_s, u"userEmail"_s, u"repoName"_s, u"branchName"_s, u"totalLinesAdded"_s,
                u"totalLinesDeleted"_s, u"tabLinesAdded"_s, u"tabLinesDeleted"_s, u"composerLinesAdded"_s,
                u"composerLinesDeleted"_s, u"nonAiLinesAdded"_s, u"nonAiLinesDeleted"_s, u"message"_s, u"commitTs"_s,
                u"createdAt"_s});
    const SamplePerson &person = m_server->team()->people()[0];
    for (const QJsonValue &item : m_client->get(u"/analytics/ai-code/commits?startDate=60d&user="_s + person.email)
                                      .json()
                                      .value(u"items"_s)
                                      .toArray())
        QCOMPARE(item.toObject().value(u"userEmail"_s).toString().toLower(), person.email);
}

void TestSampleService::csvHoldsTheSameCommits_data()
{
    QTest::addColumn<bool>("snake");
    QTest::newRow("camel case") << false;
    QTest::newRow("snake case") << true;
}

void TestSampleService::csvHoldsTheSameCommits()
{
    QFETCH(bool, snake);
    SampleOptions options = smallTeam();
    options.snakeCaseCsv = snake;
    restart(options);
    const WireReply reply = m_client->get(u"/analytics/ai-code/commits.csv?startDate=20d"_s);
    QVERIFY(reply.header("content-type").startsWith("text/csv"));
    QVERIFY(reply.body.startsWith(
        snake ? "commit_hash,user_id,user_email,repo_name," : "commitHash,userId,userEmail,repoName,"));
    const QJsonArray items =
        m_client->get(u"/analytics/ai-code/commits?startDate=20d&pageSize=1000"_s).json().value(u"items"_s).toArray();
    qsizetype quotedBreaks = 0;
    qsizetype at = reply.body.indexOf("\r\n") + 2;
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QCOMPARE(reply.body.mid(at, 32), item.value(u"commitHash"_s).toString().toLatin1());
        QByteArray message = item.value(u"message"_s).toString().toUtf8();
        quotedBreaks += message.contains('\n') ? 1 : 0;
        const auto end = reply.body.indexOf(item.value(u"createdAt"_s).toString().toLatin1() + "\r\n", at);
        QVERIFY(end > at);
        QVERIFY(reply.body.mid(at, end - at).contains(message.replace('"', "\"\"")));
        at = reply.body.indexOf("\r\n", end) + 2;
    }
    QCOMPARE(at, reply.body.size());
    QVERIFY(quotedBreaks > 0);
}

void TestSampleService::commitPeriods_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<qint64>("toMs");
    const qint64 september10 = UtcDay::ofDate(2026, 9, 10).startMs();
    QTest::newRow("default") << QString() << qint64{nowMs - 7 * msPerDay} << qint64{nowMs};
    QTest::newRow("days back") << u"startDate=14d&endDate=now"_s << qint64{nowMs - 14 * msPerDay} << qint64{nowMs};
    QTest::newRow("dates, the last whole")
        << u"startDate=2026-09-10&endDate=2026-09-12"_s << september10 << september10 + 3 * msPerDay - 1;
    QTest::newRow("moments") << u"startDate=2026-09-10T06:00:00Z&endDate=2026-09-10T18:00:00.000Z"_s
                             << september10 + 6 * 3'600'000 << september10 + 18 * 3'600'000;
}

void TestSampleService::commitPeriods()
{
    QFETCH(QString, query);
    QFETCH(qint64, fromMs);
    QFETCH(qint64, toMs);
    const QJsonArray items =
        m_client->get(u"/analytics/ai-code/commits?pageSize=1000&"_s + query).json().value(u"items"_s).toArray();
    qsizetype wanted = 0;
    for (const SampleCommit &commit : m_server->team()->commits())
        wanted += fromMs <= commit.createdMs && commit.createdMs <= toMs ? 1 : 0;
    QCOMPARE(items.size(), wanted);
    QVERIFY(wanted > 0);
    QCOMPARE(m_client->get(u"/analytics/ai-code/commits?startDate=yesterday"_s).status, 400);
}

void TestSampleService::listsChanges()
{
    const QString path = u"/analytics/ai-code/changes%1?startDate=10d&pageSize=1000"_s;
    const QJsonObject json = m_client->get(path.arg(QString())).json();
    const QJsonArray items = json.value(u"items"_s).toArray();
    QCOMPARE(json.value(u"totalCount"_s).toInteger(), qint64{items.size()});
    QVERIFY(items.size() > 20);
    QSet<QString> sources;
    for (const QJsonValue &item : items) {
        requireFields(item.toObject(),
            {u"changeId"_s, u"userId"_s, u"userEmail"_s, u"source"_s, u"model"_s, u"totalLinesAdded"_s,
                u"totalLinesDeleted"_s, u"createdAt"_s, u"metadata"_s});
        sources.insert(item.toObject().value(u"source"_s).toString());
    }
    QCOMPARE(sources, (QSet<QString>{u"TAB"_s, u"COMPOSER"_s}));
    const WireReply csv = m_client->get(path.arg(u".csv"_s));
    QVERIFY(csv.header("content-type").startsWith("text/csv"));
    QCOMPARE(csv.body.count("\r\n"), items.size() + 1);
}

void TestSampleService::unchangedAnswersAreFree()
{
    SampleOptions options = smallTeam();
    options.rateLimits = true;
    restart(options);
    for (const QString &path : {u"/analytics/ai-code/commits?startDate=30d"_s,
             u"/analytics/ai-code/commits.csv?startDate=30d"_s, u"/analytics/ai-code/changes?startDate=5d"_s}) {
        const WireReply first = m_client->get(path);
        const QByteArray tag = first.header("ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        QCOMPARE(first.header("Cache-Control"), QByteArray("public, max-age=900"));
        for (int i = 0; i < 30; ++i) { // more than the limit
            const WireReply again = m_client->get(path, {{"If-None-Match", tag}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
        }
        QCOMPARE(m_client->get(path, {{"If-None-Match", "\"other\""}}).status, 200);
    }
    // A late commit changes the answer.
    const QString path = u"/analytics/ai-code/commits?startDate=30d"_s;
    const QByteArray tag = m_client->get(path).header("ETag");
    m_server->setPhase(2);
    const WireReply changed = m_client->get(path, {{"If-None-Match", tag}});
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.header("ETag") != tag);
}

void TestSampleService::limitsRequests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("post");
    QTest::addColumn<int>("limit");
    QTest::addColumn<RetryAfterForm>("form");
    QTest::newRow("usage events") << u"/teams/filtered-usage-events"_s << true << 60 << RetryAfterForm::Seconds;
    QTest::newRow("members") << u"/teams/members"_s << false << 20 << RetryAfterForm::HttpDate;
    QTest::newRow("spend") << u"/teams/spend"_s << true << 20 << RetryAfterForm::Absent;
    QTest::newRow("commits") << u"/analytics/ai-code/commits"_s << false << 20 << RetryAfterForm::Seconds;
}

void TestSampleService::limitsRequests()
{
    QFETCH(QString, path);
    QFETCH(bool, post);
    QFETCH(int, limit);
    QFETCH(RetryAfterForm, form);
    SampleOptions options = smallTeam();
    options.rateLimits = true;
    options.retryAfter = form;
    restart(options);
    const auto ask = [&] { return post ? m_client->post(path, {{u"pageSize"_s, 1}}) : m_client->get(path); };
    for (int i = 0; i < limit; ++i) {
        QCOMPARE(ask().status, 200);
        m_clock.advance(100);
    }
    const WireReply over = ask();
    QCOMPARE(over.status, 429);
    requireFields(over.json(), {u"error"_s, u"message"_s});
    const std::int64_t waitMs = 60'000 - 100 * limit;
    QByteArray expected;
    if (form == RetryAfterForm::Seconds)
        expected = QByteArray::number(qlonglong{waitMs / 1000});
    else if (form == RetryAfterForm::HttpDate)
        expected = "Tue, 29 Sep 2026 12:01:01 GMT"; // a minute after the first, rounded up
    QCOMPARE(over.header("Retry-After"), expected);
    m_clock.advance(waitMs - 1);
    QCOMPARE(ask().status, 429);
    m_clock.advance(1);
    QCOMPARE(ask().status, 200); // the first one has left the minute
    QCOMPARE(ask().status, 429);
}

void TestSampleService::compressesWhenAsked()
{
    const QJsonObject body{{u"pageSize"_s, 200}};
    const QString path = u"/teams/filtered-usage-events"_s;
    const WireReply plain = m_client->post(path, body, {{"Accept-Encoding", "identity"}});
    QVERIFY(plain.header("Content-Encoding").isEmpty());
    const WireReply packed = m_client->post(path, body, {{"Accept-Encoding", "gzip"}}); // set by us: not unpacked by Qt
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(packed.header("Vary"), QByteArray("Accept-Encoding"));
    QVERIFY(packed.body.size() * 2 < plain.body.size());
    QCOMPARE(packed.header("Content-Length").toLongLong(), packed.body.size());

    QByteArray unpacked(plain.body.size(), Qt::Uninitialized);
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> unpacker(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    QCOMPARE(libdeflate_gzip_decompress(unpacker.get(), packed.body.constData(), std::size_t(packed.body.size()),
                 unpacked.data(), std::size_t(unpacked.size()), nullptr),
        LIBDEFLATE_SUCCESS);
    QCOMPARE(unpacked, plain.body);

    SampleOptions options = smallTeam();
    options.gzip = false;
    restart(options);
    QVERIFY(m_client->post(path, body, {{"Accept-Encoding", "gzip"}}).header("Content-Encoding").isEmpty());
    QCOMPARE(m_server->requests().constLast().acceptEncoding, QByteArray("gzip"));
}

void TestSampleService::teamsPlan_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404})
        QTest::addRow("%d", status) << status;
}

void TestSampleService::teamsPlan()
{
    QFETCH(int, status);
    SampleOptions options = smallTeam();
    options.teamsPlan = true;
    options.missingStatus = status;
    restart(options);
    for (const QString &path : {u"/teams/groups"_s, u"/teams/groups/group_unassigned"_s,
             u"/analytics/ai-code/commits"_s, u"/analytics/ai-code/commits.csv"_s, u"/analytics/ai-code/changes"_s,
             u"/analytics/ai-code/changes.csv"_s}) {
        const WireReply reply = m_client->get(path);
        QCOMPARE(reply.status, status);
        requireFields(reply.json(), {u"error"_s, u"message"_s});
    }
    QCOMPARE(m_client->get(u"/teams/members"_s).status, 200);
    QCOMPARE(m_client->post(u"/teams/spend"_s, {}).status, 200);
    QCOMPARE(m_client->post(u"/teams/daily-usage-data"_s, {}).status, 200);
    QVERIFY(!events({}).json().value(u"usageEvents"_s).toArray().isEmpty());
}

void TestSampleService::keepsConnectionsAlive()
{
    QTcpSocket socket;
    const QUrl url = m_server->url();
    socket.connectToHost(url.host(), quint16(url.port()));
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /teams/members HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + sampleKey().basicAuthorization() + "\r\n" + (i == 2 ? "Connection: close\r\n" : "") + "\r\n");
        QByteArray received;
        QVERIFY(QTest::qWaitFor([&] {
            received += socket.readAll();
            return received.endsWith("]}");
        }));
        QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
    }
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));

    // Many at once.
    std::vector<QNetworkReply *> replies;
    for (int i = 0; i < 24; ++i)
        replies.push_back(m_client->network().get(m_client->request(u"/teams/members"_s)));
    for (QNetworkReply *reply : replies)
        QCOMPARE(SampleClient::wait(reply).status, 200);
}

void TestSampleService::followsTheClock()
{
    SampleOptions options = smallTeam();
    options.followClock = true;
    restart(options);
    const auto total = [this] {
        const qint64 fromMs = cycleStartMs;
        return events({{u"startDate"_s, fromMs}, {u"endDate"_s, qint64{fromMs + 30 * msPerDay - 1}}})
            .json()
            .value(u"totalUsageEventsCount"_s)
            .toInteger();
    };
    const qint64 before = total();
    m_clock.advance(msPerDay);
    QVERIFY(total() > before);
    QCOMPARE(m_server->team()->options().nowMs, nowMs + msPerDay);
}

QTEST_GUILESS_MAIN(TestSampleService)
#include "tst_sampleservice.moc"
