// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/workspace/groupanswer.h"
#include "tests/support/oracle.h"
#include "tests/support/peoplestore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};

const GroupMember *find(const GroupAnswer &answer, const QString &key)
{
    for (const GroupMember &member : answer.members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}
} // namespace

/// The page of a group, against what the sample company remembers of events and moves.
class TestGroupAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<PeopleStore>(); }

    void membersAddUpToTheGroup_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto &group : m_store->server.team()->groups().groups) {
            if (!group.unassigned)
                QTest::newRow(qPrintable(group.name)) << group.id;
        }
        QTest::newRow("unassigned") << u"(unassigned)"_s;
    }
    void membersAddUpToTheGroup()
    {
        QFETCH(QString, key);
        const GroupAnswer answer = ask(key);
        QVERIFY(answer.frame.known);
        Figures members;
        for (const GroupMember &member : answer.members)
            members += member.figures;
        QCOMPARE(members, answer.frame.figures());
        Figures models;
        for (const SubjectPart &part : answer.models)
            models += part.figures;
        QCOMPARE(models, answer.frame.figures());
        QVERIFY(answer.frame.figures().cost > 0);
    }

    void costsAreThoseOfTheTimeInTheGroup()
    {
        // Every event of both teams by user, by who was where when: the stays, summed by hand through SQL.
        for (const auto &group : m_store->server.team()->groups().groups) {
            if (group.unassigned)
                continue;
            const GroupAnswer answer = ask(group.id);
            const DateRange range = answer.frame.history.range;
            for (const GroupMember &member : answer.members) {
                Figures expected;
                for (const auto &[id, name] : {std::pair{m_store->connection.id, u"Team"_s},
                         std::pair{m_store->otherConnection.id, u"Other team"_s}}) {
                    for (const SubjectStay &stay : member.stays) {
                        if (stay.connection == name && stay.key == group.id)
                            expected += m_store->sum(range,
                                u"u.text = '%1' AND (e.id >> 57) = %2 AND $ms >= %3 AND $ms < %4"_s.arg(member.key)
                                    .arg(id)
                                    .arg(stay.stay.fromMs)
                                    .arg(stay.stay.toMs));
                    }
                }
                QCOMPARE(member.figures, expected);
            }
        }
    }

    void aMoveStaysVisibleOnBothSides()
    {
        const auto &team = *m_store->server.team();
        const QString mover = team.people()[21].email;
        const QString from = team.groups().groups[21 % 6].id;
        const QString to = team.groups().groups[22 % 6].id;
        const GroupAnswer left = ask(from);
        const GroupAnswer joined = ask(to);
        const GroupMember *before = find(left, mover);
        const GroupMember *after = find(joined, mover);
        QVERIFY(before && after);
        QVERIFY(!before->isIn);
        QVERIFY(after->isIn);
        QCOMPARE(before->stays.size(), std::size_t(2));
        QCOMPARE(before->stays[0].key, from);
        QCOMPARE(before->stays[1].key, to);
        QCOMPARE(before->stays[1].label, team.groups().groups[22 % 6].name);
        QCOMPARE(before->figures.cost + after->figures.cost,
            m_store->sum(left.frame.history.range, u"u.text = '%1'"_s.arg(mover)).cost);
    }

    void whoReturnsHasTwoStays()
    {
        const auto &team = *m_store->server.team();
        const QString key = team.groups().groups[18 % 6].id; // person 18 left 80 days ago and came back
        const GroupAnswer answer = ask(key);
        const GroupMember *member = find(answer, team.people()[18].email);
        QVERIFY(member);
        QVERIFY(member->isIn);
        QCOMPARE(member->stays.size(), std::size_t(3));
        QCOMPARE(member->stays[0].key, key);
        QCOMPARE(member->stays[1].key, u"(unassigned)"_s);
        QCOMPARE(member->stays[2].key, key);
    }

    void membersNowAreThoseWhoseLastStayIsOpen()
    {
        const auto &team = *m_store->server.team();
        for (std::size_t g = 0; g < team.groups().groups.size(); ++g) {
            if (team.groups().groups[g].unassigned)
                continue;
            const GroupAnswer answer = ask(team.groups().groups[g].id);
            QSet<QString> expected;
            for (const auto &membership : team.groups().memberships) {
                if (membership.group == int(g) && !membership.leftMs)
                    expected.insert(team.people()[std::size_t(membership.person)].email);
            }
            // The other team's first six people are these six, each in the group of their number.
            expected.insert(team.people()[g].email);
            QSet<QString> told;
            for (const GroupMember &member : answer.members) {
                if (member.isIn)
                    told.insert(member.key);
            }
            if (g != 5 && g != 0) { // person 5 of either team moved on
                QCOMPARE(told, expected);
            }
            QCOMPARE(answer.membersNow, int(told.size()));
        }
    }

    void theUnassignedAreWhoeverSpendsThere()
    {
        const GroupAnswer answer = ask(u"(unassigned)"_s);
        const auto &people = m_store->server.team()->people();
        QVERIFY(find(answer, u"(none)"_s)); // service accounts
        QVERIFY(find(answer, people[12].email)); // in no group at all
        QVERIFY(find(answer, people[12].email)->stays.empty());
        QVERIFY(find(answer, people[16].email)); // in the reserved group by name
        QVERIFY(find(answer, people[16].email)->isIn);
        QVERIFY(!find(answer, people[16].email)->stays.front().deleted);
        QVERIFY(!answer.frame.rank);
    }

    void aDeletedGroupIsUnassignedByItsName()
    {
        PeopleStore store([](store::StoreSession &session) {
            session.database().prepared("UPDATE billing_group SET listed = 0 WHERE name = 'Mobile'").run();
        });
        SpendSource source = store.source();
        const GroupAnswer answer = answerGroup(source, {Dimension::Group, u"(unassigned)"_s, last30});
        const auto &team = *store.server.team();
        const GroupMember *member = find(answer, team.people()[2].email); // was in Mobile, the third group
        QVERIFY(member);
        QVERIFY(member->stays.front().deleted);
        QCOMPARE(member->stays.front().label, u"Mobile"_s);
        QCOMPARE(member->stays.front().key, u"(unassigned)"_s);
    }

    void aTeamsPlanSeesNoGroups()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.teamsPlan = true;
        IngestFixture fixture(options);
        QCOMPARE(fixture.run().problem.kind, ProblemKind::None);
        store::StoreSession session(fixture.workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, presentMs};
        const GroupAnswer answer = answerGroup(source, {Dimension::Group, u"(unassigned)"_s, last30});
        QVERIFY(!answer.frame.history.groupsVisible);
        for (const GroupMember &member : answer.members)
            QVERIFY(member.stays.empty());
    }

private:
    GroupAnswer ask(const QString &key)
    {
        SpendSource source = m_store->source();
        return answerGroup(source, {Dimension::Group, key, last30});
    }

    std::unique_ptr<PeopleStore> m_store;
};

QTEST_GUILESS_MAIN(TestGroupAnswer)
#include "tst_groupanswer.moc"
