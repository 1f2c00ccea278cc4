// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc can't read <compare> before a Qt header

#include "core/domain/membership.h"

#include <functional>

using namespace spend;

namespace
{
constexpr Code ada = 1;
constexpr Code bob = 2;
constexpr Code web = 10;
constexpr Code data = 11;
constexpr Code reserved = 12;
constexpr auto stillIn = std::nullopt;

MembershipIndex settled(const std::function<void(MembershipIndex &)> &fill)
{
    MembershipIndex index;
    fill(index);
    index.settle();
    return index;
}
} // namespace

class tst_Membership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOpen();
    void moves();
    void latestJoinedWins();
    void reservedAndDeletedCompete();
    void leavesAndComesBack();
    void laterRecordReplaces();
    void sameMomentIsSettledAlike();
    void differences_data();
    void differences();
};

void tst_Membership::halfOpen()
{
    const auto index = settled([](MembershipIndex &m) { m.add(ada, web, 100, 200, true); });
    QCOMPARE(index.groupAt(ada, 99), Code(0));
    QCOMPARE(index.groupAt(ada, 100), web);
    QCOMPARE(index.groupAt(ada, 199), web);
    QCOMPARE(index.groupAt(ada, 200), Code(0));
    QCOMPARE(index.groupAt(bob, 150), Code(0));
}

void tst_Membership::moves()
{
    const auto index = settled([](MembershipIndex &m) {
        m.add(ada, data, 200, stillIn, true);
        m.add(ada, web, 100, 200, true);
    });
    QCOMPARE(index.groupAt(ada, 199), web); // usage stays with the group it happened in
    QCOMPARE(index.groupAt(ada, 200), data);
    QCOMPARE(index.groupAt(ada, MembershipIndex::open - 1), data);
}

void tst_Membership::latestJoinedWins()
{
    const auto index = settled([](MembershipIndex &m) {
        m.add(ada, web, 100, stillIn, true);
        m.add(ada, data, 200, 300, true);
    });
    QCOMPARE(index.groupAt(ada, 250), data);
    QCOMPARE(index.groupAt(ada, 300), web); // the earlier one never ended
}

void tst_Membership::reservedAndDeletedCompete()
{
    const auto index = settled([](MembershipIndex &m) {
        m.add(ada, web, 100, stillIn, true);
        m.add(ada, reserved, 200, 300, false);
        m.add(bob, web, 100, stillIn, true);
        m.add(bob, reserved, 50, stillIn, false);
    });
    QCOMPARE(index.groupAt(ada, 150), web);
    QCOMPARE(index.groupAt(ada, 200), Code(0)); // joined later than web, so it holds
    QCOMPARE(index.groupAt(ada, 300), web);
    QCOMPARE(index.groupAt(bob, 150), web);
    QCOMPARE(index.groupAt(bob, 75), Code(0));
}

void tst_Membership::leavesAndComesBack()
{
    const auto index = settled([](MembershipIndex &m) {
        m.add(ada, web, 100, 200, true);
        m.add(ada, web, 300, stillIn, true);
    });
    QCOMPARE(index.groupAt(ada, 150), web);
    QCOMPARE(index.groupAt(ada, 250), Code(0));
    QCOMPARE(index.groupAt(ada, 300), web);
}

void tst_Membership::laterRecordReplaces()
{
    const auto index = settled([](MembershipIndex &m) {
        m.add(ada, web, 100, stillIn, true);
        m.add(ada, web, 100, 200, true); // what a newer cycle says of the same membership
    });
    QCOMPARE(index.groupAt(ada, 199), web);
    QCOMPARE(index.groupAt(ada, 200), Code(0));
}

void tst_Membership::sameMomentIsSettledAlike()
{
    const auto one = settled([](MembershipIndex &m) {
        m.add(ada, web, 100, stillIn, true);
        m.add(ada, data, 100, stillIn, true);
    });
    const auto other = settled([](MembershipIndex &m) {
        m.add(ada, data, 100, stillIn, true);
        m.add(ada, web, 100, stillIn, true);
    });
    QCOMPARE(one.groupAt(ada, 150), other.groupAt(ada, 150));
}

namespace
{
using Fill = std::function<void(MembershipIndex &)>;
}
Q_DECLARE_METATYPE(Fill)

void tst_Membership::differences_data()
{
    QTest::addColumn<Fill>("a");
    QTest::addColumn<Fill>("b");
    QTest::addColumn<bool>("differ");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    const auto open = qint64(MembershipIndex::open);
    const auto add = [](const char *name, const Fill &a, const Fill &b, qint64 start, qint64 end) {
        QTest::newRow(name) << a << b << (start < end) << start << end;
    };
    const Fill none = [](MembershipIndex &) {};
    const Fill in = [](MembershipIndex &m) { m.add(ada, web, 100, stillIn, true); };
    const Fill left = [](MembershipIndex &m) { m.add(ada, web, 100, 200, true); };
    const Fill leftLater = [](MembershipIndex &m) { m.add(ada, web, 100, 300, true); };
    add("both empty", none, none, 0, 0);
    add("equal", left, left, 0, 0);
    add(
        "equal, in another order",
        [](MembershipIndex &m) {
            m.add(ada, web, 100, 200, true);
            m.add(bob, web, 300, stillIn, true);
        },
        [](MembershipIndex &m) {
            m.add(bob, web, 300, stillIn, true);
            m.add(ada, web, 100, 200, true);
        },
        0, 0);
    add("somebody new", none, left, 100, 200);
    add("somebody gone", in, none, 100, open);
    add("left", in, left, 200, open);
    add("left another day", left, leftLater, 200, 300);
    add(
        "moved", left,
        [](MembershipIndex &m) {
            m.add(ada, web, 100, 200, true);
            m.add(ada, data, 200, stillIn, true);
        },
        200, open);
    add(
        "another group", left, [](MembershipIndex &m) { m.add(ada, data, 100, 200, true); }, 100, 200);
    add(
        "the group was deleted", left, [](MembershipIndex &m) { m.add(ada, web, 100, 200, false); }, 100, 200);
    add(
        "several users, one span",
        [](MembershipIndex &m) {
            m.add(ada, web, 100, 150, true);
            m.add(bob, web, 100, 900, true);
        },
        [](MembershipIndex &m) {
            m.add(ada, web, 100, 120, true);
            m.add(bob, web, 100, 800, true);
        },
        120, 900);
}

void tst_Membership::differences()
{
    QFETCH(const Fill, a);
    QFETCH(const Fill, b);
    QFETCH(const bool, differ);
    QFETCH(const qint64, start);
    QFETCH(const qint64, end);
    const auto one = settled(a);
    const auto other = settled(b);
    for (const auto &difference : {MembershipIndex::difference(one, other), MembershipIndex::difference(other, one)}) {
        QCOMPARE(difference.has_value(), differ);
        if (difference) {
            QCOMPARE(qint64(difference->startMs), start);
            QCOMPARE(qint64(difference->endMs), end);
        }
    }
    // Outside the span nobody may be elsewhere.
    for (const Code user : {ada, bob}) {
        for (std::int64_t ms = 0; ms < 1000; ms += 10) {
            if (!differ || ms < start || ms >= end)
                QCOMPARE(one.groupAt(user, ms), other.groupAt(user, ms));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_membership.moc"
