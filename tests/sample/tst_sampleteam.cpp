// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleteam.h"

#include "core/domain/money.h"
#include "core/sample/sampleeventmaker.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace spend;
using namespace spend::sample;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::int64_t nowMs = 1'790'683'200'123; // 2026-09-29 12:00 UTC

SampleOptions options(quint64 seed = 7)
{
    SampleOptions chosen;
    chosen.seed = seed;
    chosen.nowMs = nowMs;
    return chosen;
}

bool sameEvents(const SampleTeam &a, const SampleTeam &b)
{
    if (a.usageEventCount() != b.usageEventCount())
        return false;
    for (qsizetype i = 0; i < a.usageEventCount(); ++i) {
        if (a.usageEventJson(i) != b.usageEventJson(i))
            return false;
    }
    return true;
}

QByteArrayList jsonOfDays(const SampleTeam &team, UtcDay from, UtcDay to)
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < team.usageEventCount(); ++i) {
        const UtcDay day = UtcDay::ofMs(team.usageEventMs(i));
        if (from <= day && day <= to)
            lines.append(team.usageEventJson(i));
    }
    return lines;
}

/// Events with a wire flag.
qsizetype countFlag(const SampleTeam &team, std::uint32_t flag)
{
    return std::count_if(
        team.events().begin(), team.events().end(), [flag](const SampleEvent &e) { return e.has(flag); });
}

qsizetype countKind(const SampleTeam &team, SampleKind kind)
{
    return std::count_if(team.events().begin(), team.events().end(),
        [kind](const SampleEvent &e) { return e.malformed == Malformed::No && e.kind == kind; });
}
} // namespace

class TestSampleTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalOptionsGiveEqualBytes();
    void seedsDiffer();
    void stablePastWhenTheAnchorStands();
    void costsAreBelievable_data();
    void costsAreBelievable();
    void eventsAreInOrderAndInRange();
    void weekendsAndHolidaysAreQuiet();
    void holdsEveryOddity();
    void equalEventsAreEqualOnTheWire();
    void malformedRecordsAreWhatWasAskedFor();
    void everyOtherRecordParses();
    void membershipsHoldEveryMove();
    void commitsHoldEveryOddity();
    void phaseTwoChangesOnlyRecentDays();
    void arrivalsLieBeforeTheirEnd();
    void tinyTeamsWork_data();
    void tinyTeamsWork();
};

void TestSampleTeam::equalOptionsGiveEqualBytes()
{
    const SampleTeam a(options());
    const SampleTeam b(options());
    QVERIFY(sameEvents(a, b));
    QCOMPARE(a.commits().size(), b.commits().size());
    for (std::size_t i = 0; i < a.commits().size(); ++i)
        QCOMPARE(commitJson(a.commits()[i], a.people()), commitJson(b.commits()[i], b.people()));
}

void TestSampleTeam::seedsDiffer()
{
    QVERIFY(!sameEvents(SampleTeam(options(7)), SampleTeam(options(8))));
}

void TestSampleTeam::stablePastWhenTheAnchorStands()
{
    SampleOptions chosen = options();
    chosen.days = 60;
    const SampleTeam today(chosen);
    const auto later = today.withNow(nowMs + 3 * msPerDay);
    QVERIFY(later->usageEventCount() > today.usageEventCount());
    const UtcDay yesterday = today.today() - 1;
    QCOMPARE(jsonOfDays(*later, today.today() - 70, yesterday), jsonOfDays(today, today.today() - 70, yesterday));
    QCOMPARE(UtcDay::ofMs(later->usageEventMs(0)), today.today() + 3);
}

void TestSampleTeam::costsAreBelievable_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1u, 2u, 3u, 7u, 42u})
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSampleTeam::costsAreBelievable()
{
    QFETCH(quint64, seed);
    const SampleTeam team(options(seed));
    QVERIFY2(team.usageEventCount() > 75'000 && team.usageEventCount() < 125'000,
        QByteArray::number(team.usageEventCount()));

    const auto [first, last] =
        team.eventsBetween(UtcDay::ofDate(2026, 7, 1).startMs(), UtcDay::ofDate(2026, 8, 1).startMs());
    std::map<int, std::int64_t> byPerson;
    std::int64_t total = 0;
    std::int64_t onDemand = 0;
    for (std::size_t i = first; i < last; ++i) {
        const SampleEvent &event = team.events()[i];
        total += costOf(event);
        onDemand += isOnDemand(event) ? costOf(event) : 0;
        byPerson[event.person] += costOf(event);
    }
    const std::int64_t dollars = total / oneDollar.microCents;
    QVERIFY2(dollars > 13'000 && dollars < 26'000, QByteArray::number(qlonglong{dollars}));
    QVERIFY(onDemand > total / 3 && onDemand < total * 9 / 10);

    std::vector<std::int64_t> costs;
    for (const auto &[person, cost] : byPerson)
        costs.push_back(cost / oneDollar.microCents);
    std::sort(costs.begin(), costs.end());
    QVERIFY(costs[costs.size() / 2] > 50 && costs[costs.size() / 2] < 700);
    QVERIFY(costs.back() > 3 * costs[costs.size() / 2]); // a heavy tail
}

void TestSampleTeam::eventsAreInOrderAndInRange()
{
    const SampleTeam team(options());
    const std::int64_t startMs = historyStart(team.options()).startMs();
    QCOMPARE(team.today() - historyStart(team.options()), 179);
    for (qsizetype i = 0; i < team.usageEventCount(); ++i) {
        QVERIFY(startMs <= team.usageEventMs(i) && team.usageEventMs(i) <= nowMs);
        QVERIFY(i == 0 || team.usageEventMs(i) <= team.usageEventMs(i - 1));
    }
}

void TestSampleTeam::weekendsAndHolidaysAreQuiet()
{
    const SampleTeam team(options());
    std::map<UtcDay, int> perDay;
    for (const SampleEvent &event : team.events())
        ++perDay[UtcDay::ofMs(event.timestampMs)];
    int workdays = 0;
    int workdayEvents = 0;
    int restDays = 0;
    int restEvents = 0;
    for (const auto &[day, count] : perDay) {
        const bool rest = dayFactor(day) < 0.5;
        (rest ? restDays : workdays) += 1;
        (rest ? restEvents : workdayEvents) += count;
    }
    QVERIFY(dayFactor(UtcDay::ofDate(2026, 5, 1)) < 0.5);
    QVERIFY(restEvents / restDays * 4 < workdayEvents / workdays);
    QVERIFY(perDay[hackathon(team.options())] > 1.3 * workdayEvents / workdays);
    QVERIFY(perDay[hackathon(team.options()) + 1] > 1.3 * workdayEvents / workdays);
}

void TestSampleTeam::holdsEveryOddity()
{
    const SampleTeam team(options());
    QCOMPARE(sampleModels().size(), std::size_t(noModel) + 1);
    QCOMPARE(sampleRepositories().size(), std::size_t(15));
    QSet<int> models;
    bool credit = false;
    bool uncosted = false;
    bool service = false;
    bool contradiction = false;
    for (const SampleEvent &event : team.events()) {
        if (event.malformed != Malformed::No)
            continue;
        models.insert(event.model);
        credit |= event.charged < 0;
        uncosted |= !event.has(wire::charged) && !event.has(wire::total) && event.kind == SampleKind::UsageBased;
        service |= team.people()[event.person].service;
        contradiction |= isOnDemand(event) != (event.kind == SampleKind::UsageBased);
    }
    QCOMPARE(models.size(), noModel + 1);
    QVERIFY(credit && uncosted && service && contradiction);
    for (const SampleKind kind : {SampleKind::UsageBased, SampleKind::IncludedInEnterprise,
             SampleKind::IncludedInBusiness, SampleKind::UserApiKey, SampleKind::Errored, SampleKind::Aborted,
             SampleKind::Free, SampleKind::Unheard, SampleKind::None})
        QVERIFY2(countKind(team, kind) > 0, kindText(kind, false));
    for (std::uint32_t bit = 0; bit <= 24; ++bit)
        QVERIFY2(countFlag(team, 1u << bit) > 0, QByteArray::number(bit));
    QVERIFY(countFlag(team, wire::charged) < team.usageEventCount());
}

void TestSampleTeam::equalEventsAreEqualOnTheWire()
{
    const SampleTeam team(options());
    int twins = 0;
    int simultaneous = 0;
    for (qsizetype i = 1; i < team.usageEventCount(); ++i) {
        if (team.usageEventMs(i) != team.usageEventMs(i - 1))
            continue;
        if (team.usageEventJson(i) == team.usageEventJson(i - 1))
            ++twins;
        else
            ++simultaneous;
    }
    QVERIFY2(twins > 50, QByteArray::number(twins));
    QVERIFY2(simultaneous > 50, QByteArray::number(simultaneous));
}

void TestSampleTeam::malformedRecordsAreWhatWasAskedFor()
{
    SampleOptions chosen = options();
    chosen.malformed = 10;
    const SampleTeam team(chosen);
    QSet<Malformed> forms;
    int count = 0;
    for (const SampleEvent &event : team.events()) {
        if (event.malformed != Malformed::No) {
            forms.insert(event.malformed);
            ++count;
        }
    }
    QCOMPARE(count, 10);
    QCOMPARE(forms.size(), 5);
    chosen.malformed = 0;
    QCOMPARE(SampleTeam(chosen).usageEventCount(), team.usageEventCount() - 10);
}

void TestSampleTeam::everyOtherRecordParses()
{
    const SampleTeam team(options());
    for (qsizetype i = 0; i < team.usageEventCount(); i += 3) {
        if (team.events()[team.events().size() - 1 - std::size_t(i)].malformed != Malformed::No)
            continue;
        QJsonParseError error;
        const QByteArray json = team.usageEventJson(i);
        const QJsonObject event = QJsonDocument::fromJson(json, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, json);
        const QJsonValue time = event.value(u"timestamp"_s);
        QCOMPARE(time.isString() ? time.toString().toLongLong() : time.toInteger(), qlonglong{team.usageEventMs(i)});
    }
}

void TestSampleTeam::membershipsHoldEveryMove()
{
    const SampleTeam team(options());
    const SampleGroups &groups = team.groups();
    QCOMPARE(groups.groups.size(), std::size_t(7)); // six and the reserved one
    QVERIFY(groups.groups.back().unassigned);
    std::map<int, std::vector<SampleMembership>> byPerson;
    for (const SampleMembership &membership : groups.memberships) {
        QVERIFY(!membership.leftMs || membership.joinedMs < *membership.leftMs);
        byPerson[membership.person].push_back(membership);
    }
    bool midDay = false;
    bool returned = false;
    bool overlap = false;
    bool sameDay = false;
    bool heirOfDeleted = false;
    for (const auto &[person, ways] : byPerson) {
        for (std::size_t i = 1; i < ways.size(); ++i) {
            const auto &before = ways[i - 1];
            const auto &after = ways[i];
            QVERIFY(before.leftMs.has_value());
            midDay |= *before.leftMs % msPerDay != 0 && before.group != after.group;
            returned |= before.group == after.group && *before.leftMs < after.joinedMs;
            overlap |= after.joinedMs < *before.leftMs;
            sameDay |= after.leftMs && UtcDay::ofMs(after.joinedMs) == UtcDay::ofMs(*after.leftMs);
            heirOfDeleted |= before.group == groups.unassigned() && after.group != groups.unassigned();
        }
    }
    QVERIFY(midDay && returned && overlap && sameDay && heirOfDeleted);
    // Somebody is in no group at all.
    QVERIFY(byPerson.size() < std::size_t(team.options().users));
}

void TestSampleTeam::commitsHoldEveryOddity()
{
    const SampleTeam team(options());
    QVERIFY(team.commits().size() > 2'000);
    std::map<std::pair<quint64, int>, std::vector<const SampleCommit *>> same;
    bool noRepository = false;
    bool noTime = false;
    bool squash = false;
    bool empty = false;
    QSet<int> repositories;
    for (const SampleCommit &commit : team.commits()) {
        same[{commit.hash[0], commit.repository}].push_back(&commit);
        noRepository |= commit.repository < 0;
        noTime |= commit.committedMs == 0;
        squash |= commit.linesAdded > 0 && commit.tabAdded + commit.composerAdded == 0;
        empty |= commit.linesAdded == 0;
        repositories.insert(commit.repository);
        QVERIFY(commit.createdMs <= nowMs);
    }
    QCOMPARE(repositories.size(), 16); // fifteen and none
    QVERIFY(noRepository && noTime && squash && empty);
    bool amended = false;
    bool twoBranches = false;
    for (const auto &[key, commits] : same) {
        if (commits.size() < 2)
            continue;
        amended |= commits[0]->linesAdded != commits[1]->linesAdded && commits[0]->createdMs > commits[1]->createdMs;
        twoBranches |= commits[0]->branch != commits[1]->branch;
    }
    QVERIFY(amended && twoBranches);
}

void TestSampleTeam::phaseTwoChangesOnlyRecentDays()
{
    SampleOptions chosen = options();
    chosen.days = 40;
    const SampleTeam one(chosen);
    const auto two = one.withPhase(2);
    const UtcDay settled = one.today() - 4;
    const UtcDay start = historyStart(one.options());
    QCOMPARE(jsonOfDays(*two, start, settled), jsonOfDays(one, start, settled));
    QVERIFY(jsonOfDays(*two, settled + 1, one.today()) != jsonOfDays(one, settled + 1, one.today()));
    QVERIFY(two->usageEventCount() > one.usageEventCount());
    QCOMPARE(two->commits().size(), one.commits().size() + 1);
    QVERIFY(sameEvents(*two->withPhase(1), one));
}

void TestSampleTeam::arrivalsLieBeforeTheirEnd()
{
    const SampleTeam team(options());
    const std::int64_t endMs = nowMs - 5 * msPerDay;
    const auto later = team.withArrivals(endMs, 3)->withArrivals(endMs, 3);
    QCOMPARE(later->usageEventCount(), team.usageEventCount() + 6);
    const auto [a, b] = team.eventsBetween(endMs - 60'000, endMs);
    const auto [c, d] = later->eventsBetween(endMs - 60'000, endMs);
    QCOMPARE(d - c, b - a + 6);
    QVERIFY(sameEvents(*later->withPhase(1), *later)); // what arrived stays
}

void TestSampleTeam::tinyTeamsWork_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("days");
    QTest::newRow("nobody") << 0 << 30;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("few") << 3 << 5;
    QTest::newRow("many, shortly") << 300 << 3;
}

void TestSampleTeam::tinyTeamsWork()
{
    QFETCH(int, users);
    QFETCH(int, days);
    SampleOptions chosen = options();
    chosen.users = users;
    chosen.days = days;
    const SampleTeam team(*SampleTeam(chosen).withPhase(2));
    QSet<QString> emails;
    for (const SamplePerson &person : team.people()) {
        if (!person.service)
            emails.insert(person.email);
    }
    QCOMPARE(emails.size(), users);
    QVERIFY(team.usageEventCount() >= chosen.malformed);
}

QTEST_GUILESS_MAIN(TestSampleTeam)
#include "tst_sampleteam.moc"
