// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/density.h"

#include <QChartView>
#include <QHash>
#include <QLayout>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
/// What a page's named tables show, as words.
struct TableState {
    QString sort;
    QStringList columns;
};

QHash<QString, TableState> tablesOf(const QWidget &page)
{
    QHash<QString, TableState> states;
    const auto tables = page.findChildren<FigureTable *>();
    for (const FigureTable *table : tables) {
        const QString name = table->view()->objectName();
        if (name.isEmpty())
            continue;
        states.insert(name,
            {QString::number(table->head()->sortIndicatorSection()) + u' '
                    + QString::number(table->head()->sortIndicatorOrder()),
                table->shownColumns()});
    }
    return states;
}

/// How often widgets of a kind are painted while it lives.
class Paints : public QObject
{
public:
    explicit Paints(const QWidgetList &widgets)
    {
        for (QWidget *widget : widgets)
            widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++counts[watched];
        return false;
    }
    int most() const
    {
        int most = 0;
        for (const int count : counts)
            most = std::max(most, count);
        return most;
    }
    QHash<QObject *, int> counts;
};

/// Viewports of the charts and tables that are shown.
QWidgetList surfacesOf(const QWidget &page)
{
    QWidgetList surfaces;
    for (auto *view : page.findChildren<QAbstractScrollArea *>()) {
        if (view->isVisible() && (qobject_cast<QChartView *>(view) || qobject_cast<FigureView *>(view)))
            surfaces.append(view->viewport());
    }
    return surfaces;
}
} // namespace

/// What somebody arranged is there at the next start, in windows small and large.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<EveryPlace>(); }
    void cleanup() { m_place->close(); }

    void theWindowComesBack()
    {
        MainWindow &window = m_place->open({1400, 820});
        QVERIFY(m_place->page(u"people"_s));
        m_place->pages.theme.setDensity(Density::Compact);
        const QSize size = window.size();
        window.close();
        m_place->close();
        setCurrentDensity(Density::Comfortable); // as at the start of the program
        const Theme again(m_place->pages.settings);
        QCOMPARE(again.density(), Density::Compact);
        QCOMPARE(currentDensity(), Density::Compact);
        MainWindow restored(m_place->pages.connections, m_place->pages.live.service, m_place->pages.live.clock,
            m_place->pages.settings, m_place->pages.theme);
        QCOMPARE(restored.currentPage(), u"people"_s);
        restored.show();
        QTRY_COMPARE(restored.size(), size);
        m_place->pages.theme.setDensity(Density::Comfortable);
    }

    void sortAndColumnsComeBack_data()
    {
        QTest::addColumn<QString>("id");
        m_place->open();
        for (const QString &id : m_place->pageIds()) {
            const QWidget *page = m_place->page(id);
            QVERIFY(page);
            // Explorer's columns belong to its view.
            const auto tables = page->findChildren<FigureTable *>();
            if (!tables.isEmpty() && id != u"explorer")
                QTest::newRow(qPrintable(id)) << id;
        }
    }
    void sortAndColumnsComeBack()
    {
        QFETCH(const QString, id);
        m_place->open();
        QWidget *page = m_place->page(id);
        QVERIFY(page);
        int arranged = 0;
        const auto tables = page->findChildren<FigureTable *>();
        for (FigureTable *table : tables) {
            if (!table->isVisible() || table->view()->objectName().isEmpty())
                continue;
            // Sorted by a press of its second column, twice: up, then down.
            const int column = table->head()->logicalIndex(1);
            if (column < 0)
                continue;
            const QPoint at(
                table->head()->sectionViewportPosition(column) + 12, table->head()->viewport()->height() / 2);
            QTest::mouseClick(table->head()->viewport(), Qt::LeftButton, {}, at);
            ++arranged;
        }
        m_place->settle();
        if (arranged == 0)
            QSKIP("no table is shown with this data");
        const auto before = tablesOf(*page);
        m_place->window().close();
        m_place->open();
        page = m_place->page(id);
        QVERIFY(page);
        const auto after = tablesOf(*page);
        QCOMPARE(after.size(), before.size());
        for (auto it = before.begin(); it != before.end(); ++it) {
            QVERIFY2(after[it.key()].sort == it->sort,
                qPrintable(it.key() + u": "_s + it->sort + u", then "_s + after[it.key()].sort));
            QCOMPARE(after[it.key()].columns, it->columns);
        }
    }

    void everySize_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        m_place->open();
        for (const QString &id : m_place->pageIds()) {
            for (const QSize size : {QSize(1024, 640), QSize(3840, 2160)})
                QTest::addRow("%s %d", qPrintable(id), size.width()) << id << size;
        }
    }
    /// Nothing lies over anything else, and nothing hangs out of the window.
    void everySize()
    {
        QFETCH(const QString, id);
        QFETCH(const QSize, size);
        m_place->open(size);
        QCOMPARE(m_place->window().size(), size);
        QWidget *page = m_place->page(id);
        QVERIFY(page);
        QVERIFY(m_place->window().minimumSizeHint().width() <= size.width());
        QCOMPARE(page->height(), size.height());
        QStringList faults;
        const auto layouts = page->findChildren<QLayout *>();
        for (const QLayout *layout : layouts) {
            QWidgetList parts;
            for (int i = 0; i < layout->count(); ++i) {
                QWidget *part = layout->itemAt(i)->widget();
                if (part && part->isVisible())
                    parts.append(part);
            }
            for (qsizetype a = 0; a < parts.size() && !qobject_cast<const QStackedLayout *>(layout); ++a) {
                if (!parts[a]->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(parts[a]->geometry())
                    && parts[a]->width() > 0)
                    faults.append(described(parts[a]) + u" hangs out of "_s + described(parts[a]->parentWidget()));
                for (qsizetype b = a + 1; b < parts.size(); ++b) {
                    if (parts[a]->geometry().intersects(parts[b]->geometry()))
                        faults.append(described(parts[a]) + u" and "_s + described(parts[b]) + u" overlap"_s);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void stepsPaintOnce_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"overview"_s, u"people"_s, u"repositories"_s, u"forecast"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    /// A step of resizing paints each chart and table at most twice, and shows the answer that is there.
    void stepsPaintOnce()
    {
        QFETCH(const QString, id);
        m_place->open();
        QWidget *page = m_place->page(id);
        QVERIFY(page);
        m_place->settle();
        const QWidgetList surfaces = surfacesOf(*page);
        QVERIFY(!surfaces.isEmpty());
        for (int step = 1; step <= 3; ++step) {
            const Paints paints(surfaces);
            m_place->window().resize(1280 + 10 * step, 800 + 4 * step);
            QTRY_VERIFY(!paints.counts.isEmpty());
            m_place->settle();
            QVERIFY2(paints.most() <= 2, qPrintable(QString::number(paints.most())));
        }
    }

private:
    std::unique_ptr<EveryPlace> m_place;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
