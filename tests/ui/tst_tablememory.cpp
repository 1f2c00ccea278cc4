// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/columnmenu.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuremodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"

#include <QAction>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// How somebody left a table, the next start finds it: a new window over the same settings.
class TestTableMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<EveryPlace>();
        m_place->open();
    }

    void everyTable_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("ownColumns");
        QTest::newRow("overview") << u"overview"_s << u"breakdown"_s << false;
        QTest::newRow("explorer") << u"explorer"_s << u"explore"_s << false; // its columns are the view's
        QTest::newRow("people") << u"people"_s << u"userList"_s << true;
        QTest::newRow("repositories") << u"repositories"_s << u"repositories"_s << true;
        QTest::newRow("anomalies") << u"anomalies"_s << u"anomalyRows"_s << true;
        QTest::newRow("reconcile") << u"reconcile"_s << u"reconcileRows"_s << true;
        QTest::newRow("forecast") << u"forecast"_s << u"forecastRows"_s << true;
        QTest::newRow("limits") << u"plan"_s << u"limits"_s << true;
        QTest::newRow("seats") << u"plan"_s << u"seats"_s << true;
    }
    void everyTable()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, table);
        QFETCH(const bool, ownColumns);
        FigureTable *before = shown(page, table);
        QVERIFY(before);
        const QString usual = before->figures()->sortWord();
        const int column = anotherColumn(*before);
        QVERIFY(column >= 0);
        Q_EMIT before->head()->sortRequested(column); // what a click on the head and Space tell
        const QString word = before->figures()->sortWord();
        const Qt::SortOrder order = before->figures()->sortOrder();
        QVERIFY(word != usual);
        QStringList columns;
        if (ownColumns) {
            QVERIFY(toggleOneColumn(*before));
            columns = before->shownColumns();
            QVERIFY(!columns.isEmpty());
        }

        m_place->open();
        FigureTable *after = shown(page, table);
        QVERIFY(after);
        QTRY_COMPARE(after->figures()->sortWord(), word);
        QTRY_COMPARE(after->figures()->sortOrder(), order);
        if (ownColumns)
            QCOMPARE(after->shownColumns(), columns);
    }

    /// Events stand by time, but their columns are chosen.
    void columnsOfEvents()
    {
        FigureTable *before = shown(u"explorer"_s, u"eventTable"_s);
        QVERIFY(before);
        QVERIFY(toggleOneColumn(*before));
        const QStringList columns = before->shownColumns();
        QVERIFY(!columns.isEmpty());
        QCOMPARE(m_place->pages.settings.value(u"tables/eventTable/columns"_s).toStringList(), columns);
        m_place->open();
        FigureTable *after = shown(u"explorer"_s, u"eventTable"_s);
        QVERIFY(after);
        QCOMPARE(after->shownColumns(), columns);
    }

    /// What an older version kept is taken over.
    void columnsOfAnOlderVersion()
    {
        m_place->close();
        m_place->pages.settings.remove(u"tables/reconcileRows/columns"_s);
        m_place->pages.settings.setValue(u"reconcile/columns"_s, QStringList{u"difference"_s});
        m_place->open();
        FigureTable *table = shown(u"reconcile"_s, u"reconcileRows"_s);
        QVERIFY(table);
        QCOMPARE(table->shownColumns(), QStringList{u"difference"_s});
    }

private:
    FigureTable *shown(const QString &page, const QString &name)
    {
        if (!m_place->page(page))
            return nullptr;
        const auto tables = m_place->window().findChildren<FigureTable *>();
        for (FigureTable *table : tables) {
            if (table->view()->objectName() == name)
                return table;
        }
        return nullptr;
    }

    static int anotherColumn(const FigureTable &table)
    {
        const FigureModel &model = *table.figures();
        for (const int column : table.head()->shownColumns()) {
            if (column > 0 && column != model.sortColumn() && model.cellKind(column) == CellKind::Figure)
                return column;
        }
        return -1;
    }

    /// By the menu in the table's head.
    static bool toggleOneColumn(FigureTable &table)
    {
        auto *button = table.findChild<QToolButton *>(table.view()->objectName() + u"Columns"_s);
        if (!button)
            return false;
        button->click();
        auto *menu = table.findChild<ColumnMenu *>();
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->isCheckable() && action->isEnabled()) {
                action->toggle();
                break;
            }
        }
        menu->close();
        return true;
    }

    std::unique_ptr<EveryPlace> m_place;
};

QTEST_MAIN(TestTableMemory)
#include "tst_tablememory.moc"
