// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
const QString web = u"group_web"_s;
const QString data = u"group_data"_s;
const QString reserved = u"group_none"_s;
const QString ada = u"Ada@example.com"_s;

GroupListing listing(
    const QString &cycleStart, const QStringList &groups, const std::vector<GroupMembership> &memberships)
{
    GroupListing l;
    l.cycleStart = day(cycleStart);
    l.cycleEnd = CycleRule{1}.nextCycleStart(l.cycleStart);
    for (const QString &group : groups)
        l.groups.push_back({group, u"Name of "_s + group, {}, group == reserved});
    l.memberships = memberships;
    return l;
}

GroupMembership member(const QString &group, std::int64_t joined, std::optional<std::int64_t> left = {})
{
    return {group, ada, u"user_1"_s, u"Ada"_s, joined, left};
}

const QString august = u"2026-08-01"_s;
const QString september = u"2026-09-01"_s;
} // namespace

class tst_GroupTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placesAUser();
    void newestCycleHolds_data();
    void newestCycleHolds();
    void readAgainReplaces();
    void deletedBecomesUnassigned();
    void olderListingNeverRevives();
    void olderListingNeverRenames();
    void reservedCompetes();
    void emailsInAnyCase();
    void connectionsApart();
    void listedCycles();

private:
    void replace(const GroupListing &l, bool isCurrent, ConnectionId connection = 1)
    {
        StoreSession &s = m_store->session();
        s.transact([&] { s.groups.replaceListing(connection, l, isCurrent); });
    }
    /// The key of Ada's group at a moment.
    QString at(std::int64_t ms, ConnectionId connection = 1)
    {
        StoreSession &s = m_store->session();
        const Code user = s.users.intern("ada@example.com"s);
        return s.groupKeys.all().at(s.groups.memberships(connection).groupAt(user, ms));
    }
    QString name(const QString &group)
    {
        StoreSession &s = m_store->session();
        Statement &select =
            s.database().prepared("SELECT name FROM billing_group WHERE connection = 1 AND group_code = $1");
        select.bind(1, s.groupKeys.intern(group));
        const QString found = select.step() ? select.string(0) : QString();
        select.reset();
        return found;
    }
    std::int64_t count() { return m_store->session().groups.groupCount(1); }

    std::unique_ptr<TemporaryStore> m_store;
};

void tst_GroupTable::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->add(u"Acme"_s);
    m_store->add(u"Other"_s);
}

void tst_GroupTable::placesAUser()
{
    replace(listing(september, {web, data, reserved}, {member(web, 100, 200), member(data, 200)}), true);
    QCOMPARE(count(), 2);
    QCOMPARE(at(99), u"(unassigned)"_s);
    QCOMPARE(at(100), web);
    QCOMPARE(at(199), web);
    QCOMPARE(at(200), data);
    QCOMPARE(name(web), u"Name of group_web"_s);
}

void tst_GroupTable::newestCycleHolds_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("newest read first, as a backfill does") << true;
    QTest::newRow("newest read last") << false;
}

void tst_GroupTable::newestCycleHolds()
{
    QFETCH(const bool, newestFirst);
    // The past cycle shows the membership open, or its end wrongly; the newest cycle's record is right.
    const GroupListing past = listing(august, {web}, {member(web, 100)});
    const GroupListing current = listing(september, {web}, {member(web, 100, 200)});
    for (const bool isCurrent : {newestFirst, !newestFirst})
        replace(isCurrent ? current : past, isCurrent);
    QCOMPARE(at(150), web);
    QCOMPARE(at(250), u"(unassigned)"_s);
}

void tst_GroupTable::readAgainReplaces()
{
    replace(listing(september, {web, data}, {member(web, 100)}), true);
    replace(listing(september, {web, data}, {member(data, 50, 300)}), true);
    QCOMPARE(at(150), data);
    QCOMPARE(at(300), u"(unassigned)"_s);
    QCOMPARE(m_store->rows("group_membership"), 1);
}

void tst_GroupTable::deletedBecomesUnassigned()
{
    replace(listing(august, {web, data}, {member(web, 100, 200), member(data, 200)}), true);
    QCOMPARE(at(250), data);
    replace(listing(september, {web}, {member(web, 100, 200)}), true); // data is gone
    QCOMPARE(at(150), web);
    QCOMPARE(at(250), u"(unassigned)"_s);
    QCOMPARE(count(), 1);
    replace(listing(september, {web, data}, {member(web, 100, 200)}), true); // and back
    QCOMPARE(at(250), data);
}

void tst_GroupTable::olderListingNeverRevives()
{
    replace(listing(september, {web}, {member(web, 100, 200)}), true);
    replace(listing(august, {web, data}, {member(web, 100), member(data, 300)}), false);
    QCOMPARE(count(), 1);
    QCOMPARE(at(350), u"(unassigned)"_s);
    QCOMPARE(at(150), web);
    // Also where it was listed once, was deleted, and the older listing comes by again.
    replace(listing(september, {web, data}, {}), true);
    QCOMPARE(count(), 2);
    replace(listing(september, {web}, {}), true);
    replace(listing(august, {web, data}, {member(data, 300)}), false);
    QCOMPARE(count(), 1);
    QCOMPARE(at(350), u"(unassigned)"_s);
}

void tst_GroupTable::olderListingNeverRenames()
{
    GroupListing past = listing(august, {web}, {});
    past.groups[0].name = u"Old name"_s;
    replace(past, false);
    replace(listing(september, {web}, {}), true);
    QCOMPARE(name(web), u"Name of group_web"_s);
    replace(past, false);
    QCOMPARE(name(web), u"Name of group_web"_s);
}

void tst_GroupTable::reservedCompetes()
{
    replace(listing(september, {web, reserved}, {member(web, 100), member(reserved, 200, 300)}), true);
    QCOMPARE(at(150), web);
    QCOMPARE(at(250), u"(unassigned)"_s); // joined later
    QCOMPARE(at(300), web);
    QCOMPARE(count(), 1);
}

void tst_GroupTable::emailsInAnyCase()
{
    GroupMembership shouting = member(data, 200);
    shouting.email = u" ADA@EXAMPLE.COM"_s;
    replace(listing(september, {web, data}, {member(web, 100, 200), shouting}), true);
    QCOMPARE(at(150), web);
    QCOMPARE(at(250), data);
}

void tst_GroupTable::connectionsApart()
{
    replace(listing(september, {web}, {member(web, 100)}), true, 1);
    replace(listing(september, {data}, {member(data, 100)}), true, 2);
    QCOMPARE(at(150, 1), web);
    QCOMPARE(at(150, 2), data);
    QCOMPARE(count(), 1);
}

void tst_GroupTable::listedCycles()
{
    QVERIFY(m_store->session().groups.listedCycles(1).empty());
    replace(listing(august, {web}, {}), false);
    replace(listing(september, {web}, {}), true);
    replace(listing(august, {web}, {}), false);
    QCOMPARE(m_store->session().groups.listedCycles(1), (std::vector{day(september), day(august)}));
    QVERIFY(m_store->session().groups.listedCycles(2).empty());
}

QTEST_GUILESS_MAIN(tst_GroupTable)
#include "tst_grouptable.moc"
