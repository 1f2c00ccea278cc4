// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cputime.h"
#include "tests/ui/support/uifixture.h"
#include "ui/table/columnmenu.h"
#include "ui/table/figureheader.h"
#include "ui/table/figurelistmodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneytext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
struct Item {
    QString key;
    std::optional<qint64> cost;
    qint64 events = 0;
};

class ListOfItems final : public FigureListModel
{
public:
    enum Column { Name, Share, Cost, Events, Note, Trend };
    ListOfItems()
    {
        setFigureColumns({{u"name"_s, u"Name"_s, CellKind::Name, 200}, {u"share"_s, u"Share"_s, CellKind::Share},
            {u"cost"_s, u"Cost"_s}, {u"events"_s, u"Events"_s}, {u"note"_s, u"Note"_s, CellKind::Text, 80, false},
            {u"trend"_s, u"Trend"_s, CellKind::Trend}});
        setSort(Cost, Qt::DescendingOrder);
    }
    void setItems(const QList<Item> &items)
    {
        beginNewRows();
        m_items = items;
        endNewRows();
    }
    QString totalText(int column) const override
    {
        return column == Name ? u"Total"_s : column == Events ? QString::number(m_items.size()) : QString();
    }
    int textsMade() const { return m_made; }

protected:
    int sourceCount() const override { return int(m_items.size()); }
    QVariant cell(int source, int column, int role) const override
    {
        const Item &item = m_items[source];
        if (role == KeyRole)
            return item.key;
        if (role == SwatchRole)
            return QColor(Qt::red);
        if (role == TrendRole)
            return QVariant::fromValue(TrendValues{{1, 2, TrendValues::absent, 4, 5}});
        if (role != Qt::DisplayRole)
            return {};
        ++m_made;
        switch (column) {
        case Name:
            return item.key;
        case Cost:
            return item.cost ? moneyText(*item.cost) : u"–"_s;
        case Events:
            return countText(item.events);
        default:
            return u"–"_s;
        }
    }
    std::optional<std::int64_t> sortValue(int source, int column) const override
    {
        return column == Events ? m_items[source].events : m_items[source].cost;
    }

private:
    QList<Item> m_items;
    mutable int m_made = 0;
};

/// Two levels: "a" and "b" with three rows each, and "c" without.
class TreeOfItems final : public FigureModel
{
public:
    TreeOfItems() { setFigureColumns({{u"name"_s, u"Name"_s, CellKind::Name, 200}, {u"cost"_s, u"Cost"_s}}); }
    void fill(const QStringList &tops)
    {
        beginResetModel();
        m_tops = tops;
        endResetModel();
    }
    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        return hasIndex(row, column, parent)
            ? createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0))
            : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
    }
    int rowCount(const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return int(m_tops.size());
        return parent.internalId() == 0 && parent.column() == 0 && m_tops[parent.row()] != u"c" ? 3 : 0;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != KeyRole)
            return {};
        if (index.column() > 0 && role == Qt::DisplayRole)
            return u"$1.00"_s;
        return index.parent().isValid() ? QString::number(index.row()) : m_tops[index.row()];
    }

private:
    QStringList m_tops;
};

QList<Item> items(int count)
{
    QList<Item> list;
    for (int i = 0; i < count; ++i)
        list.append({u"user %1"_s.arg(i), qint64(i) * oneDollar.microCents, count - i});
    return list;
}

QPoint centerOf(const FigureTable &table, const QModelIndex &index)
{
    return table.view()->visualRect(index).center();
}

template <class Model>
struct Scene {
    Scene()
        : table(&model)
    {
        table.setNames(u"things"_s, u"Things"_s);
        table.resize(900, 320);
        table.show();
        table.activateWindow();
        active = QTest::qWaitForWindowActive(&table);
    }
    UiFixture fixture;
    Model model;
    FigureTable table;
    bool active = false; ///< the keyboard's focus needs it
};
} // namespace

class TestFigureTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAndTreesKeepTheRulesOfModels()
    {
        ListOfItems list;
        QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setItems(items(30));
        for (int column = 0; column < list.columnCount(); ++column) {
            list.sort(column, Qt::AscendingOrder);
            list.sort(column, Qt::DescendingOrder);
        }
        list.setItems({});
        TreeOfItems tree;
        QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.fill({u"a"_s, u"c"_s});
    }

    void aNarrowTableLeavesOutWhatYields()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        const auto hidden = [&s](int column) { return s.table.view()->isColumnHidden(column); };
        s.table.resize(700, 400);
        QTRY_VERIFY(!hidden(ListOfItems::Trend));
        s.table.resize(500, 400);
        QTRY_VERIFY(hidden(ListOfItems::Trend));
        QVERIFY(!hidden(ListOfItems::Share) && !hidden(ListOfItems::Events)); // they never yield
        QCOMPARE(s.table.view()->leftOutColumns(), QStringList{u"trend"_s});
        QCOMPARE(s.table.view()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(s.table.shownColumns().isEmpty()); // nobody chose
        const ColumnMenu menu(s.model, {}, s.table.view()->leftOutColumns());
        QCOMPARE(menu.actions().at(4)->text(), u"Trend (no room)"_s);
        s.table.setShownColumns({u"share"_s, u"cost"_s, u"events"_s, u"trend"_s});
        QVERIFY(!hidden(ListOfItems::Trend)); // what somebody chose is shown
        s.table.setShownColumns({});
        QVERIFY(hidden(ListOfItems::Trend));
        s.table.resize(700, 400);
        QTRY_VERIFY(!hidden(ListOfItems::Trend));
    }

    void aTableAsHighAsItsRowsNeedsNoScrollBar()
    {
        Scene<ListOfItems> s;
        s.table.setRowsInSight(5, 40);
        s.model.setItems(items(15));
        s.table.resize(700, s.table.maximumHeight());
        QTRY_COMPARE(s.table.view()->verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(!s.table.view()->verticalScrollBar()->isVisible());
        s.model.setItems(items(60));
        s.table.resize(700, s.table.maximumHeight());
        QTRY_VERIFY(s.table.view()->verticalScrollBar()->isVisible());
    }

    void headSortsByMouseAndKeyboard()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        QSignalSpy sorts(&s.table, &FigureTable::sortChanged);
        FigureHeader *head = s.table.head();
        const auto press = [head](int column) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, head->columnRect(column, 0, 30).center());
        };
        press(ListOfItems::Events);
        QCOMPARE(sorts.takeFirst(), (QVariantList{u"events"_s, false}));
        QCOMPARE(s.model.index(0, 0).data().toString(), u"user 0"_s);
        press(ListOfItems::Events);
        QCOMPARE(sorts.takeFirst(), (QVariantList{u"events"_s, true}));
        QCOMPARE(s.model.index(0, 0).data().toString(), u"user 29"_s);
        head->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(head, Qt::Key_Left);
        QTest::keyClick(head, Qt::Key_Return);
        QCOMPARE(sorts.takeFirst(), (QVariantList{u"name"_s, true}));
        QCOMPARE(s.model.index(1, 0).data().toString(), u"user 1"_s);
        QCOMPARE(s.model.index(2, 0).data().toString(), u"user 2"_s); // as people sort, not "user 10"
        // What is set by the program is not told.
        s.table.setSort(u"cost"_s, Qt::AscendingOrder);
        QVERIFY(sorts.isEmpty());
        QCOMPARE(s.model.sortWord(), u"cost"_s);
    }

    void rowsWithoutAFigureAreLastInEitherOrder()
    {
        ListOfItems list;
        list.setItems({{u"none"_s, std::nullopt}, {u"low"_s, -5}, {u"high"_s, 7}});
        const auto keys = [&list] {
            QStringList all;
            for (int row = 0; row < list.rowCount(); ++row)
                all.append(list.index(row, 0).data(FigureModel::KeyRole).toString());
            return all;
        };
        list.sort(ListOfItems::Cost, Qt::AscendingOrder);
        QCOMPARE(keys(), (QStringList{u"low"_s, u"high"_s, u"none"_s}));
        list.sort(ListOfItems::Cost, Qt::DescendingOrder);
        QCOMPARE(keys(), (QStringList{u"high"_s, u"low"_s, u"none"_s}));
    }

    void clickAndEnterActivateARow()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        QStringList chosen;
        connect(&s.table, &FigureTable::rowActivated, this,
            [&chosen](const QModelIndex &cell) { chosen.append(cell.data(FigureModel::KeyRole).toString()); });
        FigureView *view = s.table.view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, centerOf(s.table, s.model.index(2, 3)));
        QCOMPARE(chosen.takeFirst(), u"user 27"_s);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), u"user 26"_s);
        QVERIFY(chosen.isEmpty());
    }

    void aDoubleClickOpensWhatWasPressedFirst()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        QSignalSpy opened(&s.table, &FigureTable::rowOpened);
        int activated = 0;
        // The first click filters: other rows stand there when the second press comes.
        connect(&s.table, &FigureTable::rowActivated, this, [&] {
            ++activated;
            s.model.setItems({{u"another"_s, 1}});
        });
        QWidget *viewport = s.table.view()->viewport();
        const QPoint place = centerOf(s.table, s.model.index(3, 1));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, place); // the second press only
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst(), (QVariantList{QStringList{u"user 26"_s}, u"user 26"_s}));
        QCOMPARE(activated, 1);
    }

    void controlEnterOpens()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(5));
        QSignalSpy opened(&s.table, &FigureTable::rowOpened);
        QSignalSpy activated(&s.table, &FigureTable::rowActivated);
        s.table.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.table.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.takeFirst().first().toStringList(), QStringList{u"user 4"_s});
        QVERIFY(activated.isEmpty());
    }

    void currentAndOpenRowsSurviveNewData()
    {
        Scene<TreeOfItems> s;
        s.model.fill({u"a"_s, u"b"_s, u"c"_s});
        FigureView *view = s.table.view();
        s.table.setOpen({u"b"_s}, true);
        s.table.setCurrentPath({u"b"_s, u"1"_s});
        s.table.setHighlightedPath({u"c"_s});
        QSignalSpy toggled(&s.table, &FigureTable::rowToggled);
        s.model.fill({u"c"_s, u"b"_s, u"z"_s, u"a"_s});
        QCOMPARE(s.table.currentPath(), (QStringList{u"b"_s, u"1"_s}));
        QVERIFY(view->isExpanded(s.model.index(1, 0, {})));
        QVERIFY(!view->isExpanded(s.model.index(3, 0, {})));
        QCOMPARE(view->openPaths(), QList<QStringList>{QStringList{u"b"_s}});
        s.model.fill({u"a"_s});
        QCOMPARE(s.table.currentPath(), QStringList{u"a"_s}); // who works by keyboard goes on
        QVERIFY(toggled.isEmpty());
    }

    void rowsOpenByArrowAndKeyboard()
    {
        Scene<TreeOfItems> s;
        s.model.fill({u"a"_s, u"b"_s, u"c"_s});
        FigureView *view = s.table.view();
        QSignalSpy toggled(&s.table, &FigureTable::rowToggled);
        QSignalSpy activated(&s.table, &FigureTable::rowActivated);
        const QModelIndex a = s.model.index(0, 0, {});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->branchRect(a).center());
        QVERIFY(view->isExpanded(a));
        QCOMPARE(toggled.size(), 1);
        QVERIFY(activated.isEmpty()); // opening a row is not choosing it
        QVERIFY(view->branchRect(s.model.index(2, 0, {})).isEmpty());

        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(!view->isExpanded(a));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(a));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(s.table.currentPath(), (QStringList{u"a"_s, u"0"_s}));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentIndex().column(), 1); // nothing to open: on to the next cell
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(s.table.currentPath(), QStringList{u"a"_s});
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!view->isExpanded(a));
    }

    void columnsAreChosenByMouseAndKeyboard()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(3));
        s.table.setColumnsChoosable(true);
        FigureHeader *head = s.table.head();
        QVERIFY(head->isSectionHidden(ListOfItems::Note)); // not a usual one
        QSignalSpy chosen(&s.table, &FigureTable::columnsChanged);
        auto *button = s.table.findChild<QToolButton *>(u"thingsColumns"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = s.table.findChild<ColumnMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        QAction *events = nullptr;
        QAction *note = nullptr;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            events = action->data().toString() == u"events" ? action : events;
            note = action->data().toString() == u"note" ? action : note;
        }
        QVERIFY(events && events->isChecked() && note && !note->isChecked());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(events).center());
        QVERIFY(head->isSectionHidden(ListOfItems::Events));
        QVERIFY(menu->isVisible()); // more than one tick at a time
        menu->setActiveAction(note);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(!head->isSectionHidden(ListOfItems::Note));
        QCOMPARE(chosen.last().first().toStringList(), (QStringList{u"share"_s, u"cost"_s, u"note"_s, u"trend"_s}));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!s.table.findChild<ColumnMenu *>());

        // The same menu from the head, and back to the usual columns.
        QContextMenuEvent ask(QContextMenuEvent::Keyboard, {5, 5}, head->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(head, &ask);
        menu = s.table.findChild<ColumnMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().constLast()).center());
        QCOMPARE(chosen.last().first().toStringList(), QStringList());
        QVERIFY(!head->isSectionHidden(ListOfItems::Events) && head->isSectionHidden(ListOfItems::Note));
        // They stay chosen over new data.
        s.table.setShownColumns({u"cost"_s});
        s.model.setItems(items(4));
        QCOMPARE(head->shownColumns(), (QList<int>{ListOfItems::Name, ListOfItems::Cost}));
    }

    void figuresAskToBeExplained()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        QSignalSpy asked(&s.table, &FigureTable::figureAsked);
        const QPoint total = s.table.totals()->cellRect(ListOfItems::Events).center();
        QTest::mouseClick(s.table.totals(), Qt::LeftButton, {}, total);
        QVERIFY(asked.isEmpty()); // nobody listens yet
        s.table.setFiguresExplained(true);
        QTest::mouseClick(s.table.totals(), Qt::LeftButton, {}, total);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.first().at(0).toModelIndex().isValid());
        QCOMPARE(asked.first().at(1).toInt(), int(ListOfItems::Events));
        QVERIFY(asked.takeFirst().at(2).toRect().contains(s.table.totals()->mapToGlobal(total)));
        s.table.totals()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.table.totals(), Qt::Key_Return);
        QCOMPARE(asked.takeFirst().at(1).toInt(), int(ListOfItems::Events));

        s.table.view()->setCurrentIndex(s.model.index(1, ListOfItems::Cost));
        QTest::keyClick(s.table.view(), Qt::Key_F2);
        QCOMPARE(asked.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(asked.takeFirst().at(1).toInt(), int(ListOfItems::Cost));
        QContextMenuEvent menuKey(QContextMenuEvent::Mouse, centerOf(s.table, s.model.index(2, ListOfItems::Cost)),
            s.table.mapToGlobal(QPoint(50, 50)));
        QCoreApplication::sendEvent(s.table.view()->viewport(), &menuKey);
        auto *menu = s.table.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().at(0).toModelIndex().row(), 2);
    }

    void aRowIsCopied()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(3));
        QContextMenuEvent ask(QContextMenuEvent::Mouse, centerOf(s.table, s.model.index(0, 2)), QPoint(100, 100));
        QCoreApplication::sendEvent(s.table.view()->viewport(), &ask);
        auto *menu = s.table.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Copy row")
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"user 2\t–\t$2.00\t1"_s);
        menu->close();
    }

    void rowsFollowTheDensity()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(3));
        const auto heights = [&s] {
            return std::pair(s.table.view()->visualRect(s.model.index(0, 0)).height(), s.table.totals()->height());
        };
        QTRY_COMPARE(heights(), (std::pair{34, 34}));
        s.fixture.theme.setDensity(Density::Compact);
        QTRY_COMPARE(heights(), (std::pair{26, 26}));
        s.fixture.theme.setDensity(Density::Comfortable);
        QTRY_COMPARE(heights(), (std::pair{34, 34}));
    }

    void theNameStaysInSightWhenColumnsScroll()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        s.table.setShownColumns({u"share"_s, u"cost"_s, u"events"_s, u"note"_s, u"trend"_s});
        FigureView *view = s.table.view();
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        s.table.resize(420, 320);
        QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        QCOMPARE(view->visualRect(s.model.index(0, 0)).left(), 0);
        QCOMPARE(view->indexAt(QPoint(5, 40)).column(), 0);
        QCOMPARE(s.table.head()->columnAt(5), 0);
        const QRect last = view->visualRect(s.model.index(0, ListOfItems::Trend));
        QVERIFY(last.right() <= view->viewport()->width());
        QCOMPARE(view->indexAt(last.center()).column(), int(ListOfItems::Trend));
        // The keyboard does not lose a cell below the names.
        view->setCurrentIndex(s.model.index(0, ListOfItems::Share));
        QVERIFY(view->visualRect(s.model.index(0, ListOfItems::Share)).left() >= s.table.head()->sectionSize(0));
    }

    void hoveringIsTold()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(30));
        QStringList rows;
        connect(&s.table, &FigureTable::rowHovered, this, [&rows](const QModelIndex &row) {
            rows.append(row.isValid() ? row.data(FigureModel::KeyRole).toString() : u"none"_s);
        });
        QTest::mouseMove(s.table.view()->viewport(), centerOf(s.table, s.model.index(1, 1)));
        QTRY_COMPARE(rows, QStringList{u"user 28"_s});
        QTest::mouseMove(s.table.view()->viewport(), centerOf(s.table, s.model.index(1, 2)));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(s.table.view()->viewport(), &leave);
        QTRY_COMPARE(rows, (QStringList{u"user 28"_s, u"none"_s}));
    }

    void heightFollowsTheRows()
    {
        Scene<TreeOfItems> s;
        s.table.setRowsInSight(1, 6);
        s.model.fill({u"a"_s, u"b"_s});
        const int two = s.table.height();
        s.table.setOpen({u"a"_s}, true);
        QTRY_COMPARE(s.table.height(), two + 3 * 34);
        s.model.fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s});
        QTRY_COMPARE(s.table.height(), two + 4 * 34);
    }

    void everyControlHasAName()
    {
        Scene<ListOfItems> s;
        s.table.setColumnsChoosable(true);
        s.table.setFiguresExplained(true);
        s.model.setItems(items(3));
        QCOMPARE(namelessControls(s.table).join(u", "_s), QString());
        QCOMPARE(s.table.totals()->accessibleName(), u"Total, Events 3"_s);
    }

    void fiveThousandRowsAreShownAtOnce()
    {
        Scene<ListOfItems> s;
        s.model.setItems(items(10));
        s.table.repaint();
        const QList<Item> few = items(50);
        const double fifty = tests::cheapestMs(5, [&] {
            s.model.setItems(few);
            s.table.repaint();
        });
        const QList<Item> many = items(5000);
        const int before = s.model.textsMade();
        s.model.setItems(many);
        s.table.repaint();
        QVERIFY2(s.model.textsMade() - before < 1000, "texts of rows out of sight were made");
        const double took = tests::cheapestMs(5, [&] {
            s.model.setItems(many);
            s.table.repaint();
        });
        qInfo("50 rows shown in %.1f ms, 5,000 in %.1f ms", fifty, took);
        QVERIFY2(took < 30 * fifty, qPrintable(u"%1 times"_s.arg(took / fifty)));
    }
};

QTEST_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
