// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/calendar.h"
#include "core/workspace/anomalyanswer.h"
#include "core/workspace/anomalybook.h"
#include "tests/support/ingestfixture.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
sample::SampleOptions company()
{
    sample::SampleOptions options = IngestFixture::small();
    options.users = 25;
    options.days = 110;
    options.anomalies = 1;
    options.rateLimits = false;
    return options;
}
} // namespace

/// Anomalies with what people said about them, and when a search is made anew, over a real store.
class TestAnomalyAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<IngestFixture>(company());
        QCOMPARE(m_fixture->run().problem.kind, ProblemKind::None);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        change([](store::StoreSession &session) {
            for (const auto &known : session.anomalies.acknowledgements())
                anomalybook::reopen(session, known.anomaly);
            for (const auto &rule : session.anomalies.mutes())
                anomalybook::unmute(session, rule.id);
            anomalybook::setSensitivity(session, Sensitivity::Default);
            calendar::setWorkdays(session, WorkCalendar().workdays);
        });
        m_cache = std::make_unique<AnomalyCache>();
    }

    void newestFirstAndAllOpen()
    {
        const AnomalyAnswer all = answer();
        QVERIFY(all.hasEvents);
        QCOMPARE(all.range, (DateRange{today() - (shownAnomalyDays - 1), today()}));
        QVERIFY(all.anomalies.size() > 5);
        QCOMPARE(all.count(AnomalyState::Open), int(all.anomalies.size()));
        QVERIFY(std::is_sorted(
            all.anomalies.begin(), all.anomalies.end(), [](const ListedAnomaly &a, const ListedAnomaly &b) {
                return b.anomaly.days.first < a.anomaly.days.first;
            }));
        QCOMPARE(all.find(all.anomalies.back().anomaly.id), &all.anomalies.back());
        QVERIFY(!all.find(u"no such"_s));
    }

    void whatPeopleSaidStandsBesideIt()
    {
        const AnomalyAnswer before = answer();
        const Anomaly &first = before.anomalies[0].anomaly;
        const Anomaly &second = before.anomalies[1].anomaly;
        change([&](store::StoreSession &session) {
            anomalybook::acknowledge(session, first.id, u"A load test"_s, presentMs);
            anomalybook::mute(session,
                {u"rule"_s, anomalyKindWord(second.kind), dimensionWord(second.dimension), second.key, second.label, {},
                    u"Known"_s});
        });
        const AnomalyAnswer after = answer();
        QCOMPARE(after.anomalies.size(), before.anomalies.size()); // found again, whatever was said
        QCOMPARE(after.anomalies[0].state, AnomalyState::Acknowledged);
        QCOMPARE(after.anomalies[0].note, u"A load test"_s);
        QCOMPARE(after.anomalies[0].acknowledgedMs, presentMs);
        QCOMPARE(after.anomalies[1].state, AnomalyState::Muted);
        QCOMPARE(after.anomalies[1].mute, u"rule"_s);
        QCOMPARE(after.mutes.size(), std::size_t(1));
        change([&](store::StoreSession &session) { anomalybook::reopen(session, first.id); });
        QCOMPARE(answer().anomalies[0].state, AnomalyState::Open);
    }

    void theKeptSensitivityUnlessAnotherIsAsked()
    {
        const auto usual = answer().anomalies.size();
        change([](store::StoreSession &session) { anomalybook::setSensitivity(session, Sensitivity::High); });
        const AnomalyAnswer high = answer();
        QCOMPARE(high.sensitivity, Sensitivity::High);
        QVERIFY(high.anomalies.size() > usual);
        AnomalyQuestion question;
        question.sensitivity = Sensitivity::Default;
        QCOMPARE(answer(question).anomalies.size(), usual);
    }

    void filtersNarrow()
    {
        const AnomalyAnswer all = answer();
        for (const ListedAnomaly &listed : all.anomalies) {
            AnomalyQuestion question;
            question.filters[listed.anomaly.dimension] = {{listed.anomaly.key}, {}};
            const AnomalyAnswer narrowed = answer(question);
            QVERIFY2(narrowed.find(listed.anomaly.id), qPrintable(listed.anomaly.id)); // to itself, always
            QVERIFY(narrowed.anomalies.size() < all.anomalies.size());
            question.filters[listed.anomaly.dimension] = {{}, {listed.anomaly.key}};
            if (listed.anomaly.traces.empty())
                QVERIFY2(!answer(question).find(listed.anomaly.id), qPrintable(listed.anomaly.id));
        }
        AnomalyQuestion nobody;
        nobody.filters[Dimension::User] = {{u"nobody@example.com"_s}, {}};
        QVERIFY(answer(nobody).anomalies.empty());
    }

    /// A search is as old as what it looked at.
    void theCacheKnowsWhatASearchLooksAt()
    {
        const AnomalySearch search{{today() - 30, today()}, Sensitivity::Default};
        const auto first = found(search);
        QCOMPARE(found(search), first);
        AnomalySearch other = search;
        other.sensitivity = Sensitivity::Low;
        QVERIFY(found(other) != first);
        other = search;
        other.calendar.daysOff = {today() - 3};
        QVERIFY(found(other) != first);
        QCOMPARE(found(search), first);
        // Notes and views are no reason; events and names are.
        change([](store::StoreSession &session) { session.versions.raiseNotebook(); });
        QCOMPARE(found(search), first);
        change([](store::StoreSession &session) { session.versions.raiseDirectory(); });
        const auto second = found(search);
        QVERIFY(second != first);
        QCOMPARE(*second, *first);
        change([](store::StoreSession &session) { session.versions.raiseRollups(); });
        QVERIFY(found(search) != second);
        // Tomorrow other days are provisional.
        const auto third = found(search);
        QVERIFY(found(search, presentMs + msPerDay) != third);
    }

    void theOldestSearchGoesFirst()
    {
        const auto searchFrom = [this](int back) {
            return AnomalySearch{{today() - back, today()}, Sensitivity::Default};
        };
        const auto kept = found(searchFrom(20));
        const auto forgotten = found(searchFrom(21));
        for (int back = 22; back < 26; ++back)
            found(searchFrom(back));
        QCOMPARE(found(searchFrom(20)), kept); // asked again: the newest
        found(searchFrom(26)); // the seventh
        QCOMPARE(found(searchFrom(20)), kept);
        QVERIFY(found(searchFrom(21)) != forgotten);
    }

    void theStoresCalendarIsGoneBy()
    {
        const auto usual = answer();
        // Where only weekends are worked, every workday is a day off.
        change([](store::StoreSession &session) {
            calendar::setWorkdays(session, {false, false, false, false, false, true, true});
        });
        const auto weekends = answer();
        QStringList a, b;
        for (const ListedAnomaly &listed : usual.anomalies)
            a.append(listed.anomaly.id);
        for (const ListedAnomaly &listed : weekends.anomalies)
            b.append(listed.anomaly.id);
        QVERIFY(a != b);
    }

private:
    static UtcDay today() { return UtcDay::ofMs(presentMs); }
    void change(const std::function<void(store::StoreSession &)> &work)
    {
        QVERIFY(m_fixture->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { work(session); }); }));
    }
    template <class Function>
    auto withSource(std::int64_t nowMs, Function function)
    {
        return *m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            SpendCube cube;
            loadCube(session, cube);
            const auto picture = cube.picture();
            SpendSource source{*picture, session, nowMs};
            return function(source);
        });
    }
    AnomalyAnswer answer(const AnomalyQuestion &question = {})
    {
        return withSource(
            presentMs, [&](SpendSource &source) { return answerAnomalies(source, question, m_cache.get()); });
    }
    std::shared_ptr<const std::vector<Anomaly>> found(const AnomalySearch &search, std::int64_t nowMs = presentMs)
    {
        return withSource(nowMs, [&](SpendSource &source) { return m_cache->search(source, search); });
    }

    std::unique_ptr<IngestFixture> m_fixture;
    std::unique_ptr<AnomalyCache> m_cache;
};

QTEST_GUILESS_MAIN(TestAnomalyAnswer)
#include "tst_anomalyanswer.moc"
