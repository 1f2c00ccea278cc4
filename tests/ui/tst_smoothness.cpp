// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/trace/trace.h"
#include "core/workspace/livespendservice.h"
#include "tests/support/ingestfixture.h"
#include "tests/trace/tracefile.h"
#include "tests/ui/support/fakeconnectionservice.h"
#include "ui/explorer/explorerpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tracedapplication.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneytext.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <thread>
#include <utility>
#include <vector>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
/// Cost in micro-cents and events: what a store holds in all.
using Total = std::pair<std::int64_t, std::int64_t>;

Total totalOf(const Figures &figures)
{
    return {figures.cost, figures.events};
}

/// Of this process, in MiB: "VmRSS", "VmHWM"; 0 where the system does not tell.
long long memoryMiB(const char *what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qstrlen(what) + 1).simplified().split(' ').value(0).toLongLong() / 1024;
    }
    return 0;
}

/// The sample service in a process of its own, as a real one is: this test, called with other words.
class OtherProcess
{
public:
    explicit OtherProcess(const sample::SampleOptions &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
            {serveWord, QString::number(options.users), QString::number(options.days)});
    }
    ~OtherProcess()
    {
        m_process.closeWriteChannel(); // which ends it
        m_process.waitForFinished();
    }
    /// Once the company is made up; empty where that fails.
    QUrl url()
    {
        constexpr int longestMs = 300'000;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(longestMs)) { }
        return QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    }

    static constexpr QLatin1StringView serveWord{"serve-sample"};
    static int serve(int argc, char *argv[])
    {
        const QCoreApplication application(argc, argv);
        sample::SampleOptions options;
        options.users = application.arguments().value(2).toInt();
        options.days = application.arguments().value(3).toInt();
        options.nowMs = presentMs;
        options.rateLimits = false;
        ManualClock clock(presentMs);
        sample::SampleServer server(clock);
        const auto url = server.start(options);
        if (!url)
            return 1;
        std::printf("%s\n", url->toEncoded().constData());
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
        return 0;
    }

private:
    QProcess m_process;
};

/// The window over a store that an ingestion fills meanwhile. Every total that the store committed is noted by the
/// ingesting thread before anybody is told of it; every total that the window painted, by the UI's.
class Scene : public QObject
{
public:
    explicit Scene(const sample::SampleOptions &options)
        : base(options, 60'000)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , theme(settings)
        , service(base.clock)
    {
        settings.setValue(u"overview/range"_s, int(RangeRule::Kind::Last90Days));
        ConnectionView view;
        view.id = base.connection.id;
        view.settings = base.settings;
        view.progress = IngestProgress{};
        connections.views = {view};
        m_counter = openReader();
        service.attach(openReader(), base.workspace->writer());
        noteCommitted();
        window = std::make_unique<ui::MainWindow>(connections, service, base.clock, settings, theme);
        window->resize(1280, 800);
        window->show();
        connect(&service, &SpendService::answered, this,
            [this](quint64, const std::shared_ptr<const OverviewAnswer> &answer) {
                answered.insert(totalOf(answer->total));
            });
        qApp->installEventFilter(this);
    }
    ~Scene() override
    {
        qApp->removeEventFilter(this);
        m_runner = {};
        service.detachWriter();
    }

    /// Reads from another service than the one of this process.
    void readFrom(const QUrl &url, int days)
    {
        base.connection.settings.apiUrl = url;
        base.connection.settings.since = UtcDay::ofMs(presentMs) - (days - 1);
    }

    void startIngestion()
    {
        m_runner = std::jthread([this](std::stop_token stop) {
            const auto changed = [this](const ingest::StoreChange &change) {
                noteCommitted(); // the next window is not handed to the store before this returns
                service.apply(change);
            };
            outcome = ingest::Ingestor(
                base.workspace->toolsFor(base.connection), base.connection, sample::sampleKey(), {}, changed)
                          .run(stop);
            isDone = true;
        });
    }

    /// What somebody does who looks around: pages, and groupings of Explorer.
    void lookElsewhere()
    {
        constexpr Dimension groupings[] = {Dimension::User, Dimension::Model, Dimension::Day, Dimension::Group};
        const int step = m_steps++;
        if (step % 3 == 0) {
            window->showPage(u"overview"_s);
            return;
        }
        window->showPage(u"explorer"_s);
        ExploreView view;
        view.range.kind = RangeRule::Kind::Last90Days;
        view.by = {groupings[step % 4]};
        explorer()->showView(view);
    }

    ui::ExplorerPage *explorer() { return window->findChild<ui::ExplorerPage *>(); }
    ui::Tile *costTile() { return window->findChild<ui::OverviewPage *>()->findChild<ui::Tile *>(u"tileCost"_s); }
    int steps() const { return m_steps; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || !window)
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        if (widget == costTile() && !costTile()->figure().isEmpty())
            painted.insert(costTile()->figure());
        else if (ui::ExplorerPage *page = explorer(); page && page->isAncestorOf(widget) && page->answer())
            explored.insert(totalOf(page->answer()->total));
        return false;
    }

    IngestFixture base;
    QTemporaryDir folder;
    QSettings settings;
    ui::Theme theme;
    FakeConnectionService connections;
    LiveSpendService service;
    std::unique_ptr<ui::MainWindow> window;
    IngestOutcome outcome; ///< once isDone
    std::atomic<bool> isDone = false;
    std::set<Total> committed; ///< once isDone
    std::set<Total> answered;
    std::set<Total> explored; ///< while Explorer was painted
    std::set<QString> painted; ///< the cost that Overview showed

private:
    std::unique_ptr<store::StoreThread> openReader()
    {
        auto reader = store::StoreThread::open(base.workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        Q_ASSERT(reader);
        return std::move(*reader);
    }
    void noteCommitted()
    {
        const auto total = m_counter->run([](store::StoreSession &session) {
            store::Statement &sum =
                session.database().prepared("SELECT COALESCE(SUM(cost), 0), COALESCE(SUM(events), 0) FROM rollup");
            sum.step();
            const Total both{sum.integer(0), sum.integer(1)};
            sum.reset();
            return both;
        });
        if (total)
            committed.insert(*total);
    }

    std::unique_ptr<store::StoreThread> m_counter;
    std::jthread m_runner;
    int m_steps = 0;
};

bool isWithin(const std::set<Total> &some, const std::set<Total> &all)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// Prints how long the UI thread was busy at a time, in processor time: what others do on the machine does not count.
void printStalls(const QList<TraceSpan> &outermost)
{
    std::map<qint64, qint64> longestOfSecond;
    QList<qint64> all;
    TraceSpan worst;
    for (const TraceSpan &span : outermost) {
        all.append(span.cpuUs);
        qint64 &longest = longestOfSecond[span.startUs / 1'000'000];
        longest = std::max(longest, span.cpuUs);
        worst = span.cpuUs > worst.cpuUs ? span : worst;
    }
    QList<qint64> longest;
    for (const auto &[second, us] : longestOfSecond)
        longest.append(us);
    std::sort(all.begin(), all.end());
    std::sort(longest.begin(), longest.end());
    const auto overFrame = std::count_if(all.begin(), all.end(), [](qint64 us) { return us > 16'000; });
    std::printf("UI thread: %lld events, longest of each second %.1f ms at the median, %.1f ms at the worst (%s); "
                "%lld over 16 ms\n",
        static_cast<long long>(all.size()), double(longest[longest.size() / 2]) / 1000, double(worst.cpuUs) / 1000,
        qPrintable(worst.name), static_cast<long long>(overFrame));
}
} // namespace

/// The window while an ingestion runs, as somebody uses it. SPENDSCOPE_SMOOTH_USERS=N (90 days each) makes the
/// ingestion large and has the figures printed, with the service in a process of its own: 850 are about a million
/// events.
class TestSmoothness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowShowsWhatWasCommitted()
    {
        const int wanted = qEnvironmentVariableIntValue("SPENDSCOPE_SMOOTH_USERS");
        sample::SampleOptions options;
        options.users = wanted > 0 ? wanted : 70;
        options.days = wanted > 0 ? 90 : 60;
        options.nowMs = presentMs;
        options.rateLimits = false;
        const int longestMs = wanted > 0 ? 3'600'000 : 240'000;
        std::unique_ptr<OtherProcess> other;
        QUrl url;
        if (wanted > 0) { // its memory is not the window's
            other = std::make_unique<OtherProcess>(options);
            url = other->url();
            QVERIFY(url.isValid());
            options.users = 1;
        }
        const long long before = memoryMiB("VmRSS:");
        QTemporaryDir traces;
        const QString path = traces.filePath(u"trace.json"_s);
        std::set<QString> texts;
        {
            Scene scene(options);
            if (other)
                scene.readFrom(url, options.days);
            QVERIFY(QTest::qWaitForWindowExposed(scene.window.get()));
            for (int i = 0; i < 4; ++i) // each page is there once before time is taken
                scene.lookElsewhere();
            QTRY_VERIFY_WITH_TIMEOUT(scene.explorer()->answer(), 60'000);
            const long long ready = memoryMiB("VmRSS:");
            const trace::Session session(path);
            trace::nameThread("UI");
            scene.startIngestion();
            QTimer hand;
            connect(&hand, &QTimer::timeout, &scene, [&scene] { scene.lookElsewhere(); });
            hand.start(wanted > 0 ? 250 : 40);
            QTRY_VERIFY_WITH_TIMEOUT(scene.isDone, longestMs);
            QVERIFY2(scene.outcome.complete(), qPrintable(scene.outcome.problem.sentence()));
            hand.stop();
            // What is shown in the end is what the store holds in the end.
            const Total last = *scene.committed.rbegin();
            QCOMPARE(last.second, scene.outcome.events);
            scene.window->showPage(u"overview"_s);
            QTRY_VERIFY_WITH_TIMEOUT(scene.answered.contains(last), 60'000);
            QTRY_COMPARE_WITH_TIMEOUT(scene.costTile()->figure(), ui::moneyText(Money{last.first}), 60'000);
            scene.window->showPage(u"explorer"_s);
            QTRY_COMPARE_WITH_TIMEOUT(totalOf(scene.explorer()->answer()->total), last, 60'000);

            QVERIFY(scene.committed.size() >= 4); // nothing, and window by window
            QVERIFY(isWithin(scene.answered, scene.committed));
            QVERIFY(isWithin(scene.explored, scene.committed));
            for (const Total &total : scene.committed)
                texts.insert(ui::moneyText(Money{total.first}));
            for (const QString &figure : scene.painted)
                QVERIFY2(texts.contains(figure) || figure == u"-", qPrintable(figure));
            QVERIFY(scene.steps() > 4);
            if (wanted > 0)
                std::printf("%lld events in %d windows, %d looks; memory %lld MiB at most, %lld in the end; "
                            "%lld with the window without figures, %lld before it\n",
                    static_cast<long long>(last.second), int(scene.committed.size()) - 1, scene.steps(),
                    memoryMiB("VmHWM:"), memoryMiB("VmRSS:"), ready, before);
        }
        lookThroughTrace(path, wanted > 0);
    }

private:
    static void lookThroughTrace(const QString &path, bool isPrinted)
    {
        const TraceFile trace(path);
        QVERIFY2(trace.isWhole, qPrintable(trace.error));
        QCOMPARE(trace.leftOut, 0);
        QVERIFY(TraceFile::crossing(trace.spans).isEmpty());
        const int uiThread = trace.threads.key(u"UI"_s, -1);
        QVERIFY(uiThread >= 0);
        for (const auto &name : {u"ingestion"_s, u"writer"_s, u"reader"_s})
            QVERIFY2(trace.threads.key(name, -1) >= 0, qPrintable(name));
        QList<TraceSpan> outermost;
        std::set<QString> seen;
        for (const TraceSpan &span : trace.spans) {
            seen.insert(span.name);
            // Nothing is asked of the network or the store by the window's thread, and nobody else paints.
            QVERIFY2((span.category == u"ui") == (span.thread == uiThread), qPrintable(span.name));
            if (span.thread == uiThread && span.name != u"paint")
                outermost.append(span);
        }
        for (const auto &name : {u"frame"_s, u"paint"_s, u"answer"_s, u"timer"_s, u"fetch"_s, u"decode"_s,
                 u"store window"_s, u"commit"_s, u"question"_s, u"take changed days"_s})
            QVERIFY2(seen.contains(name), qPrintable(name));
        if (isPrinted)
            printStalls(outermost);
    }
};

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], OtherProcess::serveWord.data()) == 0)
        return OtherProcess::serve(argc, argv);
    if (qEnvironmentVariableIsSet("SPENDSCOPE_SMOOTH_USERS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // a million events take longer than a test may
    ui::TracedApplication application(argc, argv);
    TestSmoothness test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smoothness.moc"
