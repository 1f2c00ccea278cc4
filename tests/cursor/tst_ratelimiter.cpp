// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/ratelimiter.h"

#include <QTest>

using namespace spend::cursor;

class tst_RateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedBudget();
    void slidingMinute();
    void neverMoreInAnyMinute();
    void endpointsApart();
    void refunds();
    void refused();
    void lowersAnOlderBudget();
    void keepsABudgetThatHolds();
    void keepsABudgetThatWasGranted();
    void countsFromTheAnswer();
    void unlimited();

private:
    static void spendMany(RateLimiter &limiter, Endpoint endpoint, int count, std::int64_t nowMs)
    {
        for (int i = 0; i < count; ++i)
            limiter.spend(endpoint, nowMs);
    }
};

void tst_RateLimiter::documentedBudget()
{
    const RateLimiter limiter;
    for (int i = 0; i < endpointCount; ++i) {
        const auto endpoint = static_cast<Endpoint>(i);
        QCOMPARE(limiter.left(endpoint, 0),
            endpoint == Endpoint::UsageEvents          ? 60
                : endpoint == Endpoint::UserSpendLimit ? 250
                                                       : 20);
        QCOMPARE(limiter.waitMs(endpoint, 0), 0);
    }
}

void tst_RateLimiter::slidingMinute()
{
    RateLimiter limiter(RequestBudget{3, 2});
    limiter.spend(Endpoint::UsageEvents, 1'000);
    limiter.spend(Endpoint::UsageEvents, 11'000);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 20'000), 0);
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 20'000), 1);
    limiter.spend(Endpoint::UsageEvents, 21'000);
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 21'000), 0);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 21'000), 40'000);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 60'999), 1);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 61'000), 0);
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 61'000), 1);
    limiter.spend(Endpoint::UsageEvents, 61'000);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 61'000), 10'000); // until the second one is a minute old
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 300'000), 3);
}

void tst_RateLimiter::neverMoreInAnyMinute()
{
    RateLimiter limiter;
    std::deque<std::int64_t> sent;
    std::int64_t now = 0;
    for (int i = 0; i < 500; ++i) {
        now += i % 7 * 130;
        now += limiter.waitMs(Endpoint::UsageEvents, now);
        QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, now), 0);
        limiter.spend(Endpoint::UsageEvents, now);
        sent.push_back(now);
        if (sent.size() > 60) {
            QVERIFY(now - sent.front() >= 60'000);
            sent.pop_front();
        }
    }
}

void tst_RateLimiter::endpointsApart()
{
    RateLimiter limiter(RequestBudget{1, 1});
    limiter.spend(Endpoint::Members, 0);
    QCOMPARE(limiter.waitMs(Endpoint::Members, 0), 60'000);
    QCOMPARE(limiter.waitMs(Endpoint::Spend, 0), 0);
    QCOMPARE(limiter.waitMs(Endpoint::Commits, 0), 0);
    limiter.spend(Endpoint::Commits, 0);
    QCOMPARE(limiter.waitMs(Endpoint::CommitsCsv, 0), 0);
}

void tst_RateLimiter::refunds()
{
    RateLimiter limiter(RequestBudget{2, 2});
    limiter.refund(Endpoint::Commits); // nothing to give back
    limiter.spend(Endpoint::Commits, 0);
    limiter.spend(Endpoint::Commits, 5'000);
    QCOMPARE(limiter.left(Endpoint::Commits, 5'000), 0);
    limiter.refund(Endpoint::Commits);
    QCOMPARE(limiter.left(Endpoint::Commits, 5'000), 1);
    limiter.spend(Endpoint::Commits, 6'000);
    QCOMPARE(limiter.waitMs(Endpoint::Commits, 6'000), 54'000); // it was the newest that came back
}

void tst_RateLimiter::refused()
{
    RateLimiter limiter;
    limiter.spend(Endpoint::Spend, 0);
    limiter.refused(Endpoint::Spend, 100, 30'100);
    QCOMPARE(limiter.waitMs(Endpoint::Spend, 100), 30'000);
    QCOMPARE(limiter.left(Endpoint::Spend, 100), 0);
    limiter.refused(Endpoint::Spend, 200, 10'000); // an earlier end does not open it
    QCOMPARE(limiter.waitMs(Endpoint::Spend, 200), 29'900);
    QCOMPARE(limiter.waitMs(Endpoint::Spend, 30'100), 0);
    QCOMPARE(limiter.left(Endpoint::Spend, 30'100), 19);
    QCOMPARE(limiter.waitMs(Endpoint::Members, 200), 0);
}

void tst_RateLimiter::lowersAnOlderBudget()
{
    RateLimiter limiter;
    spendMany(limiter, Endpoint::UsageEvents, 21, 1'000);
    limiter.refused(Endpoint::UsageEvents, 1'000, 2'000);
    // 20 a minute from now on, and the 21 of this minute count.
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 2'000), 0);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 2'000), 59'000);
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 61'000), 20);
    spendMany(limiter, Endpoint::UsageEvents, 20, 61'000);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 61'000), 60'000);
}

void tst_RateLimiter::keepsABudgetThatHolds()
{
    RateLimiter limiter;
    spendMany(limiter, Endpoint::UsageEvents, 20, 1'000);
    limiter.refused(Endpoint::UsageEvents, 1'000, 2'000); // somebody else uses the key: that says nothing of the budget
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 2'000), 40);
}

void tst_RateLimiter::keepsABudgetThatWasGranted()
{
    RateLimiter limiter;
    spendMany(limiter, Endpoint::UsageEvents, 60, 1'000);
    limiter.refused(Endpoint::UsageEvents, 1'000, 2'000); // 59 were granted: no budget of 20 does that
    QCOMPARE(limiter.left(Endpoint::UsageEvents, 61'000), 60);
}

void tst_RateLimiter::countsFromTheAnswer()
{
    RateLimiter limiter(RequestBudget{2, 2});
    limiter.answered(Endpoint::UsageEvents, 500); // nothing was sent
    limiter.spend(Endpoint::UsageEvents, 1'000);
    limiter.answered(Endpoint::UsageEvents, 4'000);
    limiter.spend(Endpoint::UsageEvents, 5'000);
    limiter.answered(Endpoint::UsageEvents, 5'100);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 61'000), 3'000);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 64'000), 0);
    QCOMPARE(limiter.waitMs(Endpoint::Members, 5'100), 0);
}

void tst_RateLimiter::unlimited()
{
    RateLimiter limiter(RequestBudget::unlimited());
    spendMany(limiter, Endpoint::UsageEvents, 5'000, 0);
    spendMany(limiter, Endpoint::Members, 5'000, 0);
    QCOMPARE(limiter.waitMs(Endpoint::UsageEvents, 0), 0);
    QCOMPARE(limiter.waitMs(Endpoint::Members, 0), 0);
}

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
