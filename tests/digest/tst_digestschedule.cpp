// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/digest/digestschedule.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const CycleRule fifth{5};

/// "2026-11-23 08:00"
std::int64_t at(const QString &text)
{
    return msFromIso(QString(text).replace(u' ', u'T') + u":00Z"_s).value();
}

QStringList linesOf(const std::vector<DueDigest> &due)
{
    QStringList lines;
    for (const DueDigest &digest : due)
        lines.append(digestWord(digest.question.kind) + u' ' + digest.question.day->iso());
    return lines;
}

DigestPlan both()
{
    DigestPlan plan;
    plan.weekly = true;
    plan.cycleEnd = true;
    plan.sinceMs = at(u"2026-01-01 00:00"_s);
    return plan;
}
} // namespace

class tst_DigestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QStringList>("due");
        QTest::newRow("a minute before Monday's hour")
            << u"2026-11-23 07:59"_s << QStringList{u"weekly 2026-11-09"_s, u"cycle-end 2026-10-05"_s};
        QTest::newRow("at the hour") << u"2026-11-23 08:00"_s
                                     << QStringList{u"weekly 2026-11-16"_s, u"cycle-end 2026-10-05"_s};
        QTest::newRow("a cycle is over but not settled")
            << u"2026-12-06 23:59"_s << QStringList{u"weekly 2026-11-23"_s, u"cycle-end 2026-10-05"_s};
        QTest::newRow("settled") << u"2026-12-07 00:00"_s
                                 << QStringList{u"weekly 2026-11-23"_s, u"cycle-end 2026-11-05"_s};
    }
    void due()
    {
        QFETCH(const QString, now);
        QFETCH(const QStringList, due);
        QCOMPARE(linesOf(digestschedule::dueByPlan(both(), fifth, at(now))), due);
    }

    void nothingIsDueUnasked()
    {
        QVERIFY(digestschedule::dueByPlan(DigestPlan(), fifth, at(u"2026-11-23 08:00"_s)).empty());
    }

    void aNewPlanSendsNothingOld()
    {
        TemporaryStore store;
        digestschedule::save(store.session(), both(), at(u"2026-11-23 09:00"_s));
        QVERIFY(digestschedule::dueNow(store.session(), fifth, at(u"2026-11-23 09:00"_s)).empty());
        QVERIFY(digestschedule::dueNow(store.session(), fifth, at(u"2026-11-30 07:59"_s)).empty());
        QCOMPARE(linesOf(digestschedule::dueNow(store.session(), fifth, at(u"2026-11-30 08:00"_s))),
            QStringList{u"weekly 2026-11-23"_s});
    }

    void afterWeeksOffOnlyTheLast()
    {
        QCOMPARE(linesOf(digestschedule::dueByPlan(both(), fifth, at(u"2027-03-10 12:00"_s))),
            (QStringList{u"weekly 2027-03-01"_s, u"cycle-end 2027-02-05"_s}));
    }

    void sentOnceBySeveralPrograms()
    {
        TemporaryStore store;
        digestschedule::save(store.session(), both(), at(u"2026-11-20 00:00"_s));
        const auto other = store.another();
        const std::int64_t now = at(u"2026-11-23 08:01"_s);
        const auto due = digestschedule::dueNow(store.session(), fifth, now);
        QCOMPARE(linesOf(due), QStringList{u"weekly 2026-11-16"_s});
        QVERIFY(store->transact([&] { return digestschedule::claim(store.session(), due[0], now); }));
        QVERIFY(!other->transact([&] { return digestschedule::claim(*other, due[0], now); }));
        QVERIFY(digestschedule::dueNow(*other, fifth, now + 60'000).empty());
        digestschedule::markSent(store.session(), due[0], now + 2'000);
        QVERIFY(digestschedule::dueNow(*other, fifth, now + digestschedule::claimMs).empty());
        QCOMPARE(digestschedule::lastSentMs(*other, DigestKind::Weekly), std::optional(now + 2'000));
        QCOMPARE(
            linesOf(digestschedule::dueNow(*other, fifth, now + 7 * msPerDay)), QStringList{u"weekly 2026-11-23"_s});
    }

    void whoDiesWhileSendingDoesNotKeepIt()
    {
        TemporaryStore store;
        digestschedule::save(store.session(), both(), at(u"2026-11-20 00:00"_s));
        const std::int64_t now = at(u"2026-11-23 08:01"_s);
        const auto due = digestschedule::dueNow(store.session(), fifth, now);
        QVERIFY(digestschedule::claim(store.session(), due.at(0), now));
        store.reopen();
        QVERIFY(digestschedule::dueNow(store.session(), fifth, now + digestschedule::claimMs - 1).empty());
        QCOMPARE(digestschedule::dueNow(store.session(), fifth, now + digestschedule::claimMs).size(), std::size_t(1));
    }

    void whatCouldNotBeSentIsDueAgain()
    {
        TemporaryStore store;
        digestschedule::save(store.session(), both(), at(u"2026-11-20 00:00"_s));
        const std::int64_t now = at(u"2026-11-23 08:01"_s);
        const auto due = digestschedule::dueNow(store.session(), fifth, now);
        QVERIFY(digestschedule::claim(store.session(), due.at(0), now));
        digestschedule::giveBack(store.session(), due[0]);
        QCOMPARE(digestschedule::dueNow(store.session(), fifth, now), due);
    }

    void aPlanComesBackAsItWas()
    {
        DigestPlan plan = both();
        plan.weekday = 5;
        plan.hour = 23;
        plan.channels = {u"a"_s, u"b"_s};
        QCOMPARE(DigestPlan::fromText(plan.toText()), plan);
        QCOMPARE(DigestPlan::fromText(u"{\"weekday\":90,\"hour\":-4}"_s).weekday, 7);
        QCOMPARE(DigestPlan::fromText(u"{\"weekday\":90,\"hour\":-4}"_s).hour, 0);
        QCOMPARE(DigestPlan::fromText(u"nonsense"_s), DigestPlan());
    }

    void theNextWeekly()
    {
        DigestPlan plan;
        plan.weekday = 3;
        plan.hour = 6;
        QCOMPARE(digestschedule::nextWeeklyMs(plan, at(u"2026-11-23 08:00"_s)), at(u"2026-11-25 06:00"_s));
        QCOMPARE(digestschedule::nextWeeklyMs(plan, at(u"2026-11-25 06:00"_s)), at(u"2026-12-02 06:00"_s));
    }
};

QTEST_GUILESS_MAIN(tst_DigestSchedule)
#include "tst_digestschedule.moc"
