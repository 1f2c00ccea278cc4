// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/subjectprices.h"
#include "tests/analysis/picturebuilder.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
/// Cents per million tokens.
using Prices = std::array<int, tokenClassCount>;

struct Maker {
    PictureBuilder builder;
    QRandomGenerator random{5};
    int next = 0;

    Figures tokens(std::int64_t scale)
    {
        Figures figures;
        figures.events = 1;
        figures.inputTokens = random.bounded(1, 100) * scale;
        figures.outputTokens = random.bounded(1, 100) * scale;
        figures.cacheWriteTokens = random.bounded(1, 100) * scale;
        figures.cacheReadTokens = random.bounded(1, 100) * scale;
        return figures;
    }
    void add(const Figures &figures, const QString &model = u"m"_s)
    {
        builder.spend(u"2026-09-01"_s, {u"user%1@x"_s.arg(next++), {}, model, {}}, figures);
    }
    /// Tokens are whole thousands, so costs are exact.
    void addPriced(const Prices &prices, int cells, const QString &model = u"m"_s)
    {
        for (int i = 0; i < cells; ++i) {
            Figures figures = tokens(1'000);
            const TokenClasses classes = tokenClasses(figures);
            for (std::size_t c = 0; c < tokenClassCount; ++c)
                figures.cost += classes[c] * prices[c];
            add(figures, model);
        }
    }
    PriceEstimate estimate(const QString &model = u"m"_s)
    {
        const auto picture = builder.picture();
        return estimatePrices(
            QueryScope(*picture, {day(u"2026-09-01"_s), day(u"2026-09-30"_s)}, {{Dimension::Model, {{model}, {}}}}));
    }
};

using State = PriceEstimate::State;
using Value = std::optional<std::int64_t>;
constexpr std::int64_t cent = 1'000'000;
} // namespace

class TestSubjectPrices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactPricesAreFound()
    {
        Maker maker;
        maker.addPriced({300, 1500, 375, 30}, 40);
        maker.addPriced({5, 5, 5, 5}, 40, u"another"_s);
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.state, State::Estimated);
        QCOMPARE(estimate.cells, std::size_t(40));
        QVERIFY(estimate.fit > 0.999999);
        QVERIFY(estimate.miss < 1e-6);
        const Prices prices{300, 1500, 375, 30};
        for (std::size_t c = 0; c < tokenClassCount; ++c) {
            QVERIFY(estimate.perMillion[c]);
            QVERIFY(std::abs(*estimate.perMillion[c] - prices[c] * cent) < cent / 100);
        }
    }

    void aClassThatCostsNothingIsNotTold()
    {
        Maker maker;
        maker.addPriced({300, 1500, 0, 30}, 40);
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.state, State::Estimated);
        // Nothing, or next to nothing by rounding; never below zero.
        QVERIFY(!estimate.perMillion[2] || *estimate.perMillion[2] < cent / 100);
        QVERIFY(estimate.perMillion[1]);
        QVERIFY(std::abs(*estimate.perMillion[1] - 1500 * cent) < cent);
    }

    void aClassWithoutTokensIsNotTold()
    {
        Maker maker;
        for (int i = 0; i < 40; ++i) {
            Figures figures = maker.tokens(1'000);
            figures.cacheWriteTokens = figures.cacheReadTokens = 0;
            figures.cost = figures.inputTokens * 100 + figures.outputTokens * 700;
            maker.add(figures);
        }
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.state, State::Estimated);
        QVERIFY(!estimate.perMillion[2]);
        QVERIFY(!estimate.perMillion[3]);
        QVERIFY(std::abs(estimate.perMillion[1].value_or(0) - 700 * cent) < cent);
    }

    void pricesBelowNothingAreNoAnswer()
    {
        Maker maker;
        for (int i = 0; i < 60; ++i) {
            Figures figures = maker.tokens(1'000);
            figures.cost = figures.outputTokens * 1'500 - figures.inputTokens * 90 + 100'000'000;
            maker.add(figures);
        }
        const PriceEstimate estimate = maker.estimate();
        for (const Value &price : estimate.perMillion)
            QVERIFY(!price || *price > 0);
    }

    void tooFewCellsSayNothing()
    {
        Maker maker;
        maker.addPriced({300, 1500, 375, 30}, int(PriceEstimate::fewestCells) - 1);
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.state, State::TooFew);
        for (const Value &price : estimate.perMillion)
            QVERIFY(!price);
    }

    void costThatDoesNotFollowTokensFitsNothing()
    {
        Maker maker;
        for (int i = 0; i < 80; ++i) {
            Figures figures = maker.tokens(1'000);
            figures.cost = maker.random.bounded(1, 1'000'000);
            maker.add(figures);
        }
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.state, State::NoFit);
        for (const Value &price : estimate.perMillion)
            QVERIFY(!price);
    }

    void cellsWithoutAKnownCostDoNotCount()
    {
        Maker maker;
        maker.addPriced({300, 1500, 375, 30}, 40);
        for (int i = 0; i < 30; ++i) {
            Figures free = maker.tokens(1'000);
            maker.add(free); // charged nothing
            Figures unknown = maker.tokens(1'000);
            unknown.cost = 5;
            unknown.uncosted = 1;
            maker.add(unknown);
            Figures credit = maker.tokens(1'000);
            credit.cost = -70 * cent;
            maker.add(credit);
        }
        const PriceEstimate estimate = maker.estimate();
        QCOMPARE(estimate.cells, std::size_t(40));
        QVERIFY(estimate.fit > 0.999999);
    }
};

QTEST_APPLESS_MAIN(TestSubjectPrices)
#include "tst_subjectprices.moc"
