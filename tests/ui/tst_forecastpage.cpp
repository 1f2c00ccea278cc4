// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budgetbook.h"
#include "core/workspace/forecastquestion.h"
#include "tests/ui/support/livenotebook.h"
#include "tests/ui/support/livepages.h"
#include "ui/explorer/filterbar.h"
#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastmodel.h"
#include "ui/forecast/forecastpage.h"
#include "ui/forecast/forecasttext.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/spendchart.h"
#include "ui/overview/tile.h"
#include "ui/overview/tilerow.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// The page of forecasts and what Overview shows of them, over a real store.
class TestForecastPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void init()
    {
        m_pages->settings.clear();
        m_pages->navigator = {};
        m_colors = std::make_unique<SeriesColors>(m_pages->settings);
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_colors.reset();
    }

    void theCycleByUserFirst()
    {
        const ForecastAnswer answer = wanted({});
        QVERIFY(answer.enough);
        QCOMPARE(tile(u"tileExpected"_s)->figure(), estimateText(answer.end.expected));
        QCOMPARE(tile(u"tileLikely80"_s)->figure(), intervalText(answer.end.likely80));
        QCOMPARE(tile(u"tileLikely95"_s)->figure(), intervalText(answer.end.likely95));
        QCOMPARE(tile(u"tileSpent"_s)->figure(), moneyText(answer.actual + answer.today));
        QCOMPARE(label(u"forecastExplanation"_s), answer.explanation);
        QCOMPARE(m_page->chart()->dayCount(), 30);
        const FigureModel *rows = table()->figures();
        QCOMPARE(rows->rowCount(), int(answer.groups.size()));
        QCOMPARE(rows->headerData(ForecastModel::SpentColumn, Qt::Horizontal).toString(),
            u"Spent to "_s + dayText(answer.firstAhead - 1, answer.firstAhead));
        QCOMPARE(rows->totalText(ForecastModel::ExpectedColumn), estimateText(answer.end.expected));
        QCOMPARE(rows->index(0, ForecastModel::ExpectedColumn).data().toString(),
            estimateText(answer.groups[0].end.expected));
        QCOMPARE(rows->index(0, ForecastModel::NameColumn).data().toString(), answer.groups[0].label);
    }

    void horizons_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<ForecastHorizon>("horizon");
        QTest::addColumn<int>("days");
        using Kind = ForecastHorizon::Kind;
        QTest::newRow("month") << 1 << ForecastHorizon{Kind::Month} << 30;
        QTest::newRow("quarter") << 2 << ForecastHorizon{Kind::Quarter} << 92;
        QTest::newRow("30 days") << 3 << ForecastHorizon{Kind::Days, 30} << 30;
        QTest::newRow("90 days") << 4 << ForecastHorizon{Kind::Days, 90} << 90;
    }
    void horizons()
    {
        QFETCH(int, index);
        QFETCH(ForecastHorizon, horizon);
        QFETCH(int, days);
        auto *box = m_page->findChild<QComboBox *>(u"forecastHorizon"_s);
        box->setFocus();
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_page->question().horizon, horizon);
        ForecastQuestion question;
        question.horizon = horizon;
        QTRY_COMPARE(m_page->chart()->dayCount(), days);
        QTRY_COMPARE(tile(u"tileExpected"_s)->figure(), estimateText(wanted(question).end.expected));
        // It is there again at the next start.
        m_page.reset();
        open();
        QCOMPARE(m_page->question().horizon, horizon);
    }

    void anotherMeasureAndGrouping()
    {
        ForecastQuestion question;
        question.measure = Measure::OnDemand;
        QTest::mouseClick(segments(u"forecastMeasure"_s)->segment(int(Measure::OnDemand)), Qt::LeftButton);
        const ForecastAnswer answer = wanted(question);
        QTRY_COMPARE(tile(u"tileSpent"_s)->figure(), moneyText(answer.actual + answer.today));
        QTest::mouseClick(segments(u"forecastBy"_s)->segment(int(Dimension::Model)), Qt::LeftButton);
        question.by = Dimension::Model;
        QTRY_COMPARE(table()->figures()->rowCount(), int(wanted(question).groups.size()));
    }

    void aRowNarrowsTheForecast()
    {
        const QString key = table()->figures()->index(0, 0).data(FigureModel::KeyRole).toString();
        table()->view()->setFocus();
        table()->view()->setCurrentIndex(table()->figures()->index(0, 0));
        QTest::keyClick(table()->view(), Qt::Key_Return);
        QCOMPARE(m_page->question().filters.at(Dimension::User).included, QStringList{key});
        QCOMPARE(m_page->findChild<FilterBar *>()->filters(), m_page->question().filters);
        ForecastQuestion question;
        question.filters = m_page->question().filters;
        QTRY_COMPARE(tile(u"tileSpent"_s)->figure(), moneyText(wanted(question).actual + wanted(question).today));
        QTRY_COMPARE(table()->figures()->rowCount(), 1);
    }

    void tooLittleIsSaidInWords()
    {
        ForecastQuestion question;
        question.filters[Dimension::User] = {{u"nobody@example.com"_s}, {}};
        m_page->show(question);
        QTRY_COMPARE(tile(u"tileExpected"_s)->figure(), u"–"_s);
        QVERIFY(tile(u"tileLikely80"_s)->context().contains(u"too little data"_s));
        QVERIFY(label(u"forecastExplanation"_s).startsWith(u"Too little data"_s));
        QCOMPARE(m_page->chart()->accessibleDescription(), label(u"forecastExplanation"_s));
        QCOMPARE(table()->figures()->rowCount(), 0);
    }

    void theChartTellsADayByMouseAndKeys()
    {
        ForecastChart *chart = m_page->chart();
        QTest::mouseMove(chart, chart->pointOf(25).toPoint());
        QTRY_VERIFY(chart->tip()->isVisible());
        QVERIFY(chart->tip()->text().contains(u"Nov 26"_s));
        QVERIFY(chart->tip()->text().contains(u"80 %"_s));
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->tip()->text().contains(u"Nov 1"_s));
        QVERIFY(chart->tip()->text().contains(u"Spent by then"_s));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->tip()->text().contains(u"Nov 30"_s));
        QVERIFY(chart->tip()->text().contains(estimateText(wanted({}).end.expected)));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->tip()->isVisible());
    }

    void aMarkStandsInTheChart()
    {
        ForecastChart *chart = m_page->chart();
        const QImage before = chart->grab().toImage();
        chart->setLimits({{u"Budget"_s, wanted({}).end.likely80.low, ChartLimit::Tone::Bad}});
        QVERIFY(chart->grab().toImage() != before);
        chart->setLimits({});
        QCOMPARE(chart->grab().toImage(), before);
    }

    void budgetsOfTheSamePeriodAreLines()
    {
        const ForecastAnswer answer = wanted({});
        addBudget(u"Whole month"_s, BudgetPeriod::Month, answer.end.expected * 9 / 10, {});
        addBudget(u"A quarter"_s, BudgetPeriod::Quarter, answer.end.expected * 3, {});
        addBudget(u"One model"_s, BudgetPeriod::Month, answer.end.expected,
            {{Dimension::Model, {{answer.groups[0].key}, {}}}});
        // The page shows a cycle, which is November here: the same days as the month's.
        QTRY_COMPARE(m_page->chart()->limits().size(), std::size_t(1));
        const ChartLimit line = m_page->chart()->limits().front();
        QCOMPARE(line.text, u"Budget “Whole month”: "_s + moneyText(answer.end.expected * 9 / 10));
        QCOMPARE(line.tone, ChartLimit::Tone::Caution); // expected to be crossed
        QVERIFY(m_page->chart()->accessibleDescription().contains(u"Whole month"_s));
        ForecastQuestion quarter;
        quarter.horizon.kind = ForecastHorizon::Kind::Quarter;
        m_page->show(quarter);
        QTRY_VERIFY(
            m_page->chart()->limits().size() == 1 && m_page->chart()->limits().front().text.contains(u"A quarter"_s));
        // Days from today on are no budget's period, and another measure is not what it counts.
        ForecastQuestion days;
        days.horizon = {ForecastHorizon::Kind::Days, 30};
        m_page->show(days);
        QTRY_VERIFY(m_page->chart()->limits().empty());
        ForecastQuestion onDemand;
        onDemand.measure = Measure::OnDemand;
        m_page->show(onDemand);
        QTRY_COMPARE(tile(u"tileSpent"_s)->figure(), moneyText(wanted(onDemand).actual + wanted(onDemand).today));
        QVERIFY(m_page->chart()->limits().empty());
        removeBudgets();
    }

    void overviewDrawsWhatADayMayCost()
    {
        OverviewPage overview(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, *m_colors);
        overview.resize(960, 640);
        overview.show();
        overview.activated();
        auto *chart = overview.findChild<SpendChart *>();
        QTRY_VERIFY(!chart->barValues().isEmpty() && !chart->barValues()[0].isEmpty());
        QVERIFY(chart->limits().empty());
        addBudget(u"Whole month"_s, BudgetPeriod::Month, 3'000 * oneDollar.microCents, {});
        QTRY_COMPARE(chart->limits().size(), std::size_t(1));
        QCOMPARE(chart->limits().front().amount, 100 * oneDollar.microCents); // thirty days
        QCOMPARE(chart->limits().front().text, u"Budget “Whole month”, spread evenly: $100 a day"_s);
        QVERIFY(chart->accessibleDescription().contains(u"$100 a day"_s));
        // What another scope costs is not this budget's.
        const QString key = wanted({}).groups[0].key;
        QMetaObject::invokeMethod(chart, "keyChosen", Q_ARG(QString, key), Q_ARG(QString, key));
        QTRY_VERIFY(chart->limits().empty());
        removeBudgets();
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_page), QStringList()); }

    void overviewShowsWhereTheCycleEnds()
    {
        OverviewPage overview(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, *m_colors);
        overview.resize(960, 640);
        overview.show();
        overview.activated();
        auto *shown = overview.findChild<TileRow *>()->forecast();
        QTRY_VERIFY(shown->isVisible());
        const ForecastAnswer answer = wanted({});
        QCOMPARE(shown->figure(), estimateText(answer.end.expected));
        QCOMPARE(shown->context(), likelyText(answer.end));
        QVERIFY(shown->accessibleName().startsWith(u"Forecast to Nov 30"_s));
        auto *chart = overview.findChild<SpendChart *>();
        QCOMPARE(int(chart->daysAhead().size()), 10); // Nov 21 to 30
        QCOMPARE(chart->daysAhead().back().day, answer.period.last);
        // The days ahead have a tip of their own, and no parts.
        const SpendChart::Spot spot = chart->spotAt(chart->centerOf({25, -1}));
        QCOMPARE(spot, (SpendChart::Spot{25, -1}));
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->tip()->text().contains(u"Nov 30"_s));
        QVERIFY(chart->tip()->text().contains(intervalText(chart->daysAhead().back().amount.likely80)));
        QTest::keyClick(chart, Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Return); // nothing to filter by

        QSignalSpy asked(&overview, &OverviewPage::forecastRequested);
        QTest::mouseClick(shown, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(overview.forecastQuestion(), std::optional(ForecastQuestion()));

        // A range that is over has nothing ahead.
        m_pages->settings.setValue(u"overview/range"_s, int(RangeRule::Kind::Last30Days));
        OverviewPage past(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, *m_colors);
        past.resize(960, 640);
        past.show();
        past.activated();
        auto *pastChart = past.findChild<SpendChart *>();
        QTRY_VERIFY(!pastChart->barValues().isEmpty() && !pastChart->barValues()[0].isEmpty());
        QVERIFY(!past.findChild<TileRow *>()->forecast()->isVisible());
        QVERIFY(pastChart->daysAhead().empty());
    }

private:
    void addBudget(const QString &name, BudgetPeriod period, std::int64_t amount, const Filters &filters)
    {
        Budget budget;
        budget.id = u"id of "_s + name;
        budget.name = name;
        budget.period = period;
        budget.amount = Money{amount};
        budget.filters = filters;
        budget.createdMs = presentMs;
        QVERIFY(
            changeNotebook(m_pages->live, [budget](store::StoreSession &session) { budgets::add(session, budget); }));
    }
    void removeBudgets()
    {
        QVERIFY(changeNotebook(m_pages->live, [](store::StoreSession &session) {
            for (const Budget &budget : budgets::all(session))
                budgets::remove(session, budget.id);
        }));
    }
    void open()
    {
        m_page = std::make_unique<ForecastPage>(m_pages->connections, m_pages->live.service, m_pages->live.clock,
            m_pages->settings, *m_colors, m_pages->navigator);
        m_page->resize(960, 640);
        m_page->setVisible(true);
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->chart()->isVisible() && m_page->chart()->dayCount() > 0);
    }
    /// The answer that must be shown.
    ForecastAnswer wanted(const ForecastQuestion &question)
    {
        ForecastQuestion asked = question;
        if (!asked.by)
            asked.by = Dimension::User;
        return *m_pages->live.answer([asked](SpendSource &source) { return askForecast(source, asked); });
    }
    Tile *tile(const QString &name) { return m_page->findChild<Tile *>(name); }
    QString label(const QString &name) { return m_page->findChild<QLabel *>(name)->text(); }
    FigureTable *table() { return m_page->findChild<FigureTable *>(); }
    SegmentedControl *segments(const QString &name) { return m_page->findChild<SegmentedControl *>(name); }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<SeriesColors> m_colors;
    std::unique_ptr<ForecastPage> m_page;
};

QTEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
