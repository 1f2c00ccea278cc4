// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/eventlistmodel.h"
#include "ui/explorer/eventlistview.h"
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/exploretable.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/pagefaces.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
/// Hands questions on and counts them.
class CountingService final : public SpendService
{
    Q_OBJECT
public:
    explicit CountingService(SpendService &real)
        : m_real(real)
    {
    }
    int asked = 0;

    quint64 ask(const OverviewQuestion &question) override
    {
        ++asked;
        return m_real.ask(question);
    }
    void read(std::function<void(SpendSource &)> work, std::function<void(const Problem &)> failed) override
    {
        ++asked;
        m_real.read(std::move(work), std::move(failed));
    }
    void change(Touches touches, std::function<void(store::StoreSession &)> work, QObject *context,
        std::function<void(const Result<void> &)> done) override
    {
        m_real.change(touches, std::move(work), context, std::move(done));
    }

private:
    SpendService &m_real;
};

/// What a table does while it is scrolled or its window changes in size.
class Watch final : public QObject
{
    Q_OBJECT
public:
    explicit Watch(FigureTable &table)
        : m_resets(table.figures(), &QAbstractItemModel::modelReset)
        , m_layouts(table.view(), &FigureView::columnsMoved)
    {
        table.view()->viewport()->installEventFilter(this);
    }
    int paints = 0;
    int resets() const { return int(m_resets.size()); }
    int layouts() const { return int(m_layouts.size()); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    QSignalSpy m_resets;
    QSignalSpy m_layouts;
};

/// Lets everything that is due happen, also what that makes due.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void wheel(FigureView &view)
{
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

std::shared_ptr<const ExploreAnswer> manyRows(int count)
{
    auto answer = std::make_shared<ExploreAnswer>();
    answer->computedMs = presentMs;
    answer->range = {UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};
    answer->view.by = {Dimension::User};
    for (int i = 0; i < count; ++i) {
        ExploreRow row;
        row.key = row.label = u"person-%1@example.com"_s.arg(i);
        row.figures.cost = row.before.cost = std::int64_t(count - i) * oneDollar.microCents;
        row.value = row.valueBefore = row.figures.cost;
        row.standing = ExploreRow::Standing::Both;
        row.series = -1;
        answer->total += row.figures;
        answer->rows.push_back(row);
    }
    answer->value = answer->total.cost;
    return answer;
}

constexpr int steps = 40;
} // namespace

/// Scrolling and resizing do no more than they need to: counted, so that a busy machine changes nothing.
class TestScrolling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Ten thousand rows, a paint a step, and nothing is laid out or read anew.
    void aLongTableScrolls()
    {
        const UiFixture fixture;
        QSettings settings(fixture.folder.filePath(u"own.ini"_s), QSettings::IniFormat);
        SeriesColors colors(settings);
        ExploreTable table(colors);
        table.resize(1040, 420);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setAnswer(manyRows(10'000));
        QCOMPARE(table.model()->rowCount(), 10'000);
        settle();
        Watch watch(table);
        scroll(table, watch);
    }

    /// A page of events: what is loaded is not asked for again.
    void eventsScroll()
    {
        LiveSpend live;
        CountingService service(live.service);
        EventListView view(service);
        view.resize(1100, 640);
        view.show();
        view.setScope({*live.settings.since, UtcDay::ofMs(presentMs)}, {});
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 100, 30'000);
        QTRY_COMPARE(view.findChild<PageFaces *>()->face(), PageFaces::Face::Content);
        settle();
        Watch watch(*view.table());
        const int before = service.asked;
        QVERIFY(before > 0);
        scroll(*view.table(), watch);
        QCOMPARE(service.asked, before);

        resizeInSteps(view, watch);
        QCOMPARE(service.asked, before);
    }

    void aLongTableIsResized()
    {
        const UiFixture fixture;
        QSettings settings(fixture.folder.filePath(u"own.ini"_s), QSettings::IniFormat);
        SeriesColors colors(settings);
        ExploreTable table(colors);
        table.resize(900, 420);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setAnswer(manyRows(10'000));
        settle();
        Watch watch(table);
        resizeInSteps(table, watch);
    }

private:
    void scroll(FigureTable &table, Watch &watch)
    {
        QScrollBar *bar = table.view()->verticalScrollBar();
        bar->setValue(0);
        settle();
        const int paintsBefore = watch.paints;
        const int layoutsBefore = watch.layouts();
        int last = bar->value();
        for (int step = 0; step < steps; ++step) {
            wheel(*table.view());
            settle();
            QVERIFY2(bar->value() > last, "each step scrolls");
            last = bar->value();
        }
        const int paints = watch.paints - paintsBefore;
        QVERIFY2(paints > 0 && paints <= steps, qPrintable(QString::number(paints)));
        QCOMPARE(watch.layouts(), layoutsBefore);
        QCOMPARE(watch.resets(), 0);
    }

    /// A step of the window may lay its columns out once, and paints twice at most: at its new size, and where the
    /// layout of the columns moved them.
    void resizeInSteps(QWidget &window, Watch &watch)
    {
        const int paintsBefore = watch.paints;
        const int layoutsBefore = watch.layouts();
        for (int step = 1; step <= steps; ++step) {
            window.resize(window.width() + 8, window.height() + 2);
            settle();
        }
        const int layouts = watch.layouts() - layoutsBefore;
        const int paints = watch.paints - paintsBefore;
        QVERIFY2(layouts > 0 && layouts <= steps, qPrintable(QString::number(layouts)));
        QVERIFY2(paints > 0 && paints <= 2 * steps, qPrintable(QString::number(paints)));
        QCOMPARE(watch.resets(), 0);
    }
};

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
