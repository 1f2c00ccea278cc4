// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/subjectstays.h"

#include <QRandomGenerator>

using namespace spend;

namespace
{
constexpr std::int64_t open = MembershipIndex::open;

struct Record {
    Code group;
    std::int64_t joined;
    std::int64_t left;
    bool isGroup = true;
};

MembershipIndex indexOf(const std::vector<Record> &records)
{
    MembershipIndex index;
    for (const Record &r : records)
        index.add(1, r.group, r.joined, r.left == open ? std::nullopt : std::optional(r.left), r.isGroup);
    index.settle();
    return index;
}

std::vector<GroupStay> stays(const std::vector<Record> &records)
{
    const MembershipIndex index = indexOf(records);
    return staysOf(index.intervalsOf(1));
}

using Stays = std::vector<GroupStay>;
} // namespace

class TestSubjectStays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyHasNone()
    {
        QVERIFY(stays({}).empty());
        QVERIFY(MembershipIndex().intervalsOf(4).empty());
        QVERIFY(stays({{1, 10, 10}}).empty()); // left when joined
    }

    void aMoveIsTwoStays() { QCOMPARE(stays({{1, 10, 50}, {2, 50, open}}), (Stays{{1, 1, 10, 50}, {2, 2, 50, open}})); }

    void ofTwoTheLaterJoinedCounts()
    {
        QCOMPARE(stays({{1, 10, 50}, {2, 40, open}}), (Stays{{1, 1, 10, 40}, {2, 2, 40, open}}));
        QCOMPARE(stays({{1, 10, open}, {2, 40, 60}}), (Stays{{1, 1, 10, 40}, {2, 2, 40, 60}, {1, 1, 60, open}}));
        // An end beneath a later membership changes nothing.
        QCOMPARE(stays({{1, 10, 50}, {2, 40, 90}, {2, 20, 30}}),
            (Stays{{1, 1, 10, 20}, {2, 2, 20, 30}, {1, 1, 30, 40}, {2, 2, 40, 90}}));
    }

    void betweenTwoIsUnassigned()
    {
        QCOMPARE(stays({{1, 10, 20}, {1, 30, 40}}), (Stays{{1, 1, 10, 20}, {0, 0, 20, 30}, {1, 1, 30, 40}}));
    }

    void aDeletedGroupIsUnassignedAndKeepsItsName()
    {
        QCOMPARE(stays({{5, 10, 20, false}, {1, 20, open}}), (Stays{{0, 5, 10, 20}, {1, 1, 20, open}}));
    }

    void everyMomentAgreesWithTheIndex()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            std::vector<Record> records;
            for (quint32 i = 0, n = random.bounded(7u); i < n; ++i) {
                const std::int64_t joined = random.bounded(60);
                const bool stays = random.bounded(4) == 0;
                records.push_back({Code(1 + random.bounded(4)), joined, stays ? open : joined + random.bounded(30),
                    random.bounded(5) != 0});
            }
            const MembershipIndex index = indexOf(records);
            const std::vector<GroupStay> all = staysOf(index.intervalsOf(1));
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY(all[i].fromMs < all[i].toMs);
                QVERIFY(i == 0 || all[i - 1].toMs == all[i].fromMs);
                QVERIFY(i == 0 || all[i - 1].group != all[i].group || all[i - 1].source != all[i].source);
            }
            for (std::int64_t ms = -1; ms < 100; ++ms) {
                Code group = 0;
                for (const GroupStay &stay : all)
                    group = stay.holds(ms) ? stay.group : group;
                QCOMPARE(group, index.groupAt(1, ms));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSubjectStays)
#include "tst_subjectstays.moc"
