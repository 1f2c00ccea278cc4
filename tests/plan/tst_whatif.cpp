// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/savings.h"
#include "core/plan/whatif.h"
#include "core/plan/whatiftogether.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/analysis/randomspend.h"

#include "core/analysis/spendcube.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t dollar = oneDollar.microCents;
const UtcDay today = UtcDay::ofDate(2026, 11, 10);
const std::int64_t nowMs = today.startMs() + 3'600'000;

Figures figuresOf(std::int64_t cost, std::int64_t events, std::int64_t input, std::int64_t output, bool onDemand = true)
{
    return {cost, onDemand ? cost : 0, events, 0, events * 1'000'000, input, output, 0, 0};
}

/// October is complete. Every day Ann asks "dear" 10 times (1 M input tokens at $3, 0.1 M output at $15, in varying
/// parts) and Ben "cheap" 20 times at a third of both prices; Ann asks "dear" in max mode once a day at double prices.
PictureBuilder october()
{
    PictureBuilder store;
    store.connection().coveredFrom = UtcDay::ofDate(2026, 8, 1);
    store.connection().cycles = CycleRule{1};
    store.user(u"ann@example.com"_s, u"Ann"_s).user(u"ben@example.com"_s, u"Ben"_s);
    for (UtcDay day = UtcDay::ofDate(2026, 8, 15); day < today; day = day + 1) {
        const std::int64_t input = 800'000 + 40'000 * (day.number % 11);
        const std::int64_t output = 60'000 + 9'000 * (day.number % 7);
        const std::int64_t dear = (input * 3 + output * 15) * dollar / 1'000'000;
        store.spend(day.iso(), {u"ann@example.com"_s, {}, u"dear"_s, u"Usage-based"_s, flag::onDemand},
            figuresOf(dear, 10, input, output), 1);
        store.spend(day.iso(), {u"ben@example.com"_s, {}, u"cheap"_s, u"Usage-based"_s, flag::onDemand},
            figuresOf(dear / 3, 20, input, output), 1);
        store.spend(day.iso(), {u"ann@example.com"_s, {}, u"dear"_s, u"Usage-based"_s, flag::onDemand | flag::maxMode},
            figuresOf(dear / 5, 1, input / 10, output / 10), 1);
    }
    return store;
}

/// What Ann's requests to "dear" cost in October, micro-cents.
std::int64_t dearOfOctober(bool maxMode)
{
    std::int64_t sum = 0;
    for (UtcDay day = UtcDay::ofDate(2026, 10, 1); day < UtcDay::ofDate(2026, 11, 1); day = day + 1) {
        const std::int64_t input = 800'000 + 40'000 * (day.number % 11);
        const std::int64_t output = 60'000 + 9'000 * (day.number % 7);
        const std::int64_t dear = (input * 3 + output * 15) * dollar / 1'000'000;
        sum += maxMode ? dear / 5 : dear;
    }
    return sum;
}

WhatIfScenario otherModel(const QString &from, const QString &to, int share = 100)
{
    WhatIfScenario scenario;
    scenario.fromModel = from;
    scenario.toModel = to;
    scenario.sharePercent = share;
    scenario.filters[Dimension::MaxMode] = {{u"standard"_s}, {}};
    return scenario;
}

bool isNear(std::int64_t a, std::int64_t b, double part)
{
    return std::abs(double(a - b)) <= part * std::abs(double(b)) + 1;
}
} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBaseIsTheLastCompleteCycle()
    {
        const WhatIfBase base = whatIfBase(*october().picture(), {}, nowMs);
        QVERIFY(base.isCycle);
        QCOMPARE(base.range, (DateRange{UtcDay::ofDate(2026, 10, 1), UtcDay::ofDate(2026, 10, 31)}));
        QCOMPARE(base.toCycle(7), 7);
    }

    void withoutACompleteCycleThirtyDaysAreScaled()
    {
        PictureBuilder store = october();
        store.connection().coveredFrom = UtcDay::ofDate(2026, 10, 5);
        const WhatIfBase base = whatIfBase(*store.picture(), {}, nowMs);
        QVERIFY(!base.isCycle);
        QCOMPARE(base.range, (DateRange{today - 30, today - 1}));
        QCOMPARE(base.cycleDays, 31);
        QCOMPARE(base.toCycle(3000), 3100);
    }

    /// A third of the prices for the same tokens is a third of the cost.
    void anotherModelAtItsMeasuredPrices()
    {
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), otherModel(u"dear"_s, u"cheap"_s), nowMs);
        QCOMPARE(answer.state, WhatIfAnswer::State::Told);
        QCOMPARE(answer.now, dearOfOctober(false));
        QVERIFY2(isNear(answer.then, answer.now / 3, 0.001), qPrintable(QString::number(qlonglong(answer.then))));
        QVERIFY(answer.thenLow < answer.then && answer.then < answer.thenHigh);
        QCOMPARE(answer.requests, 310);
        QCOMPARE(answer.people.size(), std::size_t(1));
        QCOMPARE(answer.people[0].label, u"Ann"_s);
        QVERIFY(answer.assumptions.join(u' ').contains(u"Oct 1, 2026 to Oct 31, 2026"_s));
        QVERIFY(answer.meaning.join(u' ').contains(u"1 person and 310 requests"_s));
    }

    void bySinglePrices()
    {
        WhatIfScenario scenario = otherModel(u"dear"_s, u"cheap"_s);
        scenario.basis = PriceBasis::Requests;
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), scenario, nowMs);
        QCOMPARE(answer.state, WhatIfAnswer::State::Told);
        QVERIFY(isNear(answer.then, answer.now / 6, 0.1)); // a request costs a third and has half the tokens
    }

    void theShareAndTheNeedScale_data()
    {
        QTest::addColumn<int>("share");
        QTest::addColumn<int>("need");
        QTest::addColumn<double>("now");
        QTest::addColumn<double>("then");
        QTest::newRow("nothing changes") << 0 << 100 << 0.0 << 0.0;
        QTest::newRow("a half") << 50 << 100 << 0.5 << 1.0 / 6;
        QTest::newRow("all, and more tokens") << 100 << 150 << 1.0 << 0.5;
    }
    void theShareAndTheNeedScale()
    {
        QFETCH(int, share);
        QFETCH(int, need);
        QFETCH(double, now);
        QFETCH(double, then);
        WhatIfScenario scenario = otherModel(u"dear"_s, u"cheap"_s, share);
        scenario.tokensPercent = need;
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), scenario, nowMs);
        const double whole = double(dearOfOctober(false));
        QVERIFY(isNear(answer.now, std::int64_t(now * whole), 0.001));
        QVERIFY(isNear(answer.then, std::int64_t(then * whole), 0.002));
    }

    /// "cheap" was never used in max mode, so those requests stay where they are, and that is said.
    void aModeWithoutAPriceIsLeftOut()
    {
        WhatIfScenario scenario = otherModel(u"dear"_s, u"cheap"_s);
        scenario.filters.clear();
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), scenario, nowMs);
        QCOMPARE(answer.state, WhatIfAnswer::State::Told);
        QCOMPARE(answer.now, dearOfOctober(false));
        QVERIFY(answer.why.contains(u"cheap in max mode for 0 requests"_s));
    }

    void theSameModelSavesNothing()
    {
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), otherModel(u"dear"_s, u"dear"_s), nowMs);
        QCOMPARE(answer.saving(), 0);
    }

    void aModelThatTheTeamHardlyKnowsIsNoNumber()
    {
        PictureBuilder store = october();
        store.spend(u"2026-11-01"_s, {u"ben@example.com"_s, {}, u"new"_s, {}, 0}, figuresOf(5, 2, 10, 10), 1);
        for (const QString &model : {u"new"_s, u"never seen"_s}) {
            const WhatIfAnswer answer = answerWhatIf(*store.picture(), otherModel(u"dear"_s, model), nowMs);
            QCOMPARE(answer.state, WhatIfAnswer::State::TooLittle);
            QVERIFY(answer.why.startsWith(u"Too little data"_s));
            QCOMPARE(answer.then, 0);
            QVERIFY(answer.people.empty());
        }
    }

    void whatNobodyUsesIsNothing()
    {
        QCOMPARE(answerWhatIf(*october().picture(), otherModel(u"nobody's"_s, u"cheap"_s), nowMs).state,
            WhatIfAnswer::State::Nothing);
    }

    /// Max mode costs double here, so without it a half remains.
    void withoutMaxMode()
    {
        WhatIfScenario scenario;
        scenario.kind = WhatIfKind::NoMaxMode;
        const WhatIfAnswer answer = answerWhatIf(*october().picture(), scenario, nowMs);
        QCOMPARE(answer.state, WhatIfAnswer::State::Told);
        QCOMPARE(answer.now, dearOfOctober(true));
        QVERIFY(isNear(answer.then, answer.now / 2, 0.002));
        QCOMPARE(answer.requests, 31);
    }

    void aLimitNamesWhoWouldBeStoppedAndWhen()
    {
        PictureBuilder store;
        store.connection().coveredFrom = UtcDay::ofDate(2026, 9, 1);
        store.user(u"ann@example.com"_s, u"Ann"_s);
        for (const int dayOfMonth : {5, 10, 15}) {
            store.spend(UtcDay::ofDate(2026, 10, dayOfMonth).iso(),
                {u"ann@example.com"_s, {}, u"m"_s, {}, flag::onDemand}, figuresOf(40 * dollar, 4, 1, 1), 1);
            store.spend(UtcDay::ofDate(2026, 10, dayOfMonth).iso(),
                {u"ben@example.com"_s, {}, u"m"_s, {}, flag::onDemand}, figuresOf(10 * dollar, 4, 1, 1), 1);
            store.spend(UtcDay::ofDate(2026, 10, dayOfMonth).iso(), {u"ben@example.com"_s, {}, u"m"_s, {}, 0},
                figuresOf(500 * dollar, 4, 1, 1, false), 1); // the plan's: no limit touches it
        }
        WhatIfScenario scenario;
        scenario.kind = WhatIfKind::UserLimit;
        scenario.limit = Money{50 * dollar};
        const WhatIfAnswer answer = answerWhatIf(*store.picture(), scenario, nowMs);
        QCOMPARE(answer.now, 150 * dollar);
        QCOMPARE(answer.saving(), 70 * dollar);
        QCOMPARE(answer.people.size(), std::size_t(1));
        QCOMPARE(answer.people[0].label, u"Ann"_s);
        QCOMPARE(*answer.people[0].stopped, UtcDay::ofDate(2026, 10, 10));
        QCOMPARE(answer.people[0].requests, 8);
        QVERIFY(answer.meaning.join(u' ').contains(u"the first on Oct 10, 2026"_s));

        scenario.limit = Money{1000 * dollar};
        const WhatIfAnswer high = answerWhatIf(*store.picture(), scenario, nowMs);
        QCOMPARE(high.saving(), 0);
        QVERIFY(high.people.empty());
    }

    /// A seat of $40 with $20 of usage becomes one of $20 without: who used $5 of it pays those, who used $30 pays 20.
    void otherSeats()
    {
        PictureBuilder store;
        store.connection().coveredFrom = UtcDay::ofDate(2026, 9, 1);
        store.spend(
            u"2026-10-05"_s, {u"ann@example.com"_s, {}, u"m"_s, {}, 0}, figuresOf(30 * dollar, 9, 1, 1, false), 1);
        store.spend(
            u"2026-10-05"_s, {u"ben@example.com"_s, {}, u"m"_s, {}, 0}, figuresOf(5 * dollar, 9, 1, 1, false), 1);
        WhatIfScenario scenario;
        scenario.kind = WhatIfKind::OtherSeats;
        scenario.seatPriceFrom = Money{40 * dollar};
        scenario.seatPriceTo = Money{20 * dollar};
        scenario.includedFrom = Money{20 * dollar};
        for (const auto &[seats, saving] : {std::pair{1, 15}, std::pair{2, 15}}) {
            scenario.seats = seats;
            const WhatIfAnswer answer = answerWhatIf(*store.picture(), scenario, nowMs);
            QCOMPARE(answer.now, seats * 40 * dollar);
            QCOMPARE(answer.saving(), saving * dollar);
        }
        QCOMPARE(answerWhatIf(*store.picture(), scenario, nowMs).people.front().key, u"ben@example.com"_s);
    }

    void aloneTheySayTheSame_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {0, 1, 2, 3})
            QTest::addRow("kind %d", kind) << kind;
    }
    void aloneTheySayTheSame()
    {
        QFETCH(int, kind);
        WhatIfScenario scenario = otherModel(u"dear"_s, u"cheap"_s, 40);
        scenario.kind = WhatIfKind(kind);
        if (kind > 0)
            scenario.filters.clear();
        scenario.limit = Money{dearOfOctober(false) / 4};
        scenario.seats = 2;
        scenario.seatPriceFrom = Money{40 * dollar};
        scenario.seatPriceTo = Money{25 * dollar};
        const WhatIfTogether together = answerTogether(*october().picture(), {scenario}, nowMs);
        const WhatIfAnswer alone = answerWhatIf(*october().picture(), scenario, nowMs);
        QCOMPARE(together.steps.size(), std::size_t(1));
        QVERIFY(alone.saving() != 0);
        QVERIFY2(std::abs(together.saving() - alone.saving()) <= 100,
            qPrintable(u"%1 %2"_s.arg(together.saving()).arg(alone.saving())));
        QVERIFY(std::abs(together.steps[0].here - alone.saving()) <= 100);
        QVERIFY(together.overlap.isEmpty());
    }

    /// Half of the dear requests move, then half of what is left: three quarters, not all.
    void theSameRequestsAreNotMovedTwice()
    {
        const WhatIfScenario half = otherModel(u"dear"_s, u"cheap"_s, 50);
        WhatIfScenario otherHalf = half;
        otherHalf.tokensPercent = 101; // else it would be the same scenario
        const WhatIfTogether together = answerTogether(*october().picture(), {half, otherHalf}, nowMs);
        const double dear = double(dearOfOctober(false));
        QVERIFY(isNear(together.steps[0].here, std::int64_t(dear / 3), 0.002));
        QVERIFY(isNear(together.steps[1].here, std::int64_t(dear / 4 * (1 - 1.01 / 3)), 0.002));
        QVERIFY(isNear(together.now, std::int64_t(dear * 0.75), 0.002));
        QVERIFY2(together.overlap.contains(u"no dollar is saved twice"_s), qPrintable(together.overlap));
    }

    /// Ann's dear requests cost D and a fifth of it in max mode. At a third of the price, 0.533 D are left; a limit of
    /// 0.4 D takes what is above, and not what the other model saved already.
    void aLimitHoldsOnWhatIsLeft()
    {
        const double dear = double(dearOfOctober(false));
        WhatIfScenario limit;
        limit.kind = WhatIfKind::UserLimit;
        limit.limit = Money{std::int64_t(0.4 * dear)};
        // However they are given, models come first.
        const WhatIfTogether together =
            answerTogether(*october().picture(), {limit, otherModel(u"dear"_s, u"cheap"_s)}, nowMs);
        QCOMPARE(together.steps[0].scenario.kind, WhatIfKind::OtherModel);
        QVERIFY(isNear(together.saving(), std::int64_t(0.8 * dear), 0.005));
        QVERIFY(isNear(together.steps[1].here, std::int64_t(dear * (1.0 / 3 + 0.2 - 0.4)), 0.02));
        QVERIFY(isNear(together.steps[1].alone, std::int64_t(0.8 * dear), 0.005));
        QVERIFY(together.saving() < together.steps[0].alone + together.steps[1].alone);
    }

    /// No max mode and another model touch different requests here, so they add up.
    void whatDoesNotOverlapAddsUp()
    {
        WhatIfScenario noMax;
        noMax.kind = WhatIfKind::NoMaxMode;
        const WhatIfTogether together =
            answerTogether(*october().picture(), {otherModel(u"dear"_s, u"cheap"_s), noMax}, nowMs);
        QVERIFY(std::abs(together.saving() - together.steps[0].alone - together.steps[1].alone) <= 1000);
        QVERIFY2(together.overlap.startsWith(u"They do not get in each other's way"_s), qPrintable(together.overlap));
    }

    /// One is about Ann, one about everybody: she alone uses that model, so the second finds nothing left.
    void scopesThatOverlapAreCutApart()
    {
        WhatIfScenario anns = otherModel(u"dear"_s, u"cheap"_s);
        anns.filters[Dimension::User] = {{u"ann@example.com"_s}, {}};
        const WhatIfScenario all = otherModel(u"dear"_s, u"cheap"_s);
        const auto store = october();
        const WhatIfTogether together = answerTogether(*store.picture(), {anns, all}, nowMs);
        QVERIFY(std::abs(together.saving() - answerWhatIf(*store.picture(), all, nowMs).saving()) <= 1000);
        QCOMPARE(together.steps[1].here, 0);
        QCOMPARE(together.steps[0].title,
            u"Use cheap for 100 % of the requests that go to dear (user Ann, mode Standard)"_s);
        // What Ben does is another matter: nothing of it overlaps with hers.
        WhatIfScenario bens = otherModel(u"cheap"_s, u"dear"_s);
        bens.filters[Dimension::User] = {{u"ben@example.com"_s}, {}};
        const WhatIfTogether apart = answerTogether(*store.picture(), {anns, bens}, nowMs);
        QVERIFY(std::abs(apart.saving() - apart.steps[0].alone - apart.steps[1].alone) <= 1000);
    }

    void togetherNeverMoreThanTheCost_data() { neverMoreThanTheCost_data(); }
    void togetherNeverMoreThanTheCost()
    {
        QFETCH(quint64, seed);
        const SpendStore store = randomSpend(seed);
        SpendCube cube;
        cube.setDirectory(store.directory);
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        const auto picture = cube.picture();
        const std::int64_t now = (randomSpendFirstDay + randomSpendDays).startMs();
        Dice dice(seed + 77);
        const auto model = [&] {
            return store.directory->models[dice.below(std::uint32_t(store.directory->models.size()))].key;
        };
        for (int round = 0; round < 6; ++round) {
            std::vector<WhatIfScenario> scenarios;
            for (int i = 0; i < 3; ++i) {
                WhatIfScenario scenario = otherModel(model(), model(), int(dice.below(101)));
                scenario.kind = WhatIfKind(dice.below(3));
                scenario.filters.clear();
                if (dice.oneIn(2))
                    scenario.filters[Dimension::Model] = {{model()}, {}};
                scenario.limit = Money{std::int64_t(dice.below(100)) * dollar};
                scenarios.push_back(scenario);
            }
            const WhatIfTogether together = answerTogether(*picture, scenarios, now);
            QCOMPARE(together.steps.size(), std::size_t(3));
            if (together.then >= 0)
                QVERIFY(together.saving() <= together.now);
            QVERIFY(together.thenLow <= std::max<std::int64_t>(0, together.then));
            std::int64_t sum = 0;
            for (const WhatIfStep &step : together.steps)
                sum += step.here;
            QVERIFY2(std::abs(sum - together.saving()) <= 1000,
                qPrintable(u"%1 %2"_s.arg(sum).arg(together.saving()))); // the steps add up
        }
    }

    void savingsAreFoundLargestFirst()
    {
        const SavingsAnswer found = findSavings(*october().picture(), {}, nowMs);
        QVERIFY(!found.savings.empty());
        QVERIFY(found.savings.size() <= mostSavings);
        QStringList titles;
        for (std::size_t i = 0; i < found.savings.size(); ++i) {
            const Saving &saving = found.savings[i];
            titles.append(saving.title);
            QVERIFY(saving.amount > 0);
            QVERIFY(saving.low <= saving.amount && saving.amount <= saving.high);
            QVERIFY(i == 0 || saving.amount <= found.savings[i - 1].amount);
            QVERIFY(!saving.meaning.isEmpty() && !saving.assumptions.isEmpty() && !saving.sureness.isEmpty());
            QVERIFY(saving.amount <= found.cost);
        }
        QVERIFY2(
            titles.contains(u"Use cheap for 30 % of the requests that go to dear"_s), qPrintable(titles.join(u'\n')));
        QVERIFY2(titles.contains(u"Do without max mode"_s), qPrintable(titles.join(u'\n')));
        QCOMPARE(found.savings.size() > 1, !found.overlap.isEmpty());
        for (const QString &title : titles)
            QVERIFY(!title.startsWith(u"Use dear"_s)); // nothing dearer is recommended
    }

    void nothingIsFoundWhereNothingIs()
    {
        const SavingsAnswer found = findSavings(*PictureBuilder().picture(), {}, nowMs);
        QVERIFY(found.savings.empty());
        QCOMPARE(found.cost, 0);
    }

    /// Whatever is stored and asked: no more is saved than was spent, and the range holds the figure.
    void neverMoreThanTheCost_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void neverMoreThanTheCost()
    {
        QFETCH(quint64, seed);
        const SpendStore store = randomSpend(seed);
        SpendCube cube;
        cube.setDirectory(store.directory);
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        const auto picture = cube.picture();
        const std::int64_t now = (randomSpendFirstDay + randomSpendDays).startMs();
        Dice dice(seed);
        const auto model = [&] {
            return store.directory->models[dice.below(std::uint32_t(store.directory->models.size()))].key;
        };
        for (int round = 0; round < 12; ++round) {
            WhatIfScenario scenario = otherModel(model(), model(), int(dice.below(101)));
            scenario.kind = round % 3 == 0 ? WhatIfKind::NoMaxMode
                : round % 3 == 1           ? WhatIfKind::UserLimit
                                           : WhatIfKind::OtherModel;
            scenario.filters.clear();
            scenario.limit = Money{std::int64_t(dice.below(100)) * dollar};
            scenario.basis = dice.oneIn(2) ? PriceBasis::Requests : PriceBasis::Tokens;
            const WhatIfAnswer answer = answerWhatIf(*picture, scenario, now);
            QVERIFY(answer.thenLow <= std::max<std::int64_t>(0, answer.then));
            QVERIFY(answer.then <= answer.thenHigh);
            if (answer.now >= 0 && answer.then >= 0)
                QVERIFY(answer.saving() <= answer.now);
        }
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
