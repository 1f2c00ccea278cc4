// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "tests/support/cputime.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/exploretable.h"
#include "ui/table/columnmenu.h"
#include "ui/table/figureheader.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

Q_DECLARE_METATYPE(std::vector<spend::Dimension>)

namespace
{
using Answer = std::shared_ptr<const ExploreAnswer>;
const RangeRule last30{RangeRule::Kind::Last30Days, {}};
const DateRange days30{UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};

/// A table on the screen, with the colours that a chart would have given.
struct Scene {
    Scene()
        : colors(fixture.settings)
        , table(colors)
    {
        table.resize(1040, 420);
        table.show();
        table.activateWindow();
        active = QTest::qWaitForWindowActive(&table);
    }
    void show(const Answer &answer)
    {
        QStringList keys;
        for (const ExploreSeries &series : answer->series) {
            if (!series.key.isEmpty())
                keys.append(series.key);
        }
        colors.assign(answer->view.by.front(), keys);
        table.setAnswer(answer);
    }
    ExploreModel *model() { return table.model(); }
    FigureView *view() { return table.view(); }
    int column(const QString &word) { return model()->columnOf(word); }
    QString text(const QModelIndex &row, const QString &word)
    {
        return row.siblingAtColumn(column(word)).data().toString();
    }
    QModelIndex other() { return view()->indexOf({ExploreModel::otherKey()}); }
    QStringList names(const QModelIndex &parent = {})
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(parent); ++row)
            all.append(model()->index(row, 0, parent).data().toString());
        return all;
    }
    void click(const QModelIndex &cell)
    {
        view()->scrollTo(cell);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(cell).center());
    }

    UiFixture fixture;
    SeriesColors colors;
    ExploreTable table;
    bool active = false;
};

ExploreRow rowOf(const QString &key, std::int64_t value, std::int64_t before, int series)
{
    ExploreRow row;
    row.key = row.label = key;
    row.figures.cost = value;
    row.before.cost = before;
    row.value = value;
    row.valueBefore = before;
    row.series = series;
    row.trend = {value, std::nullopt, value};
    row.standing = value == 0 ? ExploreRow::Standing::Gone
        : before == 0         ? ExploreRow::Standing::New
                              : ExploreRow::Standing::Both;
    return row;
}

/// Rows that rose, rose a little, fell, came, left, and one of a few cents.
std::shared_ptr<ExploreAnswer> changes()
{
    const std::int64_t dollar = oneDollar.microCents;
    auto answer = std::make_shared<ExploreAnswer>();
    answer->computedMs = presentMs;
    answer->range = days30;
    answer->compared = DateRange{days30.first - 30, days30.first - 1};
    answer->comparable = true;
    answer->rows = {rowOf(u"up"_s, 120 * dollar, 100 * dollar, 0), rowOf(u"a little"_s, 103 * dollar, 100 * dollar, 1),
        rowOf(u"down"_s, 80 * dollar, 100 * dollar, 2), rowOf(u"new"_s, 70 * dollar, 0, 3),
        rowOf(u"cents"_s, dollar / 2, dollar / 10, 4), rowOf(u"left"_s, 0, 50 * dollar, -1)};
    for (const ExploreRow &row : answer->rows) {
        answer->total += row.figures;
        answer->totalBefore += row.before;
        if (row.series >= 0)
            answer->series.push_back({row.key, row.label, 1, row.trend, {}});
    }
    answer->value = answer->total.cost;
    answer->valueBefore = answer->totalBefore.cost;
    return answer;
}

/// Every figure that the program shows of a line, by the words of its columns.
Figures figuresOf(const SpendReport &report, const QStringList &keys)
{
    for (const SpendRow &row : report.rows) {
        if (row.keys == keys)
            return row.figures;
    }
    return {};
}
} // namespace

class TestExploreTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void keepsTheRulesOfModels_data()
    {
        QTest::addColumn<std::vector<Dimension>>("by");
        QTest::addColumn<bool>("matrix");
        QTest::newRow("user") << std::vector{Dimension::User} << false;
        QTest::newRow("user by model") << std::vector{Dimension::User, Dimension::Model} << false;
        QTest::newRow("user by day, columns") << std::vector{Dimension::User, Dimension::Day} << true;
        QTest::newRow("week") << std::vector{Dimension::Week} << false;
    }
    void keepsTheRulesOfModels()
    {
        QFETCH(std::vector<Dimension>, by);
        QFETCH(bool, matrix);
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        ExploreModel model(colors);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ExploreView view = viewBy(by);
        view.layout = matrix ? TableLayout::Matrix : TableLayout::Nested;
        const Answer answer = ask(view);
        model.setAnswer(answer);
        QVERIFY(model.rowCount() > 1);
        // Indexes that somebody keeps go with their lines.
        QList<QPersistentModelIndex> kept;
        QStringList before;
        const auto keep = [&](const auto &self, const QModelIndex &parent) -> void {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                kept.append(index);
                before.append(FigureView::pathOf(index).join(u'/'));
                self(self, index);
            }
        };
        keep(keep, {});
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QStringList now;
                for (const QPersistentModelIndex &index : std::as_const(kept))
                    now.append(FigureView::pathOf(index).join(u'/'));
                QCOMPARE(now, before);
            }
        }
        model.setAnswer(std::make_shared<ExploreAnswer>());
        QCOMPARE(model.rowCount(), 0);
    }

    void figuresAreThoseOfAPlainQuery()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::Model});
        view.top = mostSeries;
        s.show(ask(view));
        const SpendReport report = m_live->report({days30, {Dimension::Model}, {}, SortBy::Cost, 0});
        QVERIFY(report.rows.size() > 3);
        QCOMPARE(s.model()->rowCount() >= int(report.rows.size()), true);
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            const QModelIndex row = s.model()->index(int(i), 0, {});
            const Figures &figures = report.rows[i].figures;
            QCOMPARE(row.data(FigureModel::KeyRole).toString(), report.rows[i].keys.first());
            QCOMPARE(s.text(row, u"measure"_s), moneyText(figures.cost));
            QCOMPARE(s.text(row, u"ondemand"_s), moneyText(figures.onDemand));
            QCOMPARE(s.text(row, u"included"_s), moneyText(figures.cost - figures.onDemand));
            QCOMPARE(s.text(row, u"events"_s), countText(figures.events));
            QCOMPARE(s.text(row, u"tokens"_s), shortCountText(figures.tokens()));
            QCOMPARE(s.text(row, u"input"_s), shortCountText(figures.inputTokens));
            QCOMPARE(s.text(row, u"cacheread"_s), shortCountText(figures.cacheReadTokens));
            QCOMPARE(s.text(row, u"uncosted"_s), countText(figures.uncosted));
            QCOMPARE(s.text(row, u"share"_s), shareText(figures.cost, report.total.cost));
        }
        QCOMPARE(s.model()->totalText(s.column(u"measure"_s)), moneyText(report.total.cost));
        QCOMPARE(s.model()->totalText(s.column(u"events"_s)), countText(report.total.events));
        QCOMPARE(s.model()->totalText(0), u"Total of %1 models"_s.arg(report.rows.size()));
    }

    void otherHoldsTheRestAndAddsUp()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User});
        view.top = 3;
        const Answer answer = ask(view);
        s.show(answer);
        const SpendReport report = m_live->report({days30, {Dimension::User}, {}, SortBy::Cost, 0});
        Figures rest;
        for (std::size_t i = 3; i < report.rows.size(); ++i)
            rest += report.rows[i].figures;
        QCOMPARE(s.names()[3], u"Other (%1)"_s.arg(report.rows.size() - 3));
        QCOMPARE(s.text(s.other(), u"measure"_s), moneyText(rest.cost));
        QCOMPARE(s.text(s.other(), u"events"_s), countText(rest.events));
        QCOMPARE(s.model()->rowCount(s.other()), int(report.rows.size()) - 3);
        QVERIFY(!s.view()->isExpanded(s.other()));

        // A click opens it, and so do Enter and the arrow; what was opened is told.
        QSignalSpy toggled(&s.table, &ExploreTable::otherToggled);
        QSignalSpy chosen(&s.table, &ExploreTable::keyChosen);
        s.click(s.other());
        QVERIFY(s.view()->isExpanded(s.other()));
        QCOMPARE(toggled.takeFirst().first().toBool(), true);
        s.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.view(), Qt::Key_Return);
        QVERIFY(!s.view()->isExpanded(s.other()));
        QCOMPARE(toggled.takeFirst().first().toBool(), false);
        QTest::mouseClick(s.view()->viewport(), Qt::LeftButton, {}, s.view()->branchRect(s.other()).center());
        QCOMPARE(toggled.takeFirst().first().toBool(), true);
        QVERIFY(chosen.isEmpty());
        // A row within it filters like any other.
        const QModelIndex within = s.model()->index(1, 0, s.other());
        const QString key = within.data(FigureModel::KeyRole).toString();
        s.click(within);
        QCOMPARE(chosen.takeFirst().first().toString(), key);
        QCOMPARE(key, report.rows[4].keys.first());
        // The next answer opens it as its view says.
        s.show(answer);
        QVERIFY(!s.view()->isExpanded(s.other()));
        view.otherOpen = true;
        s.show(ask(view));
        QVERIFY(s.view()->isExpanded(s.other()));
    }

    void rowsOpenIntoTheSecondDimension()
    {
        Scene s;
        s.show(ask(viewBy({Dimension::User, Dimension::Model})));
        const SpendReport report = m_live->report({days30, {Dimension::User, Dimension::Model}, {}, SortBy::Cost, 0});
        const QModelIndex first = s.model()->index(0, 0, {});
        const QString user = first.data(FigureModel::KeyRole).toString();
        s.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.view(), Qt::Key_Right);
        QVERIFY(s.view()->isExpanded(first));
        std::int64_t sum = 0;
        std::int64_t last = std::numeric_limits<std::int64_t>::max();
        QVERIFY(s.model()->rowCount(first) > 1);
        for (int row = 0; row < s.model()->rowCount(first); ++row) {
            const QModelIndex part = s.model()->index(row, 0, first);
            const Figures figures = figuresOf(report, {user, part.data(FigureModel::KeyRole).toString()});
            QCOMPARE(s.text(part, u"measure"_s), moneyText(figures.cost));
            QCOMPARE(s.text(part, u"events"_s), countText(figures.events));
            QVERIFY(figures.cost <= last);
            last = figures.cost;
            sum += figures.cost;
        }
        QCOMPARE(s.text(first, u"measure"_s), moneyText(sum));
        // A line within chooses both; the next answer leaves the row open.
        QSignalSpy cells(&s.table, &ExploreTable::cellChosen);
        QTest::keyClick(s.view(), Qt::Key_Down);
        QTest::keyClick(s.view(), Qt::Key_Return);
        const QModelIndex part = s.model()->index(0, 0, first);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().at(0).toString(), user);
        QCOMPARE(cells.first().at(2).toString(), part.data(FigureModel::KeyRole).toString());
        s.show(ask(viewBy({Dimension::User, Dimension::Model})));
        QVERIFY(s.view()->isExpanded(s.model()->index(0, 0, {})));
        QCOMPARE(s.table.currentPath().size(), 2);
    }

    void columnsOfTheSecondDimensionAddUp()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User, Dimension::Day});
        view.layout = TableLayout::Matrix;
        view.top = mostSeries;
        const Answer answer = ask(view);
        s.show(answer);
        QCOMPARE(s.model()->columnCount(), 1 + int(mostParts) + 1 + 1); // 30 days: twelve, the others, the total
        const SpendReport report = m_live->report({days30, {Dimension::User, Dimension::Day}, {}, SortBy::Key, 0});
        for (int row = 0; row < s.model()->rowCount(); ++row) {
            const QModelIndex name = s.model()->index(row, 0, {});
            const QString user = name.data(FigureModel::KeyRole).toString();
            std::int64_t whole = 0;
            std::int64_t others = 0;
            for (const SpendRow &cell : report.rows) {
                if (cell.keys[0] != user)
                    continue;
                whole += cell.figures.cost;
                const int column = s.column(u"part:"_s + cell.keys[1]);
                if (column < 0)
                    others += cell.figures.cost;
                else
                    QCOMPARE(name.siblingAtColumn(column).data().toString(), moneyText(cell.figures.cost));
            }
            QCOMPARE(s.text(name, u"measure"_s), moneyText(whole));
            if (others > 0)
                QCOMPARE(s.text(name, u"part"_s), moneyText(others));
        }
        const QString day = answer->columns[2].key;
        const SpendReport byDay = m_live->report({days30, {Dimension::Day}, {}, SortBy::Key, 0});
        QCOMPARE(s.model()->totalText(s.column(u"part:"_s + day)), moneyText(figuresOf(byDay, {day}).cost));

        // A cell chooses both its sides, by mouse and by keyboard; the total's column the row.
        QSignalSpy cells(&s.table, &ExploreTable::cellChosen);
        QSignalSpy rows(&s.table, &ExploreTable::keyChosen);
        const QModelIndex cell = s.model()->index(1, 3, {});
        s.click(cell);
        QCOMPARE(cells.takeFirst().at(2).toString(), day);
        s.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.view(), Qt::Key_Right);
        QTest::keyClick(s.view(), Qt::Key_Return);
        QCOMPARE(cells.takeFirst().at(2).toString(), answer->columns[3].key);
        s.click(s.model()->index(1, s.column(u"measure"_s), {}));
        QCOMPARE(rows.size(), 1);
        // Sorting by a column of it.
        s.model()->sort(3, Qt::DescendingOrder);
        const QString most = s.model()->index(0, 0, {}).data(FigureModel::KeyRole).toString();
        for (const SpendRow &r : report.rows) {
            if (r.keys[1] == day)
                QVERIFY(r.figures.cost <= figuresOf(report, {most, day}).cost);
        }
    }

    void theLayoutIsSwitchedByItsButton()
    {
        Scene s;
        s.show(ask(viewBy({Dimension::User})));
        auto *button = s.table.findChild<QToolButton *>(u"exploreLayout"_s);
        QVERIFY(button && !button->isVisible());
        ExploreView view = viewBy({Dimension::User, Dimension::Model});
        s.show(ask(view));
        QVERIFY(button->isVisible());
        QSignalSpy layouts(&s.table, &ExploreTable::layoutChosen);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(layouts.takeFirst().first().value<TableLayout>(), TableLayout::Matrix);
        view.layout = TableLayout::Matrix;
        s.show(ask(view));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(layouts.takeFirst().first().value<TableLayout>(), TableLayout::Nested);
    }

    void changeIsToldWithCare()
    {
        Scene s;
        s.show(changes());
        const auto row = [&](const QString &key) { return s.view()->indexOf({key}); };
        const auto tone = [&](const QString &key) {
            return FigureModel::Tone(
                row(key).siblingAtColumn(s.column(u"change"_s)).data(FigureModel::ToneRole).toInt());
        };
        using Tone = FigureModel::Tone;
        QCOMPARE(s.text(row(u"up"_s), u"change"_s), u"+20\u00a0%"_s);
        QCOMPARE(tone(u"up"_s), Tone::Bad);
        QCOMPARE(s.text(row(u"a little"_s), u"change"_s), u"+3\u00a0%"_s);
        QCOMPARE(tone(u"a little"_s), Tone::Plain);
        QCOMPARE(tone(u"down"_s), Tone::Good);
        QCOMPARE(s.text(row(u"new"_s), u"change"_s), u"new"_s);
        QCOMPARE(s.text(row(u"left"_s), u"change"_s), u"gone"_s);
        QCOMPARE(s.text(row(u"cents"_s), u"change"_s), u"+$0.40"_s); // not +400 %
        QCOMPARE(s.text(row(u"up"_s), u"difference"_s), u"+$20.00"_s);
        QCOMPARE(s.text(row(u"down"_s), u"difference"_s), u"\u2212$20.00"_s);
        QCOMPARE(s.text(row(u"down"_s), u"before"_s), u"$100.00"_s);
        // What is gone is muted and last, and the total counts who is there.
        QCOMPARE(s.names().last(), u"left"_s);
        QCOMPARE(FigureModel::Tone(row(u"left"_s).data(FigureModel::ToneRole).toInt()), Tone::Muted);
        QCOMPARE(s.model()->totalText(0), u"Total of 5 users"_s);
        // By change: what fell most is at one end, what rose most at the other.
        s.model()->sort(s.column(u"change"_s), Qt::AscendingOrder);
        QCOMPARE(s.names(), (QStringList{u"left"_s, u"down"_s, u"cents"_s, u"a little"_s, u"up"_s, u"new"_s}));
        auto unknown = changes();
        unknown->comparable = false;
        s.show(unknown);
        QCOMPARE(s.text(row(u"up"_s), u"change"_s), u"–"_s);
        QCOMPARE(s.text(row(u"up"_s), u"before"_s), u"–"_s);
    }

    void ratiosHaveNoShareAndMayBeAbsent()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::Model});
        view.basis = Basis::PerRequest;
        view.top = 3;
        const Answer answer = ask(view);
        s.show(answer);
        const SpendReport report = m_live->report({days30, {Dimension::Model}, {}, SortBy::Cost, 0});
        Figures rest;
        const auto perRequest = [](const Figures &f) -> QString {
            if (f.requests == 0)
                return u"–"_s;
            const double dollars = double(f.cost) / double(f.requests) / 100.0;
            return u'$' + QString::number(dollars, 'f', dollars < 1 ? 4 : 2); // small ratios differ behind the cents
        };
        int rows = 0;
        for (const ExploreRow &row : answer->rows) {
            const Figures figures = figuresOf(report, {row.key});
            if (row.series == 3) {
                rest += figures;
                continue;
            }
            const QModelIndex index = s.view()->indexOf({row.key});
            QVERIFY(index.isValid());
            QCOMPARE(s.text(index, u"measure"_s), perRequest(figures));
            QCOMPARE(s.text(index, u"share"_s), QString());
            ++rows;
        }
        QVERIFY(rows >= 3);
        QCOMPARE(s.text(s.other(), u"measure"_s), perRequest(rest));
        QVERIFY(s.model()->totalText(0).startsWith(u"Overall"_s));
        QCOMPARE(s.model()->totalText(s.column(u"measure"_s)), perRequest(report.total));
    }

    void timesStandInTheirOrder()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::Day});
        s.show(ask(view));
        QStringList keys;
        for (int row = 0; row < s.model()->rowCount(); ++row)
            keys.append(s.model()->index(row, 0, {}).data(FigureModel::KeyRole).toString());
        QStringList sorted = keys;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(keys.size() > 20);
        QCOMPARE(keys, sorted);
        QCOMPARE(s.names().last(), u"Friday, Nov 20"_s);
        QVERIFY(!s.other().isValid());
        QVERIFY(!s.model()->index(0, 0, {}).data(FigureModel::SwatchRole).value<QColor>().isValid());
        // By cost is another word than the usual order, so that a view can keep it.
        QSignalSpy sorts(&s.table, &ExploreTable::sortChosen);
        FigureHeader *head = s.table.head();
        QTest::mouseClick(
            head->viewport(), Qt::LeftButton, {}, head->columnRect(s.column(u"measure"_s), 0, 30).center());
        QCOMPARE(sorts.takeFirst(), (QVariantList{u"value"_s, false}));
        view.sortColumn = u"value"_s;
        s.show(ask(view));
        const SpendReport report = m_live->report({days30, {Dimension::Day}, {}, SortBy::Cost, 0});
        QCOMPARE(s.model()->index(0, 0, {}).data(FigureModel::KeyRole).toString(), report.rows.front().keys.first());
    }

    void sortingIsToldAndLeavesColoursAlone()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User});
        view.top = 4;
        const Answer answer = ask(view);
        s.show(answer);
        QHash<QString, QColor> colors;
        for (int row = 0; row < 4; ++row) {
            const QModelIndex index = s.model()->index(row, 0, {});
            colors[index.data(FigureModel::KeyRole).toString()] = index.data(FigureModel::SwatchRole).value<QColor>();
            QCOMPARE(index.data(FigureModel::SwatchRole).value<QColor>(), currentTokens().series[std::size_t(row)]);
        }
        QCOMPARE(s.other().data(FigureModel::SwatchRole).value<QColor>(), currentTokens().other);
        QSignalSpy sorts(&s.table, &ExploreTable::sortChosen);
        FigureHeader *head = s.table.head();
        head->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(head, Qt::Key_Left);
        QTest::keyClick(head, Qt::Key_Space);
        QCOMPARE(sorts.takeFirst(), (QVariantList{u"name"_s, true}));
        QStringList names = s.names();
        QCOMPARE(names.takeLast(), s.other().data().toString()); // of no order but the chart's
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
        for (auto it = colors.cbegin(); it != colors.cend(); ++it)
            QCOMPARE(s.view()->indexOf({it.key()}).data(FigureModel::SwatchRole).value<QColor>(), it.value());
        view.sortColumn = u"events"_s;
        view.ascending = true;
        s.show(ask(view));
        QCOMPARE(s.model()->sortColumn(), s.column(u"events"_s));
        QCOMPARE(s.model()->sortOrder(), Qt::AscendingOrder);
    }

    void hoveringLightsTheSeriesAndTheReverse()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User});
        view.top = 3;
        s.show(ask(view));
        QSignalSpy hovered(&s.table, &ExploreTable::seriesHovered);
        QWidget *viewport = s.view()->viewport();
        QTest::mouseMove(viewport, s.view()->visualRect(s.model()->index(1, 1, {})).center());
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(hovered.takeFirst().first().toInt(), 1);
        QTest::mouseMove(viewport, s.view()->visualRect(s.other().siblingAtColumn(1)).center());
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(hovered.takeFirst().first().toInt(), 3);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport, &leave);
        QCOMPARE(hovered.takeFirst().first().toInt(), -1);

        const QImage dark = s.view()->grab().toImage();
        s.table.setHighlightedSeries(2);
        const QImage lit = s.view()->grab().toImage();
        const QRect row = s.view()->visualRect(s.model()->index(2, 0, {}));
        const QPoint spot(4, row.center().y() + FigureHeader::height);
        QVERIFY(lit.pixelColor(spot) != dark.pixelColor(spot));
        s.table.setHighlightedSeries(-1);
        QCOMPARE(s.view()->grab().toImage(), dark);
    }

    void clickEnterAndMenuChooseAndOpen()
    {
        Scene s;
        const Answer answer = ask(viewBy({Dimension::User}));
        s.show(answer);
        QSignalSpy chosen(&s.table, &ExploreTable::keyChosen);
        QSignalSpy opened(&s.table, &ExploreTable::keyOpened);
        s.click(s.model()->index(1, 2, {}));
        QCOMPARE(chosen.takeFirst(), (QVariantList{answer->rows[1].key, answer->rows[1].label}));
        s.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.view(), Qt::Key_Down);
        QTest::keyClick(s.view(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), answer->rows[2].key);
        QTest::keyClick(s.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.takeFirst(), (QVariantList{answer->rows[2].key, answer->rows[2].label}));
        QVERIFY(chosen.isEmpty());

        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(s.view(), &menuKey);
        auto *menu = s.table.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), answer->rows[2].key);
    }

    void aDoubleClickOpensTheRowOfItsFirstPress()
    {
        Scene s;
        const Answer answer = ask(viewBy({Dimension::User}));
        s.show(answer);
        QSignalSpy opened(&s.table, &ExploreTable::keyOpened);
        // The first click filters: by the second press only that row is there.
        connect(&s.table, &ExploreTable::keyChosen, this, [&](const QString &key) {
            ExploreView view = viewBy({Dimension::User});
            view.filters[Dimension::User] = {{key}, {}};
            s.show(this->ask(view));
        });
        const QPoint place = s.view()->visualRect(s.model()->index(2, 2, {})).center();
        QTest::mouseClick(s.view()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(s.model()->rowCount(), 1);
        QTest::mouseDClick(s.view()->viewport(), Qt::LeftButton, {}, place); // the second press only
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), answer->rows[2].key);
    }

    void figuresOfRowsAndTotalsAskToBeExplained()
    {
        Scene s;
        const Answer answer = ask(viewBy({Dimension::User}));
        s.show(answer);
        QSignalSpy asked(&s.table, &ExploreTable::figureAsked);
        const QRect total = s.table.totals()->cellRect(s.column(u"events"_s));
        QTest::mouseClick(s.table.totals(), Qt::LeftButton, {}, total.center());
        QCOMPARE(asked.first().mid(0, 3), (QVariantList{QString(), QString(), u"events"_s}));
        QVERIFY(asked.takeFirst().at(3).toRect().contains(s.table.totals()->mapToGlobal(total.center())));
        s.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.view(), Qt::Key_F2);
        QCOMPARE(asked.takeFirst().mid(0, 3), (QVariantList{answer->rows[0].key, answer->rows[0].label, u"measure"_s}));
    }

    void columnsAreThoseOfTheView()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User});
        view.columns = {u"events"_s, u"cacheread"_s};
        s.show(ask(view));
        QStringList words;
        for (const int column : s.table.head()->shownColumns())
            words.append(s.model()->figureColumns()[column].word);
        QCOMPARE(words, (QStringList{u"name"_s, u"measure"_s, u"events"_s, u"cacheread"_s}));
        QSignalSpy chosen(&s.table, &ExploreTable::columnsChosen);
        QTest::mouseClick(s.table.findChild<QToolButton *>(u"exploreColumns"_s), Qt::LeftButton);
        auto *menu = s.table.findChild<ColumnMenu *>();
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto action =
            std::find_if(actions.begin(), actions.end(), [](QAction *a) { return a->data().toString() == u"before"; });
        QVERIFY(action != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*action).center());
        QCOMPARE(chosen.takeFirst().first().toStringList(), (QStringList{u"before"_s, u"events"_s, u"cacheread"_s}));
        menu->close();
    }

    void everyControlHasAName()
    {
        Scene s;
        ExploreView view = viewBy({Dimension::User, Dimension::Model});
        view.top = 3;
        s.show(ask(view));
        QCOMPARE(namelessControls(s.table).join(u", "_s), QString());
    }

    void thousandsOfRowsAreShownAtOnce()
    {
        Scene s;
        auto answer = std::make_shared<ExploreAnswer>();
        answer->computedMs = presentMs;
        answer->view.by = {Dimension::User, Dimension::Model};
        answer->view.otherOpen = true;
        for (std::uint32_t i = 0; i < 20; ++i)
            answer->columns.push_back({u"model %1"_s.arg(i), u"Model %1"_s.arg(i), {}, 0, 0});
        for (int i = 0; i < 5000; ++i) {
            ExploreRow row = rowOf(u"user %1"_s.arg(i), std::int64_t(5000 - i) * 1'000'000, 0, std::min(i, 8));
            row.trend.assign(30, 5);
            for (std::uint32_t c = 0; c < 20; ++c)
                row.cells.push_back({c, row.figures, 0});
            answer->rows.push_back(row);
        }
        for (int i = 0; i < 9; ++i)
            answer->series.push_back({i < 8 ? u"user %1"_s.arg(i) : QString(), {}, 1, {}, {}});
        s.show(answer);
        s.table.repaint();
        auto few = std::make_shared<ExploreAnswer>(*answer);
        few->rows.resize(50);
        const double fifty = tests::cheapestMs(5, [&] {
            s.show(few);
            s.table.repaint();
        });
        const double took = tests::cheapestMs(5, [&] {
            s.show(answer);
            s.table.repaint();
        });
        QCOMPARE(s.model()->rowCount(s.other()), 4992);
        const double sorted = tests::cheapestMs(1, [&] {
            s.model()->sort(0, Qt::AscendingOrder);
            s.table.repaint();
        });
        qInfo("50 rows shown in %.1f ms, 5,000 in %.1f ms, sorted by name in %.1f ms", fifty, took, sorted);
        // What is out of sight costs next to nothing: a hundred times the rows, far from a hundred times the work.
        QVERIFY2(took < 30 * fifty, qPrintable(u"%1 times"_s.arg(took / fifty)));
    }

private:
    static ExploreView viewBy(const std::vector<Dimension> &by)
    {
        ExploreView view;
        view.range = last30;
        view.by = by;
        return view;
    }
    Answer ask(const ExploreView &view)
    {
        return m_live->answer(
            [view](SpendSource &source) { return answerExplore(source.picture, view, source.nowMs); });
    }

    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestExploreTable)
#include "tst_exploretable.moc"
