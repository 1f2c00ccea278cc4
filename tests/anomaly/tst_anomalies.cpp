// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/anomaly/anomalytext.h"
#include "core/anomaly/findanomalies.h"
#include "core/domain/money.h"
#include "tests/analysis/picturebuilder.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
constexpr std::int64_t dollar = oneDollar.microCents;

/// Events from a list.
struct ListedEvents final : AnomalyEvents {
    void visit(Code user, UtcDay day, const std::function<void(const UsageEvent &)> &visit) override
    {
        ++asked;
        for (const UsageEvent &event : events[{user, day}])
            visit(event);
    }
    std::map<std::pair<Code, UtcDay>, std::vector<UsageEvent>> events;
    int asked = 0;
};

const UtcDay lastDay = day(u"2026-11-20"_s); // a Friday
const std::int64_t nowMs = lastDay.startMs() + 15 * 3'600'000;
} // namespace

/// Six people who work on workdays for two to seven dollars, ten weeks long; each test adds what is out of the
/// ordinary.
class TestAnomalies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_picture = std::make_unique<PictureBuilder>();
        m_events = std::make_unique<ListedEvents>();
        m_calendar = {};
        m_picture->connection().newestEventMs = nowMs;
        for (int back = 70; back >= 0; --back) {
            const UtcDay d = lastDay - back;
            if (d.weekday() > 5)
                continue;
            for (int person = 0; person < 6; ++person)
                work(d, person, (20 + 3 * person + (back * 7 + person * 3) % 5) * dollar, 10);
        }
    }

    void anOrdinaryCompanyHasNone()
    {
        for (const Sensitivity sensitivity : {Sensitivity::Low, Sensitivity::Default, Sensitivity::High})
            QVERIFY(find(sensitivity).empty());
        QCOMPARE(m_events->asked, 0); // events are read only where roll-ups leave a doubt
    }

    void oneBurstIsOneAnomaly()
    {
        work(day(u"2026-11-10"_s), 2, 900 * dollar, 300);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        const Anomaly &anomaly = found[0];
        QCOMPARE(anomaly.kind, AnomalyKind::UnusualCost);
        QCOMPARE(anomaly.dimension, Dimension::User);
        QCOMPARE(anomaly.key, u"p2@example.com"_s);
        QCOMPARE(anomaly.days, (DateRange{day(u"2026-11-10"_s), day(u"2026-11-10"_s)}));
        QVERIFY(anomaly.observed > 900 * dollar && anomaly.usual < 40 * dollar);
        QCOMPARE(anomaly.excess, anomaly.observed - anomaly.usual);
        QVERIFY(anomaly.confidence > 0.85);
        QVERIFY2(anomaly.text.contains(u"The same burst shows as"_s) && anomaly.text.contains(u"billing group"_s),
            qPrintable(anomaly.text));
        QVERIFY(anomaly.text.contains(u"very sure"_s));
        // The spot: its filter, and its days among others.
        QCOMPARE(anomaly.view.filters.at(Dimension::User).included, QStringList{u"p2@example.com"_s});
        QVERIFY(anomaly.view.range.custom.contains(anomaly.days.first));
        QCOMPARE(anomaly.series.front().day, anomaly.days.first - 28);
    }

    void daysInARowAreOne()
    {
        for (const QString &d : {u"2026-11-05"_s, u"2026-11-06"_s, u"2026-11-09"_s}) // over a weekend
            work(day(d), 1, 500 * dollar, 200);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].days, (DateRange{day(u"2026-11-05"_s), day(u"2026-11-09"_s)}));
        QVERIFY(found[0].observed > 1500 * dollar);
    }

    void workdaysAreTheCalendars()
    {
        // Sundays to Thursdays are worked: a Friday of an ordinary workday's cost is far above its days off, a Sunday
        // of it is not.
        m_picture = std::make_unique<PictureBuilder>();
        m_picture->connection().newestEventMs = nowMs;
        m_calendar.workdays = {true, true, true, true, false, false, true};
        for (int back = 70; back >= 0; --back) {
            const UtcDay d = lastDay - back;
            const bool works = m_calendar.isWorkday(d);
            for (int person = 0; person < 6; ++person)
                work(d, person, works ? 40 * dollar : 6 * dollar, 10);
        }
        work(day(u"2026-11-13"_s), 3, 180 * dollar, 40); // a Friday
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].key, u"p3@example.com"_s);
        QVERIFY2(found[0].usual <= 20 * dollar, qPrintable(QString::number(found[0].usual))); // half a workday
        // By Monday to Friday, the usual Friday would be a workday's.
        m_calendar = {};
        const auto other = find();
        QVERIFY(other.empty() || other[0].usual > 20 * dollar);
    }

    void aDayOffIsHeldAgainstDaysOff()
    {
        const UtcDay off = day(u"2026-11-11"_s); // a Wednesday
        m_picture = std::make_unique<PictureBuilder>();
        m_picture->connection().newestEventMs = nowMs;
        for (int back = 70; back >= 0; --back) {
            const UtcDay d = lastDay - back;
            for (int person = 0; person < 6 && d.weekday() <= 5 && d != off; ++person)
                work(d, person, (30 + (back * 7 + person * 3) % 5) * dollar, 10);
        }
        work(off, 4, 85 * dollar, 25); // under three times a workday
        QVERIFY(find().empty());
        m_calendar.daysOff = {off};
        const auto found = find();
        QVERIFY(!found.empty());
        for (const Anomaly &anomaly : found)
            QCOMPARE(anomaly.days.first, off);
    }

    void aBurstGoesOnOverADayOff()
    {
        for (const QString &d : {u"2026-11-10"_s, u"2026-11-12"_s})
            work(day(d), 1, 500 * dollar, 200);
        QCOMPARE(find().size(), std::size_t(2));
        m_calendar.daysOff = {day(u"2026-11-11"_s)};
        const auto found = find();
        const auto ofPerson = std::find_if(
            found.begin(), found.end(), [](const Anomaly &anomaly) { return anomaly.key == u"p1@example.com"_s; });
        QVERIFY(ofPerson != found.end());
        QCOMPARE(ofPerson->days, (DateRange{day(u"2026-11-10"_s), day(u"2026-11-12"_s)}));
    }

    void theSameIdAtEveryLook()
    {
        work(day(u"2026-11-10"_s), 2, 900 * dollar, 300);
        const QString id = find()[0].id;
        QCOMPARE(id, u"unusual-cost:user:2026-11-10:p2@example.com"_s);
        QCOMPARE(find(Sensitivity::High)[0].id, id);
        QCOMPARE(findIn({day(u"2026-11-09"_s), lastDay})[0].id, id);
        const Incident incident = toIncident(find()[0]);
        QCOMPARE(incident.key, u"anomaly:"_s + id);
        QCOMPARE(incident.page, u"anomalies"_s);
        QCOMPARE(incident.severity, Severity::Serious);
        QVERIFY(incident.view.has_value());
    }

    void smallAmountsNeverAlarm()
    {
        for (int back = 60; back >= 0; --back) {
            if ((lastDay - back).weekday() <= 5)
                spendBy(u"small@example.com"_s, lastDay - back, oneCent.microCents * 20, 4);
        }
        spendBy(u"small@example.com"_s, day(u"2026-11-11"_s), 9 * dollar, 40); // 45 times the usual
        QVERIFY(find(Sensitivity::High).empty());
    }

    void aBusyDayOfEverybodyIsNone()
    {
        for (int person = 0; person < 6; ++person)
            work(day(u"2026-11-10"_s), person, (60 + 10 * person) * dollar, 30);
        for (const Anomaly &anomaly : find())
            QVERIFY2(anomaly.dimension != Dimension::User, qPrintable(anomaly.id));
    }

    void aStarterIsHeldAgainstOthers()
    {
        spendBy(u"new@example.com"_s, day(u"2026-11-16"_s), 30 * dollar, 12);
        spendBy(u"new@example.com"_s, day(u"2026-11-17"_s), 55 * dollar, 20); // a ramp-up
        QVERIFY(find().empty());
        spendBy(u"new@example.com"_s, day(u"2026-11-18"_s), 700 * dollar, 200);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, AnomalyKind::AbovePeers);
        QVERIFY(found[0].text.contains(u"little history"_s));
    }

    void aNewModelThatIsDear()
    {
        m_picture->spend(
            u"2026-11-12"_s, {u"p1@example.com"_s, u"g0"_s, u"dear-1"_s, u"Usage-based"_s, 0}, 90 * dollar, 6);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, AnomalyKind::NewModel);
        QCOMPARE(found[0].key, u"dear-1"_s);
        QCOMPARE(found[0].unit, AnomalyUnit::MoneyPerEvent);
        QCOMPARE(found[0].observed, 15 * dollar);
    }

    void aNewModelThatIsCheapIsNone()
    {
        m_picture->spend(
            u"2026-11-12"_s, {u"p1@example.com"_s, u"g0"_s, u"cheap-1"_s, u"Usage-based"_s, 0}, 8 * dollar, 20);
        QVERIFY(find().empty());
    }

    void suddenMaxMode()
    {
        m_picture->spend(u"2026-11-12"_s, {u"p3@example.com"_s, u"g1"_s, u"model-a"_s, u"Usage-based"_s, flag::maxMode},
            75 * dollar, 18);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, AnomalyKind::MaxMode);
        QCOMPARE(found[0].unit, AnomalyUnit::Share);
        QCOMPARE(found[0].observed, std::llround(1e6 * 18 / 28));
        QVERIFY(found[0].usual < 20'000);
    }

    void costPerRequestJumps()
    {
        spendBy(u"p0@example.com"_s, day(u"2026-11-13"_s), 400 * dollar, 2); // 12 events for what 170 would cost
        const auto found = find();
        QVERIFY(!found.empty());
        QCOMPARE(found[0].kind, AnomalyKind::RequestCost);
        QVERIFY(found[0].observed > 30 * dollar);
    }

    void headlessRunsAtNight()
    {
        const UtcDay night = day(u"2026-11-17"_s);
        const Code user = codeOf(u"p4@example.com"_s);
        m_picture->spend(night.iso(), {u"p4@example.com"_s, u"g1"_s, u"model-a"_s, u"Usage-based"_s, flag::headless},
            36 * dollar, 30);
        usualHours(user, night);
        for (int i = 0; i < 30; ++i)
            m_events->events[{user, night}].push_back(event(user, night, 2, flag::headless, dollar));
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, AnomalyKind::NightRuns);
        QCOMPARE(found[0].observed, 30 * dollar); // what ran at night
        QVERIFY(m_events->asked > 1);
    }

    void headlessRunsAtWorkAreNone()
    {
        const UtcDay d = day(u"2026-11-17"_s);
        const Code user = codeOf(u"p4@example.com"_s);
        m_picture->spend(
            d.iso(), {u"p4@example.com"_s, u"g1"_s, u"model-a"_s, u"Usage-based"_s, flag::headless}, 36 * dollar, 30);
        usualHours(user, d);
        for (int i = 0; i < 30; ++i)
            m_events->events[{user, d}].push_back(event(user, d, 11, flag::headless, dollar));
        QVERIFY(find().empty());
    }

    void oneLargeEvent()
    {
        const UtcDay d = day(u"2026-11-17"_s);
        const Code user = codeOf(u"p5@example.com"_s);
        spendBy(u"p5@example.com"_s, d, 300 * dollar, 1);
        usualHours(user, d);
        m_events->events[{user, d}].push_back(event(user, d, 10, 0, 300 * dollar));
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, AnomalyKind::LargeEvent);
        QCOMPARE(found[0].observed, 300 * dollar);
        QVERIFY(found[0].usual < 5 * dollar);
    }

    void aProvisionalDayCountsOnceItIsAbove()
    {
        spendBy(u"p2@example.com"_s, lastDay, 900 * dollar, 300);
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].provisional);
        QVERIFY(found[0].text.contains(u"provisional"_s));
    }

    void moreSensitiveFindsMore()
    {
        work(day(u"2026-11-10"_s), 2, 95 * dollar, 25);
        QVERIFY(find(Sensitivity::Low).empty());
        QVERIFY(!find(Sensitivity::High).empty());
    }

    void nothingOfNothing()
    {
        ListedEvents events;
        QVERIFY(findAnomalies(*PictureBuilder().picture(), events, {{lastDay - 30, lastDay}, Sensitivity::High}, nowMs)
                    .empty());
        QVERIFY(findIn({lastDay + 5, lastDay + 9}).empty()); // days that are not there
        QVERIFY(findIn({lastDay, lastDay - 1}).empty());
    }

    void wordsGoBothWays()
    {
        for (const AnomalyKind kind : anomalyKinds)
            QCOMPARE(anomalyKindFromWord(anomalyKindWord(kind)), kind);
        for (const Sensitivity sensitivity : {Sensitivity::Low, Sensitivity::Default, Sensitivity::High})
            QCOMPARE(sensitivityFromWord(sensitivityWord(sensitivity)), sensitivity);
        QVERIFY(!anomalyKindFromWord(u"odd"_s) && !sensitivityFromWord(u"extreme"_s));
    }

    void amountsInWords()
    {
        QCOMPARE(dollarsInWords(123'456 * dollar + 50 * oneCent.microCents), u"$123,456.50"_s);
        QCOMPARE(dollarsInWords(-5 * oneCent.microCents), u"-$0.05"_s);
        QCOMPARE(dollarsInWords(499'999), u"$0.00"_s);
        QCOMPARE(daysInWords({day(u"2026-10-30"_s), day(u"2026-11-02"_s)}), u"Oct 30 to Nov 2"_s);
    }

private:
    void work(UtcDay d, int person, std::int64_t cost, int events)
    {
        spendBy(u"p%1@example.com"_s.arg(person), d, cost, events, u"g%1"_s.arg(person / 3));
    }
    void spendBy(const QString &user, UtcDay d, std::int64_t cost, int events, const QString &group = {})
    {
        m_picture->spend(d.iso(), {user, group, u"model-a"_s, u"Usage-based"_s, 0}, cost, events);
    }
    static UsageEvent event(Code user, UtcDay d, int hour, std::uint32_t flags, std::int64_t cost)
    {
        UsageEvent e;
        e.timestampMs = d.startMs() + hour * 3'600'000;
        e.user = user;
        e.flags = flags;
        e.cost = cost;
        return e;
    }
    /// Three weeks of work between nine and five.
    void usualHours(Code user, UtcDay before)
    {
        for (int back = 1; back <= 21; ++back) {
            for (int i = 0; i < 8; ++i)
                m_events->events[{user, before - back}].push_back(event(user, before - back, 9 + i, 0, 3 * dollar));
        }
    }
    Code codeOf(const QString &user) const
    {
        const auto picture = m_picture->picture();
        const auto &users = picture->directory().users;
        for (std::size_t code = 0; code < users.size(); ++code) {
            if (users[code].key == user)
                return Code(code);
        }
        return 0;
    }
    std::vector<Anomaly> findIn(const DateRange &range, Sensitivity sensitivity = Sensitivity::Default)
    {
        return findAnomalies(*m_picture->picture(), *m_events, {range, sensitivity, m_calendar}, nowMs);
    }
    std::vector<Anomaly> find(Sensitivity sensitivity = Sensitivity::Default)
    {
        return findIn({lastDay - 29, lastDay}, sensitivity);
    }

    std::unique_ptr<PictureBuilder> m_picture;
    std::unique_ptr<ListedEvents> m_events;
    WorkCalendar m_calendar;
};

} // namespace spend::test

QTEST_GUILESS_MAIN(spend::test::TestAnomalies)
#include "tst_anomalies.moc"
