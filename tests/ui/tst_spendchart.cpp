// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttip.h"
#include "ui/overview/spendchart.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"

#include <QBarSet>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
const UtcDay today = UtcDay::ofMs(sampleNowMs());

struct Chart : UiFixture {
    Chart()
        : colors(settings)
        , chart(colors)
    {
        chart.resize(1000, 300);
        chart.show();
    }
    std::shared_ptr<const OverviewAnswer> show(const OverviewQuestion &question)
    {
        const auto answer = sampleAnswer(question);
        QStringList keys;
        for (const OverviewSeries &series : answer->series)
            keys.append(series.key);
        keys.removeAll(QString());
        colors.assign(question.by, keys);
        chart.setAnswer(answer, today);
        QCoreApplication::processEvents();
        return answer;
    }

    SeriesColors colors;
    SpendChart chart;
};

OverviewQuestion byGroup()
{
    OverviewQuestion question;
    question.by = Dimension::Group;
    return question;
}
} // namespace

class TestSpendChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHasNoCenter()
    {
        Chart c;
        QCOMPARE(c.chart.centerOf({9, 2}), QPointF()); // no answer yet
        const auto answer = c.show(byGroup());
        QTRY_VERIFY(c.chart.centerOf({9, 2}).x() > 0);
        QCOMPARE(c.chart.centerOf({}), QPointF()); // on no bucket
        // A spot of an answer that had more parts is at the top of what there is now.
        const int last = int(answer->series.size()) - 1;
        QCOMPARE(c.chart.centerOf({9, last + 5}), c.chart.centerOf({9, last}));
        QCOMPARE(c.chart.centerOf({int(answer->buckets.size()) + 100, 2}).y(),
            c.chart.centerOf({int(answer->buckets.size()) + 100, -1}).y());
    }

    void scale_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("nothing") << 0.0 << QStringList{u"$0"_s, u"$0.25"_s, u"$0.50"_s, u"$0.75"_s, u"$1.00"_s};
        QTest::newRow("thousands") << 1638.0 << QStringList{u"$0"_s, u"$0.5k"_s, u"$1.0k"_s, u"$1.5k"_s, u"$2.0k"_s};
        QTest::newRow("quarters") << 920.0 << QStringList{u"$0"_s, u"$250"_s, u"$500"_s, u"$750"_s, u"$1,000"_s};
        QTest::newRow("round") << 2000.0 << QStringList{u"$0"_s, u"$0.5k"_s, u"$1.0k"_s, u"$1.5k"_s, u"$2.0k"_s};
        QTest::newRow("hundreds") << 550.0 << QStringList{u"$0"_s, u"$200"_s, u"$400"_s, u"$600"_s};
        QTest::newRow("cents") << 0.031 << QStringList{u"$0"_s, u"$0.01"_s, u"$0.02"_s, u"$0.03"_s, u"$0.04"_s};
        QTest::newRow("millions") << 3.9e6 << QStringList{u"$0"_s, u"$1M"_s, u"$2M"_s, u"$3M"_s, u"$4M"_s};
    }
    void scale()
    {
        QFETCH(double, most);
        QFETCH(QStringList, labels);
        const ChartScale scale = ChartScale::covering(0, std::llround(most * 1e8));
        QStringList found;
        for (int line = 0; line < scale.lines(); ++line)
            found.append(scale.label(line));
        QCOMPARE(found, labels);
        QVERIFY(scale.highest >= most - 1e-9);
    }
    void scaleReachesBelowZeroForCredits()
    {
        const ChartScale scale = ChartScale::covering(-30 * oneDollar.microCents, 170 * oneDollar.microCents);
        QVERIFY(scale.lowest <= -30 && scale.highest >= 170);
        QVERIFY(scale.lines() <= 5);
        QCOMPARE(scale.label(0), u"−$100"_s);
    }
    void labelsNeverTouch()
    {
        QCOMPARE(labelStride(22, 44, 42), 2);
        QCOMPARE(labelStride(90, 9.4, 42), 7);
        QCOMPARE(labelStride(7, 130, 42), 1);
    }

    void barsHoldTheAnswer()
    {
        Chart c;
        const auto answer = c.show(byGroup());
        const auto values = c.chart.barValues();
        QCOMPARE(values.size(), 9);
        for (std::size_t s = 0; s < 9; ++s) {
            QCOMPARE(std::size_t(values[qsizetype(s)].size()), answer->buckets.size());
            for (std::size_t i = 0; i < answer->buckets.size(); ++i)
                QCOMPARE(values[qsizetype(s)][qsizetype(i)], double(answer->series[s].values[i]) / 1e8);
        }
    }
    void seriesAndAxesAreKept()
    {
        Chart c;
        c.show(byGroup());
        const auto series = c.chart.chart()->series();
        const auto axes = c.chart.chart()->axes();
        OverviewQuestion other;
        other.by = Dimension::Kind;
        other.range.kind = RangeRule::Kind::Last7Days;
        const auto answer = c.show(other);
        QCOMPARE(c.chart.chart()->series(), series);
        QCOMPARE(c.chart.chart()->axes(), axes);
        QCOMPARE(c.chart.barValues()[0].size(), 7);
        QCOMPARE(c.chart.barValues()[8], QList<double>(7, 0.0)); // no Other
        QCOMPARE(c.chart.chart()->animationOptions(), QChart::NoAnimation);
    }
    void lastTwoDaysAreProvisional()
    {
        Chart c;
        const auto answer = c.show(byGroup());
        QCOMPARE(c.chart.firstProvisional(), int(answer->buckets.size()) - 2);
        auto *bars = qobject_cast<QStackedBarSeries *>(c.chart.chart()->series().constFirst());
        QCOMPARE(bars->barSets().constFirst()->selectedBars().size(), 2);
    }
    void clickOnAPartChoosesItsKey()
    {
        Chart c;
        const auto answer = c.show(byGroup());
        QSignalSpy chosen(&c.chart, &SpendChart::keyChosen);
        const QPoint spot = c.chart.centerOf({9, 2}).toPoint();
        QCOMPARE(c.chart.spotAt(spot), (SpendChart::Spot{9, 2}));
        QTest::mouseClick(c.chart.viewport(), Qt::LeftButton, {}, spot);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), answer->series[2].key);
        QCOMPARE(chosen[0][1].toString(), answer->series[2].label);
        // Other is many keys, and the air above a bar is none.
        QTest::mouseClick(c.chart.viewport(), Qt::LeftButton, {}, c.chart.centerOf({9, 8}).toPoint());
        QTest::mouseClick(c.chart.viewport(), Qt::LeftButton, {}, QPoint(spot.x(), 14));
        QCOMPARE(chosen.size(), 1);
    }
    void keyboardWalksAndChooses()
    {
        Chart c;
        const auto answer = c.show(byGroup());
        QSignalSpy chosen(&c.chart, &SpendChart::keyChosen);
        QTest::keyClick(&c.chart, Qt::Key_Left);
        QVERIFY(c.chart.tip()->isVisible());
        QVERIFY(c.chart.tip()->text().startsWith(u"Sunday, Nov 22, provisional"_s));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&c.chart, Qt::Key_Left);
        QVERIFY(c.chart.tip()->text().startsWith(u"Friday, Nov 20, Platform $"_s));
        std::int64_t total = 0;
        for (const OverviewSeries &series : answer->series)
            total += series.values[19];
        QVERIFY(c.chart.tip()->text().endsWith(u"Total "_s + moneyText(total)));
        QTest::keyClick(&c.chart, Qt::Key_Up);
        QTest::keyClick(&c.chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), answer->series[0].key);
        QVERIFY(!c.chart.tip()->isVisible());
    }
    void saysItselfInWords()
    {
        Chart c;
        c.show(byGroup());
        QCOMPARE(c.chart.accessibleName(), u"Daily cost by billing group"_s);
        QVERIFY(c.chart.accessibleDescription().contains(u"Highest: Monday, Nov 16 with $"_s));
    }
    void negativeValuesStandBelowZero()
    {
        Chart c;
        auto answer = std::make_shared<OverviewAnswer>(*sampleAnswer(byGroup()));
        for (OverviewSeries &series : answer->series)
            std::fill(series.values.begin(), series.values.end(), 0);
        answer->series[0].values[3] = 100 * oneDollar.microCents;
        answer->series[1].values[3] = -40 * oneDollar.microCents;
        c.chart.setAnswer(answer, today);
        QCoreApplication::processEvents();
        QVERIFY(c.chart.centerOf({3, 1}).y() > c.chart.centerOf({3, 0}).y());
        QCOMPARE(c.chart.spotAt(c.chart.centerOf({3, 1})).series, 1);
    }
};

QTEST_MAIN(TestSpendChart)
#include "tst_spendchart.moc"
