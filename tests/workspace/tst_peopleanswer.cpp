// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/workspace/peopleanswer.h"
#include "tests/support/peoplestore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};

const PeopleRow *find(const PeopleAnswer &answer, const QString &key)
{
    for (const PeopleRow &row : answer.rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}
} // namespace

/// The lists of users, groups and models.
class TestPeopleAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>([](store::StoreSession &session) {
            session.database()
                .prepared("INSERT INTO member VALUES (1, 'quiet', $1, 'Quiet@example.com', 'Quiet One', 'member', 0)")
                .execute(session.users.intern(u"quiet@example.com"_s));
            session.database()
                .prepared("INSERT INTO billing_group VALUES (1, $1, 'Brand new', '', 1, 0)")
                .execute(session.groupKeys.intern(u"group_new"_s));
        });
        m_range = {UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};
    }

    void rowsAddUp_data()
    {
        QTest::addColumn<Dimension>("dimension");
        QTest::newRow("users") << Dimension::User;
        QTest::newRow("groups") << Dimension::Group;
        QTest::newRow("models") << Dimension::Model;
    }
    void rowsAddUp()
    {
        QFETCH(Dimension, dimension);
        const PeopleAnswer answer = ask(dimension);
        Figures sum;
        QSet<QString> keys;
        for (const PeopleRow &row : answer.rows) {
            sum += row.figures;
            QVERIFY(!keys.contains(row.key));
            keys.insert(row.key);
            QCOMPARE(row.trend.size(), answer.overview.buckets.size());
        }
        QCOMPARE(sum, m_store->sum(m_range));
        QCOMPARE(answer.overview.total, sum);
    }

    void usersComeWithWhoTheyAre()
    {
        const PeopleAnswer answer = ask(Dimension::User);
        const auto &people = m_store->server.team()->people();
        for (const auto &person : people) {
            if (person.service)
                continue;
            const PeopleRow *row = find(answer, person.email);
            QVERIFY(row);
            const bool removed = person.removedOn(UtcDay::ofMs(presentMs));
            // The sample service's member list forgets the name of every second one who is gone; where a spend listing
            // that is kept still names them, they keep it.
            const bool forgotten = removed && person.index % 2 == 0;
            QVERIFY2(row->label == person.name || (forgotten && row->label == person.email), qPrintable(row->label));
            QCOMPARE(row->removed, removed);
            QCOMPARE(row->figures, m_store->sum(m_range, u"u.text = '%1'"_s.arg(person.email)));
            QCOMPARE(row->activeDays,
                int(m_store->number(
                    m_range, u"count(DISTINCT $ms / 86400000)"_s, u"u.text = '%1'"_s.arg(person.email))));
        }
        const PeopleRow *quiet = find(answer, u"quiet@example.com"_s);
        QVERIFY(quiet);
        QCOMPARE(quiet->label, u"Quiet One"_s);
        QCOMPARE(quiet->detail, u"Quiet@example.com"_s);
        QCOMPARE(quiet->figures, Figures{});
        const PeopleRow *none = find(answer, u"(none)"_s);
        QVERIFY(none);
        QVERIFY(none->detail.isEmpty() && none->group.isEmpty() && !none->removed);
        QCOMPARE(find(answer, people[21].email)->group, m_store->server.team()->groups().groups[22 % 6].name);
        QVERIFY(find(answer, people[12].email)->group.isEmpty());
    }

    void groupsComeWithTheirPeople()
    {
        const PeopleAnswer answer = ask(Dimension::Group);
        const PeopleRow *fresh = find(answer, u"group_new"_s);
        QVERIFY(fresh);
        QCOMPARE(fresh->label, u"Brand new"_s);
        QCOMPARE(fresh->membersNow, 0);
        QCOMPARE(fresh->people, 0);
        int members = 0;
        for (const PeopleRow &row : answer.rows)
            members += row.membersNow;
        QVERIFY(members > 15);
        QVERIFY(!find(answer, u"group_unassigned"_s)); // the reserved group is Unassigned
        const PeopleRow *unassigned = find(answer, u"(unassigned)"_s);
        QVERIFY(unassigned);
        QCOMPARE(unassigned->membersNow, 0);
        QVERIFY(unassigned->people >= 2);
    }

    void modelsComeWithTheirUsers()
    {
        const PeopleAnswer answer = ask(Dimension::Model);
        for (const PeopleRow &row : answer.rows)
            QCOMPARE(row.people,
                int(m_store->number(
                    m_range, u"count(DISTINCT u.text)"_s, u"m.text = '%1' AND u.text <> '(none)'"_s.arg(row.key))));
    }

private:
    PeopleAnswer ask(Dimension dimension)
    {
        SpendSource source = m_store->source();
        return answerPeople(source, dimension, last30);
    }

    std::unique_ptr<PeopleStore> m_store;
    DateRange m_range;
};

QTEST_GUILESS_MAIN(TestPeopleAnswer)
#include "tst_peopleanswer.moc"
