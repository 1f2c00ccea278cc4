// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/directoryanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

namespace
{
std::int64_t ms(const QString &iso)
{
    return msFromIso(iso).value();
}
} // namespace

class tst_DirectoryAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members();
    void spend();
    void spendPages_data();
    void spendPages();
    void groups();
    void oneGroup();
    void groupsWithoutACycle();
    void malformedMemberships();
    void dailyUsage();
    void malformedDailyUsage();
    void noAnswer_data();
    void noAnswer();
};

void tst_DirectoryAnswers::members()
{
    const auto answer = decodeMembers(R"({"new": [1], "teamMembers": [
        {"id": "user_01A", "name": "Ada Lovelace", "email": "Ada@example.com", "role": "owner", "isRemoved": false},
        {"id": 20417, "email": "tomas@example.com", "name": "Tomáš", "role": "poet", "limits": {"a": [1]}},
        {"role": "removed", "email": "left@example.com", "name": null, "id": "user_01L"},
        {"id": "user_01R", "email": null, "isRemoved": true, "role": "member"},
        {"email": "no.id@example.com"},
        {"name": "Nobody"}, null, 7, []]})");
    QVERIFY(answer.has_value());
    QCOMPARE(answer->skipped, 4);
    QCOMPARE(answer->members.size(), 5u);
    QCOMPARE(answer->members[0].id, u"user_01A"_s);
    QCOMPARE(answer->members[0].name, u"Ada Lovelace"_s);
    QCOMPARE(answer->members[0].email, u"Ada@example.com"_s);
    QCOMPARE(answer->members[0].role, u"owner"_s);
    QVERIFY(!answer->members[0].removed);
    QCOMPARE(answer->members[1].id, u"20417"_s);
    QCOMPARE(answer->members[1].name, u"Tomáš"_s);
    QCOMPARE(answer->members[1].role, u"poet"_s); // an open set
    QVERIFY(answer->members[2].removed); // the role says so, where isRemoved is absent
    QVERIFY(answer->members[3].removed);
    QCOMPARE(answer->members[4].email, u"no.id@example.com"_s);
    QCOMPARE(decodeMembers(R"({"teamMembers": []})")->members.size(), 0u);
}

void tst_DirectoryAnswers::spend()
{
    const auto page = decodeSpend(R"({"subscriptionCycleStart": "1788220800000", "teamMemberSpend": [
        {"userId": "user_01A", "name": "Ada", "email": "ada@example.com", "role": "owner", "spendCents": 51.81668,
         "overallSpendCents": 40.16699999999999, "includedSpendCents": "1.5", "fastPremiumRequests": 12,
         "hardLimitOverrideDollars": 0, "monthlyLimitDollars": 200, "effectivePerUserLimitDollars": 199.99},
        {"userId": 20417, "email": "tomas@example.com", "spendCents": "37.3303", "monthlyLimitDollars": null},
        {"email": "old@example.com", "spendCents": {}, "fastPremiumRequests": "soon"},
        {"spendCents": 5}, null], "totalMembers": 2, "totalPages": "3"})");
    QVERIFY(page.has_value());
    QCOMPARE(page->skipped, 2);
    QCOMPARE(page->cycleStartMs, std::optional<std::int64_t>(1'788'220'800'000));
    QCOMPARE(page->totalPages, 3);
    QCOMPARE(page->members.size(), 3u);
    const MemberSpend &ada = page->members[0];
    QCOMPARE(ada.onDemand, std::optional(Money{51'816'680}));
    QCOMPARE(ada.overall, std::optional(Money{40'167'000}));
    QCOMPARE(ada.included, std::optional(Money{1'500'000}));
    QCOMPARE(ada.fastPremiumRequests, std::optional<std::int64_t>(12));
    QCOMPARE(ada.hardLimitOverrideMicroDollars, std::optional<std::int64_t>(0));
    QCOMPARE(ada.monthlyLimitMicroDollars, std::optional<std::int64_t>(200'000'000));
    QCOMPARE(ada.effectiveLimitMicroDollars, std::optional<std::int64_t>(199'990'000));
    const MemberSpend &tomas = page->members[1];
    QCOMPARE(tomas.userId, u"20417"_s);
    QCOMPARE(tomas.onDemand, std::optional(Money{37'330'300}));
    QVERIFY(!tomas.overall); // absent, not 0: older answers
    QVERIFY(!tomas.included);
    QVERIFY(!tomas.monthlyLimitMicroDollars);
    QVERIFY(!page->members[2].onDemand);
    QVERIFY(!page->members[2].fastPremiumRequests);
}

void tst_DirectoryAnswers::spendPages_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("start"); ///< empty: absent
    QTest::newRow("nothing") << QByteArray() << 1 << QString();
    QTest::newRow("null") << R"(, "totalPages": null, "subscriptionCycleStart": null)"_ba << 1 << QString();
    QTest::newRow("none") << R"(, "totalPages": 0)"_ba << 1 << QString();
    QTest::newRow("nonsense") << R"(, "totalPages": -5, "subscriptionCycleStart": "whenever")"_ba << 1 << QString();
    QTest::newRow("too many") << R"(, "totalPages": 1e18)"_ba << 100'000 << QString();
    QTest::newRow("ISO") << R"(, "subscriptionCycleStart": "2026-09-01T00:00:00.000Z")"_ba << 1 << u"2026-09-01"_s;
    QTest::newRow("ms") << R"(, "subscriptionCycleStart": 1788307199999)"_ba << 1 << u"2026-09-01"_s;
}

void tst_DirectoryAnswers::spendPages()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const int, pages);
    QFETCH(const QString, start);
    const auto page = decodeSpend(R"({"teamMemberSpend": [])" + fields + '}');
    QVERIFY(page.has_value());
    QCOMPARE(page->totalPages, pages);
    QCOMPARE(page->cycleStartMs ? UtcDay::ofMs(*page->cycleStartMs).iso() : QString(), start);
}

void tst_DirectoryAnswers::groups()
{
    const auto listing = decodeGroups(R"({"unassignedGroup": {"id": "group_none", "name": "Unassigned",
        "currentMembers": [{"email": "late@example.com", "joinedAt": "2026-09-20T00:00:00.000Z", "leftAt": null}]},
      "groups": [
        {"currentMembers": [{"userId": "user_01A", "name": "Ada", "email": "Ada@example.com", "leftAt": null,
           "joinedAt": "2026-03-02T09:00:00.000Z", "dailySpend": [{"date": "2026-09-28", "spendCents": 3}]}],
         "formerMembers": [{"userId": 20417, "email": "tomas@example.com", "joinedAt": 1772442000000,
           "leftAt": "2026-09-15T00:00:00.000Z"}, {"email": "tomas@example.com", "joinedAt": "2026-01-01", "leftAt": "2026-02-01"}],
         "id": "group_platform", "name": "Platform", "type": "BILLING", "directoryGroupId": null, "dailySpend": [{}]},
        {"id": 7, "name": "Platform", "directoryGroupId": "dir_7", "currentMembers": null},
        {"name": "No id", "currentMembers": [{"email": "x@example.com", "joinedAt": "2026-01-01"}]}, "group"],
      "billingCycle": {"cycleEnd": "2026-10-01T00:00:00.000Z", "cycleStart": "2026-09-01T00:00:00.000Z"}})");
    QVERIFY(listing.has_value());
    QCOMPARE(listing->cycleStart.iso(), u"2026-09-01"_s);
    QCOMPARE(listing->cycleEnd.iso(), u"2026-10-01"_s);
    QCOMPARE(listing->skipped, 2);
    QCOMPARE(listing->groups.size(), 3u);
    QVERIFY(listing->groups[0].isUnassigned);
    QCOMPARE(listing->groups[1].id, u"group_platform"_s);
    QCOMPARE(listing->groups[1].directoryGroupId, QString());
    QVERIFY(!listing->groups[1].isUnassigned);
    QCOMPARE(listing->groups[2].id, u"7"_s); // names may repeat, ids don't
    QCOMPARE(listing->groups[2].directoryGroupId, u"dir_7"_s);
    QCOMPARE(listing->memberships.size(), 4u);
    QCOMPARE(listing->memberships[0].groupId, u"group_none"_s);
    const GroupMembership &ada = listing->memberships[1];
    QCOMPARE(ada.groupId, u"group_platform"_s); // also where the members come before the id
    QCOMPARE(ada.email, u"Ada@example.com"_s);
    QCOMPARE(ada.joinedMs, ms(u"2026-03-02T09:00:00.000Z"_s));
    QVERIFY(!ada.leftMs);
    QCOMPARE(listing->memberships[2].userId, u"20417"_s);
    QCOMPARE(listing->memberships[2].joinedMs, 1'772'442'000'000);
    QCOMPARE(listing->memberships[2].leftMs, std::optional(ms(u"2026-09-15"_s)));
    QCOMPARE(listing->memberships[3].leftMs, std::optional(ms(u"2026-02-01"_s))); // left and joined again
}

void tst_DirectoryAnswers::oneGroup()
{
    const auto listing = decodeGroups(R"({"group": {"id": "group_a", "name": "A", "currentMembers":
        [{"email": "ada@example.com", "joinedAt": "2026-01-01T00:00:00Z"}]},
        "billingCycle": {"cycleStart": "2026-09-01", "cycleEnd": "2026-10-01"}})");
    QVERIFY(listing.has_value());
    QCOMPARE(listing->groups.size(), 1u);
    QCOMPARE(listing->memberships.size(), 1u);
    QCOMPARE(listing->memberships[0].groupId, u"group_a"_s);
}

void tst_DirectoryAnswers::groupsWithoutACycle()
{
    QVERIFY(!decodeGroups(R"({"groups": []})"));
    QVERIFY(!decodeGroups(R"({"groups": [], "billingCycle": {"cycleEnd": "2026-10-01"}})"));
    QVERIFY(!decodeGroups(R"({"groups": [], "billingCycle": {"cycleStart": "soon"}})"));
    QVERIFY(decodeGroups(R"({"groups": [], "billingCycle": {"cycleStart": 1788220800000}})"));
}

void tst_DirectoryAnswers::malformedMemberships()
{
    const auto listing = decodeGroups(R"({"billingCycle": {"cycleStart": "2026-09-01"}, "groups": [{"id": "g",
        "currentMembers": [null, {"joinedAt": "2026-01-01"}, {"email": "a@example.com"}, {"email": "b@example.com",
        "joinedAt": "then"}, {"email": "c@example.com", "joinedAt": "2026-01-01", "leftAt": "never"}], "formerMembers": {}}]})");
    QVERIFY(listing.has_value());
    QCOMPARE(listing->skipped, 4);
    QCOMPARE(listing->memberships.size(), 1u);
    QVERIFY(!listing->memberships[0].leftMs);
}

void tst_DirectoryAnswers::dailyUsage()
{
    const auto page = decodeDailyUsage(R"({"data": [
        {"userId": 5, "day": "2026-09-29", "date": 1790640000000, "email": "ada@example.com", "isActive": true,
         "totalLinesAdded": 1, "totalLinesDeleted": 2, "acceptedLinesAdded": "3", "acceptedLinesDeleted": 4,
         "totalApplies": 5, "totalAccepts": 6, "totalRejects": 7, "totalTabsShown": 8, "totalTabsAccepted": 9,
         "composerRequests": 10, "chatRequests": 11, "agentRequests": 12, "cmdkUsages": 13,
         "subscriptionIncludedReqs": 14, "apiKeyReqs": 15, "usageBasedReqs": 16, "bugbotUsages": 17,
         "mostUsedModel": "gpt-5", "applyMostUsedExtension": ".cpp", "tabMostUsedExtension": ".h", "clientVersion": "2.1"},
        {"date": "1790640000000", "email": "bob@example.com", "mostUsedModel": null, "isActive": null, "bugbotUsages": null}],
        "period": {}, "pagination": {"page": 1, "hasNextPage": true}})");
    QVERIFY(page.has_value());
    QVERIFY(page->hasNextPage);
    QCOMPARE(page->skipped, 0);
    QCOMPARE(page->rows.size(), 2u);
    const DailyUsage &d = page->rows[0];
    QCOMPARE(d.day.iso(), u"2026-09-29"_s);
    QCOMPARE(d.userId, u"5"_s);
    QVERIFY(d.isActive);
    const std::int64_t counters[]{d.linesAdded, d.linesDeleted, d.acceptedLinesAdded, d.acceptedLinesDeleted, d.applies,
        d.accepts, d.rejects, d.tabsShown, d.tabsAccepted, d.composerRequests, d.chatRequests, d.agentRequests,
        d.cmdkUsages, d.includedRequests, d.apiKeyRequests, d.usageBasedRequests, d.bugbotUsages};
    std::int64_t expected = 0;
    for (const std::int64_t counter : counters)
        QCOMPARE(counter, ++expected);
    QCOMPARE(d.mostUsedModel, u"gpt-5"_s);
    QCOMPARE(d.applyExtension, u".cpp"_s);
    QCOMPARE(d.tabExtension, u".h"_s);
    QCOMPARE(d.clientVersion, u"2.1"_s);
    QCOMPARE(page->rows[1].day.iso(), u"2026-09-29"_s); // from the moment, where the day is absent
    QVERIFY(!page->rows[1].isActive);
    QCOMPARE(page->rows[1].mostUsedModel, QString());
}

void tst_DirectoryAnswers::malformedDailyUsage()
{
    const auto page =
        decodeDailyUsage(R"({"data": [{"day": "2026-09-29"}, {"email": "a@example.com"}, {"email": "a@example.com",
        "day": "29.9.2026"}, 7, {"email": "a@example.com", "day": "2026-09-29"}]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->skipped, 4);
    QCOMPARE(page->rows.size(), 1u);
    QVERIFY(!page->hasNextPage);
}

void tst_DirectoryAnswers::noAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "{}", "[1,2,3]", "[]", "7", "\"text\"", "<html></html>",
             R"({"error": "Forbidden", "message": "Enterprise access required"})", R"({"teamMembers": [)",
             R"({"teamMemberSpend": null})", R"({"teamMembers": {}})", R"({"data": "none"})",
             R"({"groups": {}, "billingCycle": {"cycleStart": "2026-09-01"}})", R"({"teamMembers": []} trailing)",
             R"({"teamMembers": [{"id": 1,}]})"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_DirectoryAnswers::noAnswer()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!decodeMembers(body));
    QVERIFY(!decodeSpend(body));
    QVERIFY(!decodeGroups(body));
    QVERIFY(!decodeDailyUsage(body));
}

QTEST_GUILESS_MAIN(tst_DirectoryAnswers)
#include "tst_directoryanswers.moc"
