// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds of the UI thread for a change of filter or grouping, from the change until the window has
// painted the answer and has nothing left to do: the real window over a real store, 90 days of eight series and more,
// beside a bare QChart and QTableView that are given the same numbers. Usage: bench_filter [roll-up rows, default
// 1000000]
#include "core/store/storethread.h"
#include "core/workspace/livespendservice.h"
#include "tests/bench/support/floorwindow.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/rollupstore.h"
#include "tests/bench/support/spendmaker.h"
#include "tests/bench/support/windows.h"
#include "tests/support/manualclock.h"
#include "tests/ui/support/fakeconnectionservice.h"
#include "ui/explorer/explorechart.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/exploretable.h"
#include "ui/overview/breakdowntable.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/spendchart.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figureview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

constexpr int days = 90;
constexpr std::size_t leastSeries = 8;
constexpr int longestWaitMs = 60'000;
constexpr std::int64_t fewRows = 100'000; ///< below, nobody looks at the times

/// Counts what the loop delivers, and notes which widgets were painted.
class Watcher final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        ++delivered;
        if (event->type() == QEvent::Paint)
            painted.append(receiver);
        return QApplication::notify(receiver, event);
    }
    int delivered = 0;
    QList<QObject *> painted;
};

Watcher &watcher()
{
    return *static_cast<Watcher *>(qApp);
}

/// Until nothing is posted any more.
void drain()
{
    for (int before = -1; before != watcher().delivered;) {
        before = watcher().delivered;
        QCoreApplication::processEvents();
    }
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void waitUntil(const std::function<bool()> &isSo, const char *what)
{
    QElapsedTimer time;
    time.start();
    while (!isSo()) {
        if (time.elapsed() > longestWaitMs)
            fail(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// The window over a store with the made-up team.
struct Scene {
    explicit Scene(const SpendMaker &maker)
        : clock((maker.lastDay() + 1).startMs() - msPerDay / 2)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , theme(settings)
        , service(clock)
    {
        const QString path = folder.filePath(u"store.db"_s);
        fillWithRollups(*newStore(path), maker);
        settings.setValue(u"overview/range"_s, int(RangeRule::Kind::Last90Days));
        ConnectionView view;
        view.id = 1;
        view.settings.name = u"Team"_s;
        view.health.status = Status::Healthy;
        view.everComplete = true;
        connections.views = {view};
        writer = open(path, store::StoreSession::Mode::ReadWrite);
        service.attach(open(path, store::StoreSession::Mode::ReadOnly), *writer);
        window = std::make_unique<ui::MainWindow>(connections, service, clock, settings, theme);
        window->resize(1280, 800);
        window->show();
        QObject::connect(&service, &SpendService::answered, &service,
            [this](quint64, const std::shared_ptr<const OverviewAnswer> &answer) { overview = answer; });
    }
    ~Scene() { service.detachWriter(); }

    /// Everything that was asked is answered and shown; twice, since an answer may lead to a question.
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            bool isIdle = false;
            service.read(
                [this, &isIdle](SpendSource &) {
                    QMetaObject::invokeMethod(
                        &service, [&isIdle] { isIdle = true; }, Qt::QueuedConnection);
                },
                [](const Problem &) { fail("The store could not be read."); });
            waitUntil([&isIdle] { return isIdle; }, "The reader does not come to rest.");
            drain();
        }
    }
    template <class Widget>
    Widget *find() const
    {
        auto *widget = window->findChild<Widget *>();
        if (!widget)
            fail("The window lacks a part.");
        return widget;
    }

    QTemporaryDir folder;
    ManualClock clock;
    QSettings settings;
    ui::Theme theme;
    FakeConnectionService connections;
    std::unique_ptr<store::StoreThread> writer;
    LiveSpendService service;
    std::unique_ptr<ui::MainWindow> window;
    std::shared_ptr<const OverviewAnswer> overview; ///< the newest

private:
    static std::unique_ptr<store::StoreThread> open(const QString &path, store::StoreSession::Mode mode)
    {
        auto thread = store::StoreThread::open(path, mode);
        if (!thread)
            fail("The store does not open.");
        return std::move(*thread);
    }
};

template <class Series>
qreal amountOf(const Series &value)
{
    if constexpr (std::is_integral_v<Series>)
        return qreal(value) / 1e8;
    else
        return qreal(value.value_or(0)) / 1e8;
}

/// What the answer draws, for the floor, with as many columns as ours shows.
template <class Answer>
FloorFigures figuresOf(const Answer &answer, const ui::FigureView &table)
{
    FloorFigures figures;
    for (const auto &series : answer.series) {
        QList<qreal> values;
        for (const auto &value : series.values)
            values.append(amountOf(value));
        figures.series.append(values);
    }
    for (qsizetype bucket = 0; bucket < qsizetype(answer.buckets.size()); ++bucket) {
        qreal sum = 0;
        for (const QList<qreal> &values : std::as_const(figures.series))
            sum += values[bucket];
        figures.highest = std::max(figures.highest, sum);
    }
    int columns = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        columns += table.isColumnHidden(column) ? 0 : 1;
    for (const auto &row : answer.rows) {
        const Figures &f = row.figures;
        const qint64 values[]{f.cost, f.onDemand, f.events, f.requests, f.inputTokens, f.outputTokens,
            f.cacheWriteTokens, f.cacheReadTokens};
        FloorFigures::Row line{row.label, {}};
        for (int column = 1; column < columns; ++column)
            line.values.push_back(values[std::size_t(column - 1) % std::size(values)]);
        figures.rows.push_back(std::move(line));
    }
    return figures;
}

/// A change, there and back; \c isThere: the answer to the first has come.
struct Change {
    std::string name;
    std::function<void()> there;
    std::function<bool()> isThere;
    std::function<void()> back;
    std::function<bool()> isBack;
    std::function<FloorFigures()> figures; ///< of what is shown
    QWidget *chart;
    QWidget *table;
};

double spentOn(const std::function<void()> &change, const std::function<bool()> &isShown)
{
    watcher().painted.clear();
    const double start = threadSeconds();
    change();
    waitUntil(isShown, "A change does not show.");
    return threadSeconds() - start;
}

bool wasPainted(QWidget *one, QWidget *other)
{
    return watcher().painted.contains(one) && watcher().painted.contains(other);
}

void measure(Report &report, Scene &scene, FloorWindow &floor, const Change &change, std::int64_t size)
{
    double best = 1e9;
    double floorBest = 1e9;
    FloorFigures before;
    const int rounds = size < fewRows ? 1 : 12;
    for (int round = 0; round < rounds; ++round) {
        const auto ours = [&] {
            change.back();
            waitUntil(change.isBack, "A change does not go back.");
            scene.settle();
            before = change.figures();
            // Painted anew after the answer: what was painted before it does not count.
            const double spent = spentOn(change.there, [&] {
                if (!change.isThere())
                    return false;
                scene.settle();
                return wasPainted(change.chart, change.table);
            });
            best = std::min(best, spent);
        };
        const auto bare = [&] {
            floor.show(before);
            drain();
            const FloorFigures after = change.figures();
            const double spent = spentOn([&] { floor.show(after); },
                [&] {
                    drain();
                    return wasPainted(floor.chartPlace(), floor.tablePlace());
                });
            floorBest = std::min(floorBest, spent);
        };
        ours();
        bare();
    }
    const FloorFigures shown = change.figures();
    if (std::size_t(shown.series.size()) < leastSeries || shown.series.front().size() != days)
        fail("The chart does not hold 90 days of eight series.");
    report.add(change.name, size, best * 1e3, "CPU ms", floorBest * 1e3, 2);
    report.addLimit(change.name + ", a frame", size, best * 1e3, "CPU ms", 16);
}

void measureOverview(Report &report, Scene &scene, FloorWindow &floor, std::int64_t size)
{
    scene.window->showPage(u"overview"_s);
    auto *chart = scene.find<ui::OverviewPage>()->findChild<ui::SpendChart *>();
    auto *card = scene.find<ui::ChartCard>();
    auto *table = scene.find<ui::BreakdownTable>();
    const auto shows = [&scene](Dimension by, bool filtered) {
        return [&scene, by, filtered] {
            return scene.overview && scene.overview->question.by == by
                && scene.overview->question.filters.contains(Dimension::Group) == filtered;
        };
    };
    const auto group = [card](Dimension by) { return [card, by] { Q_EMIT card->dimensionChosen(by); }; };
    Change change{"Overview, another filter", [card] { Q_EMIT card->chipRemoved(Dimension::Group); },
        shows(Dimension::Model, false),
        [&] { // a chosen group, looked at by model
            group(Dimension::Group)();
            waitUntil(shows(Dimension::Group, false), "Overview does not group.");
            scene.settle();
            Q_EMIT table->keyChosen(u"group3"_s, u"group3"_s);
            group(Dimension::Model)();
        },
        shows(Dimension::Model, true), [&] { return figuresOf(*scene.overview, *table->view()); }, chart->viewport(),
        table->view()->viewport()};
    measure(report, scene, floor, change, size);
    change.name = "Overview, another grouping";
    change.there = group(Dimension::User);
    change.isThere = shows(Dimension::User, false);
    change.back = group(Dimension::Model);
    change.isBack = shows(Dimension::Model, false);
    measure(report, scene, floor, change, size);
}

void measureExplorer(Report &report, Scene &scene, FloorWindow &floor, std::int64_t size)
{
    scene.window->showPage(u"explorer"_s);
    auto *page = scene.find<ui::ExplorerPage>();
    auto *chart = page->findChild<ui::ExploreChart *>();
    auto *table = scene.find<ui::ExploreTable>();
    ExploreView plain;
    plain.range.kind = RangeRule::Kind::Last90Days;
    plain.by = {Dimension::Model};
    ExploreView filtered = plain;
    filtered.filters[Dimension::Group] = {{u"group3"_s}, {}};
    ExploreView byUser = plain;
    byUser.by = {Dimension::User};
    const auto show = [page](const ExploreView &view) { return [page, view] { page->showView(view); }; };
    const auto shows = [page](const ExploreView &view) {
        return [page, view] { return page->answer() && page->answer()->view == view; };
    };
    const auto change = [&](const std::string &name, const ExploreView &from, const ExploreView &to) {
        measure(report, scene, floor,
            {name, show(to), shows(to), show(from), shows(from),
                [&] { return figuresOf(*page->answer(), *table->view()); }, chart->viewport(),
                table->view()->viewport()},
            size);
    };
    change("Explorer, another filter", filtered, plain);
    change("Explorer, another grouping", plain, byUser);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t rows = sizeArgument(argc, argv, 1'000'000, "bench_filter [roll-up rows]");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Watcher application(argc, argv);
    SpendMaker maker;
    maker.days = days;
    maker.users = Code(std::max<std::int64_t>(20, rows / (SpendMaker::models / 3) / days));
    Scene scene(maker);
    FloorWindow floor;
    floor.show();
    waitUntil([&] { return scene.overview != nullptr; }, "No answer comes.");
    Report report("filter");
    measureOverview(report, scene, floor, rows);
    measureExplorer(report, scene, floor, rows);
    return 0;
}
