// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingestplan.h"

#include <QTest>

using namespace spend;
using namespace spend::ingest;

namespace
{
constexpr std::int64_t noonMs = msPerDay / 2;

std::int64_t at(const char *day)
{
    return UtcDay::fromIso(QString::fromLatin1(day))->startMs();
}

std::vector<Span> all(IngestPlan plan)
{
    std::vector<Span> windows;
    while (const auto window = plan.next())
        windows.push_back(*window);
    return windows;
}
} // namespace

class TestIngestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backfillComesNewestFirstInWindowsBelowThirtyDays()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        const auto windows = all(IngestPlan(UtcDay::fromIso(u"2026-08-22"), false, {}, now));
        QCOMPARE(windows.front().endMs, now);
        QCOMPARE(windows.back().startMs, at("2026-08-22"));
        for (std::size_t i = 0; i < windows.size(); ++i) {
            QVERIFY(windows[i].endMs - windows[i].startMs < 30 * msPerDay);
            if (i > 0)
                QCOMPARE(windows[i].endMs, windows[i - 1].startMs);
        }
    }

    void incrementalRunReadsTheLastThreeDaysAgain()
    {
        const std::int64_t before = at("2026-11-20") + noonMs;
        const auto windows =
            all(IngestPlan(UtcDay::fromIso(u"2026-08-22"), true, {{at("2026-08-22"), before}}, before + 3'600'000));
        QCOMPARE(windows.size(), std::size_t(1));
        QCOMPARE(windows[0], (Span{at("2026-11-17"), before + 3'600'000}));
    }

    void afterAPauseEverythingSinceIsRead()
    {
        const std::int64_t before = at("2026-11-01") + noonMs;
        const std::int64_t now = at("2026-11-20") + noonMs;
        const auto windows = all(IngestPlan(UtcDay::fromIso(u"2026-08-22"), true, {{at("2026-08-22"), before}}, now));
        QCOMPARE(windows.size(), std::size_t(1));
        QCOMPARE(windows[0], (Span{at("2026-10-29"), now}));
    }

    void gapsOfAnInterruptedBackfillAreFilled()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        const auto windows = all(IngestPlan(UtcDay::fromIso(u"2026-10-01"), false, {{at("2026-11-01"), now}}, now));
        QCOMPARE(windows.size(), std::size_t(3));
        QCOMPARE(windows[0], (Span{at("2026-11-17"), now}));
        QCOMPARE(windows[1].endMs, at("2026-11-01"));
        QCOMPARE(windows[2].startMs, at("2026-10-01"));
    }

    void earlierStartIsReadLater()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        const auto windows = all(IngestPlan(UtcDay::fromIso(u"2026-10-01"), true, {{at("2026-10-20"), now}}, now));
        QCOMPARE(windows.size(), std::size_t(2));
        QCOMPARE(windows[1], (Span{at("2026-10-01"), at("2026-10-20")}));
    }

    void asFarAsItGoesEndsAfterThreeEmptyWindows()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        IngestPlan plan({}, false, {}, now);
        int windows = 0;
        while (const auto window = plan.next()) {
            ++windows;
            plan.noteRead(*window, windows <= 2);
        }
        QCOMPARE(windows, 2 + emptyWindowsThatEnd);
    }

    void asFarAsItGoesIsNotTriedAgain()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        const auto windows = all(IngestPlan({}, true, {{at("2026-09-01"), now}}, now));
        QCOMPARE(windows.size(), std::size_t(1));
    }

    void restOfASplitWindowComesNext()
    {
        const std::int64_t now = at("2026-11-20") + noonMs;
        IngestPlan plan(UtcDay::fromIso(u"2026-08-22"), false, {}, now);
        const Span first = *plan.next();
        const Span rest{first.startMs, first.startMs + msPerDay};
        plan.putBack(rest);
        QCOMPARE(*plan.next(), rest);
    }
};

QTEST_GUILESS_MAIN(TestIngestPlan)
#include "tst_ingestplan.moc"
