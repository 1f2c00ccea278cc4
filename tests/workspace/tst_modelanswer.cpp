// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/sample/samplecatalog.h"
#include "core/workspace/modelanswer.h"
#include "tests/support/oracle.h"
#include "tests/support/peoplestore.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};

QString isModel(const QString &key)
{
    return u"m.text = '%1'"_s.arg(key);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}
} // namespace

/// The page of a model, against the stored events by SQL.
class TestModelAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>();
        m_range = {UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};
    }

    void figuresAndSharesAreTheEventsOwn_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *const model : {"claude-4.5-sonnet", "gpt-5", "auto", "composer-2", "gemini-2.5-flash"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void figuresAndSharesAreTheEventsOwn()
    {
        QFETCH(QString, key);
        const ModelAnswer answer = ask(key);
        const Figures sum = m_store->sum(m_range, isModel(key));
        const Figures max = m_store->sum(m_range, isModel(key) + u" AND e.flags & 2"_s);
        const Figures headless = m_store->sum(m_range, isModel(key) + u" AND e.flags & 4"_s);
        QCOMPARE(answer.frame.figures(), sum);
        QCOMPARE(answer.maxMode, max);
        QCOMPARE(answer.headless, headless);
        QVERIFY(max.events > 0 && headless.events > 0);
        QVERIFY(near(answer.ratios.maxModeCost.value(), double(max.cost) / double(sum.cost)));
        QVERIFY(near(answer.ratios.maxModeEvents.value(), double(max.events) / double(sum.events)));
        QVERIFY(near(answer.ratios.headlessCost.value(), double(headless.cost) / double(sum.cost)));
        QVERIFY(near(answer.ratios.headlessEvents.value(), double(headless.events) / double(sum.events)));
        QVERIFY(near(answer.ratios.cacheShare.value(),
            double(sum.cacheReadTokens) / double(sum.inputTokens + sum.cacheWriteTokens + sum.cacheReadTokens)));
        QVERIFY(
            std::abs(double(answer.ratios.perRequest.value()) - double(sum.cost) * 1e6 / double(sum.requests)) <= 1);
        QVERIFY(std::abs(double(answer.ratios.perMillionTokens.value()) - double(sum.cost) * 1e6 / double(sum.tokens()))
            <= 1);
        QCOMPARE(answer.activeUsers,
            int(m_store->number(m_range, u"count(DISTINCT u.text)"_s, isModel(key) + u" AND u.text <> '(none)'"_s)));
        for (const auto &parts : {answer.users, answer.groups, answer.repositories}) {
            Figures all;
            for (const SubjectPart &part : parts)
                all += part.figures;
            QCOMPARE(all, sum);
        }
        for (const SubjectPart &part : answer.users)
            QCOMPARE(part.figures, m_store->sum(m_range, isModel(key) + u" AND u.text = '%1'"_s.arg(part.key)));
    }

    void mediansAreOfAllNamedModels()
    {
        const ModelAnswer answer = ask(u"gpt-5"_s);
        QList<qint64> costs;
        QList<double> cached;
        for (const QString &model : models()) {
            const Figures sum = m_store->sum(m_range, isModel(model));
            if (sum.events == 0)
                continue;
            costs.append(qint64(std::llround(double(sum.cost) * 1e6 / double(sum.tokens()))));
            cached.append(
                double(sum.cacheReadTokens) / double(sum.inputTokens + sum.cacheWriteTokens + sum.cacheReadTokens));
        }
        QCOMPARE(answer.compared, int(costs.size()));
        QVERIFY(answer.compared >= 10);
        std::sort(costs.begin(), costs.end());
        std::sort(cached.begin(), cached.end());
        const auto n = costs.size();
        const double middle = double(costs[(n - 1) / 2] + costs[n / 2]) / 2;
        QVERIFY(std::abs(double(answer.median.perMillionTokens.value()) - middle) <= 1);
        QVERIFY(near(answer.median.cacheShare.value(), (cached[(n - 1) / 2] + cached[n / 2]) / 2));
        QCOMPARE(ask(u"auto"_s).median.perMillionTokens, answer.median.perMillionTokens);
    }

    void pricesByClassComeNearTheCatalogues()
    {
        // The sample prices tokens by class, with fees on some events and discounts on a few: an estimate can't hit
        // them, but has to come near for the classes that make up the cost.
        int told = 0;
        for (const sample::SampleModel &model : sample::sampleModels()) {
            if (model.ownModel)
                continue; // discounts on every third event
            const ModelAnswer answer =
                ask(QString::fromLatin1(model.name), {RangeRule::Kind::Custom, m_store->wholeRange()});
            if (answer.prices.state != PriceEstimate::State::Estimated)
                continue;
            ++told;
            QVERIFY(answer.prices.fit >= PriceEstimate::leastFit);
            QVERIFY(answer.prices.miss > 0 && answer.prices.miss < 0.5);
            const double perMillion = double(answer.prices.perMillion[3].value()) / 1e6;
            QVERIFY2(perMillion > 0.7 * double(model.cacheRead) && perMillion < 1.4 * double(model.cacheRead),
                qPrintable(
                    u"%1: %2, not %3"_s.arg(QLatin1StringView(model.name)).arg(perMillion).arg(model.cacheRead)));
        }
        QVERIFY(told >= 5);
    }

    void withoutFiguresThereAreNoRatios()
    {
        const ModelAnswer answer = ask(u"never-heard-of"_s);
        QVERIFY(!answer.frame.known);
        QVERIFY(!answer.ratios.perRequest && !answer.ratios.perMillionTokens && !answer.ratios.cacheShare
            && !answer.ratios.maxModeCost);
        QCOMPARE(answer.prices.state, PriceEstimate::State::TooFew);
        QVERIFY(answer.users.empty());
        QVERIFY(answer.median.perMillionTokens); // the team's is known all the same
    }

private:
    ModelAnswer ask(const QString &key, const RangeRule &range = last30)
    {
        SpendSource source = m_store->source();
        return answerModel(source, {Dimension::Model, key, range});
    }
    QStringList models()
    {
        QStringList all;
        for (const QString &model : m_store->session().models.all()) {
            if (model != u"(none)")
                all.append(model);
        }
        return all;
    }

    std::unique_ptr<PeopleStore> m_store;
    DateRange m_range;
};

QTEST_GUILESS_MAIN(TestModelAnswer)
#include "tst_modelanswer.moc"
