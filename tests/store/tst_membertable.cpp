// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directoryreader.h"
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
MemberSpend spendOf(const QString &email, std::int64_t cents)
{
    MemberSpend s;
    s.userId = u"id of "_s + email;
    s.name = u"Name of "_s + email;
    s.email = email;
    s.onDemand = Money{cents};
    return s;
}

DailyUsage usage(const QString &iso, const QString &email)
{
    DailyUsage d;
    d.day = day(iso);
    d.email = email;
    return d;
}
} // namespace

class tst_MemberTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesMembers();
    void spendKeepsHistory();
    void spendFieldsSurvive();
    void sameUserTwice();
    void dailyUsage();
    void namesInTheDirectory();
    void connectionsApart();

private:
    MemberTable &members() { return m_store->session().members; }
    std::unique_ptr<TemporaryStore> m_store;
};

void tst_MemberTable::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->add(u"Acme"_s);
    m_store->add(u"Other"_s);
}

void tst_MemberTable::replacesMembers()
{
    members().replaceMembers(1,
        {{u"1"_s, u"Ada"_s, u"Ada@example.com"_s, u"owner"_s, false}, {u"2"_s, {}, u"bob@example.com"_s, {}, false},
            {u"3"_s, {}, u"left@example.com"_s, u"removed"_s, true}, {u"4"_s, {}, {}, {}, false},
            {u"1"_s, u"Ada again"_s, u"ada@example.com"_s, {}, false}});
    QCOMPARE(members().memberCount(1), 4); // one listed twice counts once
    QCOMPARE(members().activeMemberCount(1), 3);
    members().replaceMembers(1, {{u"2"_s, {}, u"bob@example.com"_s, {}, false}});
    QCOMPARE(members().memberCount(1), 1);
    members().replaceMembers(1, {});
    QCOMPARE(members().memberCount(1), 0);
}

void tst_MemberTable::spendKeepsHistory()
{
    const UtcDay august = day(u"2026-08-01"_s);
    const UtcDay september = day(u"2026-09-01"_s);
    QVERIFY(!members().spendReadMs(1, august));
    members().replaceSpend(1, august, {spendOf(u"ada@example.com"_s, 5), spendOf(u"bob@example.com"_s, 6)}, 100);
    members().replaceSpend(1, september, {spendOf(u"ada@example.com"_s, 7)}, 200);
    members().replaceSpend(1, september, {spendOf(u"ada@example.com"_s, 8)}, 300); // read again: replaced
    QCOMPARE(members().spendCycles(1), (std::vector{september, august}));
    QCOMPARE(members().spend(1, august).size(), 2u); // the past stays as it was
    QCOMPARE(members().spend(1, august)[1].onDemand, std::optional(Money{6}));
    QCOMPARE(members().spend(1, september).size(), 1u);
    QCOMPARE(members().spend(1, september)[0].onDemand, std::optional(Money{8}));
    QCOMPARE(members().spendReadMs(1, august), std::optional<std::int64_t>(100));
    QCOMPARE(members().spendReadMs(1, september), std::optional<std::int64_t>(300));
    QVERIFY(members().spend(1, day(u"2026-07-01"_s)).empty());
}

void tst_MemberTable::spendFieldsSurvive()
{
    MemberSpend full = spendOf(u"Ada@Example.com"_s, -51'816'680);
    full.role = u"owner"_s;
    full.overall = Money{1};
    full.included = Money{2};
    full.fastPremiumRequests = 3;
    full.hardLimitOverrideMicroDollars = 0;
    full.monthlyLimitMicroDollars = 200'000'000;
    full.effectiveLimitMicroDollars = 199'990'000;
    MemberSpend bare;
    bare.email = u"bob@example.com"_s;
    const UtcDay cycle = day(u"2026-09-01"_s);
    members().replaceSpend(1, cycle, {full, bare}, 1);
    m_store->reopen();
    const auto rows = members().spend(1, cycle);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].email, u"Ada@Example.com"_s); // as given
    QCOMPARE(rows[0].userId, full.userId);
    QCOMPARE(rows[0].name, full.name);
    QCOMPARE(rows[0].role, full.role);
    QCOMPARE(rows[0].onDemand, full.onDemand);
    QCOMPARE(rows[0].overall, full.overall);
    QCOMPARE(rows[0].included, full.included);
    QCOMPARE(rows[0].fastPremiumRequests, full.fastPremiumRequests);
    QCOMPARE(rows[0].hardLimitOverrideMicroDollars, full.hardLimitOverrideMicroDollars);
    QCOMPARE(rows[0].monthlyLimitMicroDollars, full.monthlyLimitMicroDollars);
    QCOMPARE(rows[0].effectiveLimitMicroDollars, full.effectiveLimitMicroDollars);
    QVERIFY(!rows[1].onDemand && !rows[1].overall && !rows[1].included); // absent stays absent, not 0
    QVERIFY(!rows[1].fastPremiumRequests && !rows[1].monthlyLimitMicroDollars);
}

void tst_MemberTable::sameUserTwice()
{
    const UtcDay cycle = day(u"2026-09-01"_s);
    members().replaceSpend(1, cycle, {spendOf(u"ada@example.com"_s, 5), spendOf(u"ADA@example.com"_s, 6)}, 1);
    QCOMPARE(members().spend(1, cycle).size(), 2u);
}

void tst_MemberTable::dailyUsage()
{
    const DateRange week{day(u"2026-09-21"_s), day(u"2026-09-27"_s)};
    QVERIFY(!members().newestDailyUsage(1));
    members().replaceDailyUsage(
        1, week, {usage(u"2026-09-21"_s, u"ada@example.com"_s), usage(u"2026-09-27"_s, u"ada@example.com"_s)});
    members().replaceDailyUsage(1, {week.last + 1, week.last + 1}, {usage(u"2026-09-28"_s, u"ada@example.com"_s)});
    QCOMPARE(members().newestDailyUsage(1), std::optional(day(u"2026-09-28"_s)));
    QCOMPARE(m_store->rows("daily_usage"), 3);
    // The range is replaced, its neighbours stay; a row given twice is one.
    members().replaceDailyUsage(
        1, week, {usage(u"2026-09-22"_s, u"bob@example.com"_s), usage(u"2026-09-22"_s, u"BOB@example.com"_s)});
    QCOMPARE(m_store->rows("daily_usage"), 2);
    members().replaceDailyUsage(1, {week.first, week.last + 1}, {});
    QVERIFY(!members().newestDailyUsage(1));
}

void tst_MemberTable::namesInTheDirectory()
{
    StoreSession &session = m_store->session();
    members().replaceSpend(
        1, day(u"2026-09-01"_s), {spendOf(u"ada@example.com"_s, 5), spendOf(u"gone@example.com"_s, 5)}, 1);
    members().replaceMembers(1,
        {{u"1"_s, u"Ada Lovelace"_s, u"ADA@example.com"_s, {}, false},
            {u"2"_s, u" "_s, u"bob@example.com"_s, {}, false}});
    session.models.intern(u"auto"_s);
    const auto directory = readDirectory(session);
    const auto label = [&](const QString &email) { return directory->users.at(session.users.intern(email)).label; };
    QCOMPARE(label(u"ada@example.com"_s), u"Ada Lovelace"_s);
    QCOMPARE(label(u"gone@example.com"_s), u"Name of gone@example.com"_s);
    QCOMPARE(label(u"bob@example.com"_s), u"bob@example.com"_s); // no name: the address
    QCOMPARE(directory->users[0].label, u"No user"_s);
    QCOMPARE(directory->groups[0].label, u"Unassigned"_s);
    QCOMPARE(directory->models[0].label, u"No model"_s);
    QCOMPARE(directory->models[1].label, u"Auto"_s);
    QCOMPARE(directory->kinds[0].label, u"No kind"_s);
    QCOMPARE(directory->repositories[0].label, u"Unattributed"_s);
    QCOMPARE(directory->connections.size(), 2u);
    QCOMPARE(directory->connections[0].members, 2);
}

void tst_MemberTable::connectionsApart()
{
    const UtcDay cycle = day(u"2026-09-01"_s);
    members().replaceMembers(1, {{u"1"_s, {}, u"ada@example.com"_s, {}, false}});
    members().replaceMembers(2, {{u"1"_s, {}, u"ada@example.com"_s, {}, false}});
    members().replaceSpend(1, cycle, {spendOf(u"ada@example.com"_s, 5)}, 1);
    members().replaceMembers(2, {});
    members().replaceSpend(2, cycle, {}, 1);
    QCOMPARE(members().memberCount(1), 1);
    QCOMPARE(members().spend(1, cycle).size(), 1u);
}

QTEST_GUILESS_MAIN(tst_MemberTable)
#include "tst_membertable.moc"
