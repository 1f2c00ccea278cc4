// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart shows; what it does is in tst_explorechartinput.
#include "tests/support/cputime.h"
#include "tests/ui/support/explorechartfixture.h"
#include "ui/chart/chartscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
using Chart = ExploreChartFixture;
constexpr std::int64_t dollar = 100'000'000;

template <typename Series>
QList<Series *> seriesOf(const ExploreChart &chart)
{
    QList<Series *> found;
    const auto all = chart.chart()->series();
    for (QAbstractSeries *one : all) {
        if (auto *series = qobject_cast<Series *>(one); series && series->isVisible())
            found.append(series);
    }
    return found;
}

QList<QBarSet *> barsOf(const ExploreChart &chart)
{
    return seriesOf<QStackedBarSeries>(chart).constFirst()->barSets();
}

bool isNearly(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 12 && std::abs(one.green() - other.green()) < 12
        && std::abs(one.blue() - other.blue()) < 12;
}

/// A bare stacked chart of as many bars, changed and painted.
double bareChartMs(const ExploreAnswer &answer, const QSize &size)
{
    auto *series = new QStackedBarSeries;
    const auto fill = [&](double factor) {
        QList<QBarSet *> sets;
        for (const ExploreSeries &one : answer.series) {
            sets.append(new QBarSet(one.label));
            for (const auto &value : one.values)
                sets.last()->append(double(*value) * factor);
        }
        series->append(sets);
    };
    fill(1);
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.setFixedSize(size);
    view.show();
    view.grab();
    double factor = 1;
    return tests::cheapestMs(20, [&] {
        factor = factor == 1 ? 0.9 : 1;
        series->clear();
        fill(factor);
        QCoreApplication::processEvents();
        view.grab();
    });
}
} // namespace

class TestExploreChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Axis

    void scale_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, ValueUnit unit, qint64 most, const QStringList &labels) {
            QTest::newRow(name) << int(unit) << most << labels;
        };
        row("dollars", ValueUnit::Money, 1638 * dollar, {u"$0"_s, u"$0.5k"_s, u"$1.0k"_s, u"$1.5k"_s, u"$2.0k"_s});
        row("one event", ValueUnit::Count, 1, {u"0"_s, u"1"_s});
        row("few events", ValueUnit::Count, 9, {u"0"_s, u"5"_s, u"10"_s});
        row("events", ValueUnit::Count, 38'000, {u"0"_s, u"10k"_s, u"20k"_s, u"30k"_s, u"40k"_s});
        row("requests", ValueUnit::Requests, 900'000, {u"0"_s, u"0.25"_s, u"0.50"_s, u"0.75"_s, u"1.00"_s});
        row("many requests", ValueUnit::Requests, 1'800'000'000, {u"0"_s, u"0.5k"_s, u"1.0k"_s, u"1.5k"_s, u"2.0k"_s});
        row("tokens", ValueUnit::Tokens, 4'600'000, {u"0"_s, u"2M"_s, u"4M"_s, u"6M"_s});
        row("many tokens", ValueUnit::Tokens, 1'150'000'000, {u"0"_s, u"0.5B"_s, u"1.0B"_s, u"1.5B"_s});
    }
    void scale()
    {
        QFETCH(int, unit);
        QFETCH(qint64, most);
        QFETCH(QStringList, labels);
        const ChartScale scale = ChartScale::covering(0, most, ValueUnit(unit));
        QStringList found;
        for (int line = 0; line < scale.lines(); ++line)
            found.append(scale.label(line));
        QCOMPARE(found, labels);
        QVERIFY(scale.lines() <= 5);
    }

    // What the series hold

    void barsHoldTheAnswer()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        const auto sets = barsOf(*c.chart);
        QCOMPARE(std::size_t(sets.size()), answer->series.size());
        for (qsizetype s = 0; s < sets.size(); ++s) {
            QCOMPARE(std::size_t(sets[s]->count()), answer->buckets.size());
            for (int i = 0; i < sets[s]->count(); ++i)
                QCOMPARE(sets[s]->at(i), double(*answer->series[std::size_t(s)].values[std::size_t(i)]) / 1e8);
        }
        QVERIFY(seriesOf<QAreaSeries>(*c.chart).isEmpty());
        QVERIFY(seriesOf<QLineSeries>(*c.chart).isEmpty());
    }
    void areasStandOnEachOther()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Area));
        const auto areas = seriesOf<QAreaSeries>(*c.chart);
        QCOMPARE(std::size_t(areas.size()), answer->series.size());
        std::vector<double> below(answer->buckets.size(), 0.0);
        for (qsizetype s = 0; s < areas.size(); ++s) {
            const auto upper = areas[s]->upperSeries()->points();
            const auto lower = areas[s]->lowerSeries()->points();
            for (std::size_t i = 0; i < answer->buckets.size(); ++i) {
                QCOMPARE(upper[qsizetype(i)].x(), double(i));
                QVERIFY(std::abs(lower[qsizetype(i)].y() - below[i]) < 1e-6);
                below[i] += double(*answer->series[std::size_t(s)].values[i]) / 1e8;
                QVERIFY(std::abs(upper[qsizetype(i)].y() - below[i]) < 1e-6);
            }
        }
        QVERIFY(barsOf(*c.chart).isEmpty());
    }
    void linesHoldTheAnswerAndLeaveGaps()
    {
        Chart c;
        ExploreSample sample = with(ChartShape::Lines);
        sample.view.basis = Basis::PerRequest;
        sample.gaps = true;
        sample.series = 4;
        sample.other = false;
        sample.compared = false;
        const auto answer = c.show(sample);
        const auto lines = seriesOf<QLineSeries>(*c.chart);
        QCOMPARE(lines.size(), 4);
        for (qsizetype s = 0; s < 4; ++s) {
            QList<QPointF> expected;
            for (std::size_t i = 0; i < answer->buckets.size(); ++i) {
                if (const auto value = answer->series[std::size_t(s)].values[i])
                    expected.append({double(i), double(*value) / 1e8});
            }
            QCOMPARE(lines[s]->points(), expected);
        }
        // Between Friday and Monday there is nothing: no pixel of any series' colour.
        int friday = 0;
        while (answer->buckets[std::size_t(friday)].weekday() != 5)
            ++friday;
        const QImage picture = c.picture();
        const ExploreGeometry &g = c.chart->geometryOfAnswer();
        QSet<QRgb> surfaces{currentTokens().grid.rgb(), currentTokens().line.rgb()};
        for (int x = int(g.center(friday + 1)); x < int(g.center(friday + 2)); ++x) {
            for (int y = int(g.plot().top()) + 2; y < int(g.plot().bottom()) - 2; ++y) {
                const QColor found = picture.pixelColor(x, y);
                QVERIFY2(found.saturation() < 40 || surfaces.contains(found.rgb()),
                    qPrintable(u"%1 at %2, %3"_s.arg(found.name()).arg(x).arg(y)));
            }
        }
    }
    void ratiosAreLinesAndSaySo()
    {
        Chart c;
        ExploreSample sample;
        sample.view.basis = Basis::PerActiveUser;
        c.show(sample);
        QCOMPARE(c.chart->geometryOfAnswer().shape(), ChartShape::Lines);
        QVERIFY(c.chart->accessibleDescription().contains(u"Ratios do not add up"_s));
        const QMargins noted = c.chart->chart()->margins();
        sample.compared = false;
        sample.view.shape = ChartShape::Lines; // asked for, nothing to say
        c.show(sample);
        QVERIFY(!c.chart->accessibleDescription().contains(u"Ratios"_s));
        QVERIFY(c.chart->chart()->margins().top() < noted.top());
    }
    void partsOfPlanAddUp_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("bars") << int(ChartShape::Bars);
        QTest::newRow("area") << int(ChartShape::Area);
    }
    void partsOfPlanAddUp()
    {
        QFETCH(int, shape);
        Chart c;
        ExploreSample sample = with(ChartShape(shape));
        sample.view.partsOfPlan = true;
        const auto answer = c.show(sample);
        QList<QList<double>> parts;
        QList<QBrush> brushes;
        if (ChartShape(shape) == ChartShape::Bars) {
            for (const QBarSet *set : barsOf(*c.chart)) {
                QList<double> values;
                for (int i = 0; i < set->count(); ++i)
                    values.append(set->at(i));
                parts.append(values);
                brushes.append(set->brush());
            }
        } else {
            for (const QAreaSeries *area : seriesOf<QAreaSeries>(*c.chart)) {
                QList<double> values;
                for (int i = 0; i < area->upperSeries()->count(); ++i)
                    values.append(area->upperSeries()->at(i).y() - area->lowerSeries()->at(i).y());
                parts.append(values);
                brushes.append(area->brush());
            }
        }
        QCOMPARE(std::size_t(parts.size()), 2 * answer->series.size());
        for (std::size_t s = 0; s < answer->series.size(); ++s) {
            const ExploreSeries &series = answer->series[s];
            const auto solid = qsizetype(2 * s);
            for (std::size_t i = 0; i < answer->buckets.size(); ++i) {
                const auto at = qsizetype(i);
                QVERIFY(std::abs(parts[solid][at] - double(series.onDemand[i]) / 1e8) < 1e-6);
                QVERIFY(std::abs(parts[solid][at] + parts[solid + 1][at] - double(*series.values[i]) / 1e8) < 1e-6);
            }
            QCOMPARE(brushes[solid].style(), Qt::SolidPattern);
            QCOMPARE(brushes[solid + 1].style(), Qt::TexturePattern);
            QCOMPARE(brushes[solid].color(), brushes[solid + 1].color()); // one colour for both halves
        }
    }
    void anAreaIsBarsWhereItCannotBe()
    {
        Chart c;
        ExploreSample sample = with(ChartShape::Area);
        sample.days = 1;
        c.show(sample);
        QCOMPARE(c.chart->geometryOfAnswer().shape(), ChartShape::Bars);
        QCOMPARE(barsOf(*c.chart).constFirst()->count(), 1);
        sample.days = 201;
        c.show(sample);
        QCOMPARE(c.chart->geometryOfAnswer().shape(), ChartShape::Bars);
    }
    void shapesSwitchWithoutNewObjects()
    {
        Chart c;
        const auto cycle = [&c] {
            for (const ChartShape shape : {ChartShape::Bars, ChartShape::Area, ChartShape::Lines}) {
                for (const int series : {26, 3, 9}) {
                    ExploreSample sample = with(shape);
                    sample.series = series;
                    c.show(sample);
                    sample.view.partsOfPlan = shape != ChartShape::Lines;
                    c.show(sample);
                }
            }
        };
        cycle();
        const auto series = c.chart->chart()->series();
        const auto axes = c.chart->chart()->axes();
        const auto objects =
            c.chart->findChildren<QObject *>().size() + c.chart->chart()->findChildren<QObject *>().size();
        const auto items = c.chart->scene()->items().size();
        for (int i = 0; i < 2; ++i)
            cycle();
        QCOMPARE(c.chart->chart()->series(), series);
        QCOMPARE(c.chart->chart()->axes(), axes);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(
            c.chart->findChildren<QObject *>().size() + c.chart->chart()->findChildren<QObject *>().size(), objects);
        QCOMPARE(c.chart->scene()->items().size(), items);
        QCOMPARE(c.chart->chart()->animationOptions(), QChart::NoAnimation);
    }
    void twentyFiveSeriesAndOther()
    {
        Chart c;
        ExploreSample sample;
        sample.series = 26;
        c.show(sample);
        const auto sets = barsOf(*c.chart);
        QCOMPARE(sets.size(), 26);
        QSet<QRgb> found;
        for (const QBarSet *set : sets)
            found.insert(set->brush().color().rgb());
        QCOMPARE(found.size(), 26);
        QCOMPARE(sets.constLast()->brush().color(), currentTokens().other);
    }
    void negativeValuesStandBelowZero()
    {
        Chart c;
        auto answer = std::make_shared<ExploreAnswer>(*exploreSample({}));
        for (ExploreSeries &series : answer->series)
            std::fill(series.values.begin(), series.values.end(), 0);
        answer->series[0].values[3] = 100 * dollar;
        answer->series[1].values[3] = -40 * dollar;
        c.show(answer);
        const ExploreGeometry &g = c.chart->geometryOfAnswer();
        QVERIFY(c.at(3, 0).y() < g.y(0));
        QVERIFY(c.at(3, 1).y() > g.y(0));
        QCOMPARE(c.chart->spotAt(c.at(3, 1)), (ExploreChart::Spot{3, 1}));
        QCOMPARE(c.colorAt(3, 1), currentTokens().series[1]);
    }

    // What is painted

    void partsAreFoundWhereTheyArePainted_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("bars") << int(ChartShape::Bars);
        QTest::newRow("area") << int(ChartShape::Area);
        QTest::newRow("lines") << int(ChartShape::Lines);
    }
    void partsAreFoundWhereTheyArePainted()
    {
        QFETCH(int, shape);
        Chart c;
        ExploreSample sample = with(ChartShape(shape));
        sample.series = 3;
        sample.compared = false;
        const auto answer = c.show(sample);
        for (int s = 0; s < 3; ++s) {
            const QPoint place = c.at(5, s);
            QCOMPARE(c.chart->spotAt(place), (ExploreChart::Spot{5, s}));
            const QColor expected = s == 2 ? currentTokens().other : currentTokens().series[std::size_t(s)];
            QVERIFY(isNearly(c.picture().pixelColor(place), expected));
        }
        const ExploreGeometry &g = c.chart->geometryOfAnswer();
        QCOMPARE(c.chart->spotAt(QPointF(g.center(14), g.plot().top() + 3)), (ExploreChart::Spot{14, -1}));
        QCOMPARE(c.chart->spotAt(QPoint(3, 3)), ExploreChart::Spot{});
    }
    void provisionalBucketsArePaler()
    {
        Chart c;
        ExploreSample sample;
        sample.compared = false;
        const auto answer = c.show(sample);
        QCOMPARE(c.chart->geometryOfAnswer().firstProvisional(), 20);
        QCOMPARE(c.colorAt(19, 0), currentTokens().series[0]);
        const QColor pale = c.colorAt(20, 0);
        const QColor expected = blended(currentTokens().series[0], currentTokens().surface, 0.5);
        QVERIFY2(isNearly(pale, expected), qPrintable(pale.name() + u" is not "_s + expected.name()));
    }
    void lightAndDarkRecolour()
    {
        Chart c;
        for (const ChartShape shape : {ChartShape::Bars, ChartShape::Area, ChartShape::Lines}) {
            ExploreSample sample = with(shape);
            sample.series = 3;
            sample.compared = false;
            sample.view.partsOfPlan = shape == ChartShape::Bars;
            c.theme.setAppearance(Appearance::Light);
            c.show(sample);
            const QImage light = c.picture();
            c.theme.setAppearance(Appearance::Dark);
            QCoreApplication::processEvents();
            if (shape == ChartShape::Bars) {
                QCOMPARE(barsOf(*c.chart)[2]->brush().color(), darkTokens().series[1]);
                QVERIFY(barsOf(*c.chart)[3]->brush().textureImage() != QImage());
            } else {
                QVERIFY(isNearly(c.colorAt(2, 1), darkTokens().series[1]));
            }
            QVERIFY(c.picture() != light);
        }
    }
    void theComparedPeriodIsALineOverTheChart()
    {
        Chart c;
        auto answer = std::make_shared<ExploreAnswer>(*exploreSample({}));
        answer->totalTrendBefore.assign(answer->buckets.size(), 5'000 * dollar); // far above the bars
        c.show(answer);
        const ExploreGeometry &g = c.chart->geometryOfAnswer();
        QVERIFY(g.scale().highest >= 5'000);
        const QImage picture = c.picture();
        const int y = int(std::lround(g.y(5'000 * dollar)));
        int dark = 0;
        int pale = 0;
        for (int x = int(g.center(2)); x < int(g.center(12)); ++x) {
            int darkest = 255;
            for (int dy = -1; dy <= 1; ++dy)
                darkest = std::min(darkest, picture.pixelColor(x, y + dy).lightness());
            (darkest < 160 ? dark : pale) += 1;
        }
        QVERIFY2(dark > 100 && pale > 60, qPrintable(u"%1 dark, %2 pale"_s.arg(dark).arg(pale))); // dashes
        // Its absence is a gap; nothing is drawn where there is nothing to compare with.
        answer = std::make_shared<ExploreAnswer>(*answer);
        answer->comparable = false;
        c.show(answer);
        QVERIFY(c.chart->geometryOfAnswer().scale().highest < 5'000);
    }
    void linesOfAmountsKeepTheirScale()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Lines));
        std::int64_t most = 0;
        for (const ExploreSeries &series : answer->series) {
            for (const auto &value : series.values)
                most = std::max(most, *value);
        }
        QVERIFY(c.chart->geometryOfAnswer().scale().highest < 2.5 * double(most) / 1e8);
        c.key(Qt::Key_Left);
        QVERIFY(c.chart->tip()->text().contains(u"Oct 31 "_s)); // told all the same
    }

    // Hovering and lighting

    void theTipHoldsEveryPart()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        c.hover(c.at(9, 2));
        QVERIFY(c.chart->tip()->isVisible());
        const QString text = c.chart->tip()->text();
        QVERIFY2(text.startsWith(u"Tuesday, Nov 10, Ada Okafor $"_s), qPrintable(text));
        std::int64_t total = 0;
        for (const ExploreSeries &series : answer->series) {
            const QString label = series.key.isEmpty() ? u"Other (41)"_s : series.label;
            QVERIFY2(text.contains(label + u' ' + moneyText(*series.values[9])), qPrintable(label));
            total += *series.values[9];
        }
        QVERIFY(text.contains(u"Total "_s + moneyText(total)));
        QVERIFY(text.endsWith(u"Oct 19 "_s + moneyText(*answer->totalTrendBefore[9])));
        QVERIFY(c.window.rect().contains(c.chart->tip()->geometry()));
        c.hover(c.at(21, 0)); // at the right edge it stands on the other side
        QVERIFY(c.chart->tip()->text().contains(u"provisional"_s));
        QVERIFY(c.window.rect().contains(c.chart->tip()->geometry()));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(c.chart->viewport(), &leave);
        QCoreApplication::sendEvent(c.chart.get(), &leave);
        QVERIFY(!c.chart->tip()->isVisible());
    }
    void theTipFitsIntoALowWindow()
    {
        Chart c({1000, 260});
        c.window.setFixedSize(1040, 300);
        ExploreSample sample;
        sample.series = 26;
        const auto answer = c.show(sample);
        c.hover(c.at(4, 11));
        const QString text = c.chart->tip()->text();
        QVERIFY(c.window.rect().contains(c.chart->tip()->geometry()));
        QVERIFY2(text.contains(u" smaller $"_s), qPrintable(text));
        QVERIFY(text.contains(answer->series[11].label)); // what is pointed at is never left out
        std::int64_t total = 0;
        for (const ExploreSeries &series : answer->series)
            total += *series.values[4];
        QVERIFY(text.contains(u"Total "_s + moneyText(total)));
    }
    void theTipTellsThePartsOfThePlan()
    {
        Chart c;
        ExploreSample sample;
        sample.view.partsOfPlan = true;
        const auto answer = c.show(sample);
        c.hover(c.at(9, 1));
        const QString text = c.chart->tip()->text();
        const ExploreSeries &series = answer->series[1];
        QVERIFY(text.contains(u"On-demand "_s + moneyText(series.onDemand[9])));
        QVERIFY(text.contains(u"Included "_s + moneyText(*series.values[9] - series.onDemand[9])));
        std::int64_t onDemand = 0;
        std::int64_t total = 0;
        for (const ExploreSeries &one : answer->series) {
            onDemand += one.onDemand[9];
            total += *one.values[9];
        }
        QVERIFY(text.contains(u"Total %1, On-demand %2, Included %3"_s.arg(
            moneyText(total), moneyText(onDemand), moneyText(total - onDemand))));
    }
    void unitsAreWrittenAsTheyAre()
    {
        Chart c;
        auto answer = std::make_shared<ExploreAnswer>(*exploreSample({}));
        answer->view.measure = Measure::Requests;
        answer->unit = ValueUnit::Requests;
        answer->series[0].values[2] = 1'204'500'000;
        c.show(answer);
        c.hover(c.at(2, 0));
        QVERIFY(c.chart->tip()->text().contains(u"Ada Okafor 1,204.5"_s));
        answer = std::make_shared<ExploreAnswer>(*answer);
        answer->view.measure = Measure::InputTokens;
        answer->unit = ValueUnit::Tokens;
        c.show(answer);
        c.hover(c.at(2, 0));
        QVERIFY(c.chart->tip()->text().contains(u"Ada Okafor 1,204,500,000"_s));
    }
    void hoveringLightsASeries()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        QSignalSpy hovered(c.chart, &ExploreChart::seriesHovered);
        c.hover(c.at(9, 2));
        c.hover(c.at(10, 2)); // the same series: nothing new
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered[0][0].toInt(), 2);
        QCOMPARE(c.chart->litSeries(), 2);
        c.hover(c.air(10));
        QCOMPARE(hovered.size(), 2);
        QCOMPARE(hovered[1][0].toInt(), -1);
    }
    void lightingFromOutsideDimsTheOthers_data() { partsAreFoundWhereTheyArePainted_data(); }
    void lightingFromOutsideDimsTheOthers()
    {
        QFETCH(int, shape);
        Chart c;
        ExploreSample sample = with(ChartShape(shape));
        sample.series = 3;
        sample.compared = false;
        c.show(sample);
        QSignalSpy hovered(c.chart, &ExploreChart::seriesHovered);
        const QColor first = c.colorAt(5, 0);
        const QColor second = c.colorAt(5, 1);
        c.chart->setHighlightedSeries(1);
        QCOMPARE(c.chart->litSeries(), 1);
        QCOMPARE(c.colorAt(5, 1), second);
        QVERIFY(c.colorAt(5, 0).lightness() > first.lightness() + 40);
        c.chart->setHighlightedSeries(-1);
        QCOMPARE(c.colorAt(5, 0), first);
        QCOMPARE(hovered.size(), 0); // no echo
        c.chart->setHighlightedSeries(99); // an index of an answer before
        QCOMPARE(c.colorAt(5, 0), first);
    }

    // Words

    void saysItselfInWords()
    {
        Chart c;
        QVERIFY(namelessControls(c.window).isEmpty());
        const auto answer = c.show(with(ChartShape::Bars));
        QCOMPARE(c.chart->accessibleName(), u"Daily cost by user"_s);
        const QString words = c.chart->accessibleDescription();
        std::int64_t total = 0;
        std::int64_t ada = 0;
        for (const ExploreSeries &series : answer->series) {
            for (const auto &value : series.values) {
                total += *value;
                ada += series.label == u"Ada Okafor" ? *value : 0;
            }
        }
        QVERIFY2(words.startsWith(u"Total %1 in Nov 1 – Nov 22."_s.arg(moneyText(total))), qPrintable(words));
        QVERIFY(words.contains(u"Largest: Ada Okafor with %1, "_s.arg(moneyText(ada))));
        QVERIFY(words.contains(u"Compared with Oct 10 – Oct 31: $"_s));
        ExploreSample ratio;
        ratio.view.basis = Basis::PerRequest;
        ratio.view.measure = Measure::OutputTokens;
        c.show(ratio);
        QCOMPARE(c.chart->accessibleName(), u"Daily output tokens per request by user"_s);
        QVERIFY(c.chart->accessibleDescription().contains(u" overall in Nov 1 – Nov 22."_s));
    }
    // Time

    void aChangeCostsLikeABareChart_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<bool>("parts");
        QTest::newRow("bars") << int(ChartShape::Bars) << false;
        QTest::newRow("bars in parts") << int(ChartShape::Bars) << true;
        QTest::newRow("area") << int(ChartShape::Area) << false;
        QTest::newRow("lines") << int(ChartShape::Lines) << false;
    }
    void aChangeCostsLikeABareChart()
    {
        QFETCH(int, shape);
        QFETCH(bool, parts);
        Chart c;
        ExploreSample sample = with(ChartShape(shape));
        sample.days = 90;
        sample.view.partsOfPlan = parts;
        const auto one = exploreSample(sample);
        auto other = std::make_shared<ExploreAnswer>(*one);
        for (ExploreSeries &series : other->series) {
            for (auto &value : series.values)
                value = *value * 9 / 10;
        }
        c.show(one);
        c.picture();
        int turn = 0;
        const double change = tests::cheapestMs(20, [&] {
            c.window.setUpdatesEnabled(false);
            c.chart->setAnswer(++turn % 2 ? std::shared_ptr<const ExploreAnswer>(other) : one, c.today);
            QCoreApplication::processEvents();
            c.window.setUpdatesEnabled(true);
            c.picture();
        });
        const double hover = tests::cheapestMs(20, [&] {
            c.chart->setHighlightedSeries(++turn % 2);
            c.picture();
        });
        const double bare = bareChartMs(*one, c.chart->size());
        qInfo("change %.1f ms, highlight %.1f ms, a bare chart %.1f ms", change, hover, bare);
        QVERIFY2(change < 2 * bare, qPrintable(u"%1 times"_s.arg(change / bare)));
        QVERIFY2(hover < 2 * bare, qPrintable(u"%1 times"_s.arg(hover / bare)));
    }
};

QTEST_MAIN(TestExploreChart)
#include "tst_explorechart.moc"
