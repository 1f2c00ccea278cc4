// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the program to its first frame, with an empty store and with a large one, beside a QMainWindow
// around one QChart: whole processes in turns, measured from outside. Usage: bench_start [roll-up rows, default
// 1000000]
#include "core/settings/paths.h"
#include "tests/bench/support/pageserver.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/rollupstore.h"
#include "tests/bench/support/spendmaker.h"
#include "tests/bench/support/windows.h"

#include <QApplication>
#include <QByteArray>
#include <QChartView>
#include <QEvent>
#include <QMainWindow>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

constexpr std::int64_t fewRows = 100'000; ///< below, nobody looks at the times

/// Ends the process with the first frame, as the program does with --end-after-first-frame.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool outermost = m_depth++ == 0;
        m_painted = m_painted || event->type() == QEvent::Paint;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (outermost && m_painted)
            std::_Exit(0);
        return done;
    }

private:
    int m_depth = 0;
    bool m_painted = false;
};

int showFloor(int argc, char *argv[])
{
    Application application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView);
    window.resize(1280, 800);
    window.show();
    QApplication::exec();
    return 1;
}

struct Start {
    double cpu = 0; ///< seconds
    double wall = 0;
    double peakBytes = 0;
};

/// One start; its words are not ours.
Start start(const std::vector<QByteArray> &command)
{
    const ProcessCost cost = inOwnProcess([&command] {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        std::vector<char *> words;
        for (const QByteArray &word : command)
            words.push_back(const_cast<char *>(word.constData()));
        words.push_back(nullptr);
        execv(words[0], words.data());
        return false;
    });
    if (!cost.ok) {
        std::fprintf(stderr, "%s did not come to its first frame.\n", command.front().constData());
        std::exit(1);
    }
    return {cost.cpuSeconds, cost.wallSeconds, double(cost.peakBytes)};
}

std::vector<QByteArray> programOver(const QString &folder)
{
    return {SPENDSCOPE_WINDOW, "--data-dir", folder.toUtf8(), "--end-after-first-frame"};
}

/// A store without connections, or with a paused one: nothing is to be read from anywhere.
bool makeStore(const QString &folder, std::int64_t rows)
{
    const Paths paths{folder};
    if (rows == 0) {
        const store::StoreSession session(paths.store(), store::StoreSession::Mode::ReadWrite);
        return true;
    }
    const auto session = newStore(paths.store());
    fillWithRollups(*session, SpendMaker::ofRows(rows));
    ConnectionSettings settings = session->connections.all().front().settings;
    settings.paused = true;
    session->transact([&] { session->connections.updateSettings(1, settings); });
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--floor") == 0)
        return showFloor(argc, argv);
    const std::int64_t rows = sizeArgument(argc, argv, 1'000'000, "bench_start [roll-up rows]");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir empty;
    const QTemporaryDir full;
    // In processes of their own, so that this one stays small: it is copied for each start.
    if (!inOwnProcess([&] { return makeStore(empty.path(), 0); }).ok
        || !inOwnProcess([&] { return makeStore(full.path(), rows); }).ok) {
        std::fputs("A store could not be made.\n", stderr);
        return 1;
    }
    const std::vector<std::vector<QByteArray>> commands{
        {argv[0], "--floor"}, programOver(empty.path()), programOver(full.path())};
    const int rounds = rows < fewRows ? 1 : 15;
    Start best[3];
    for (std::size_t i = 0; i < commands.size(); ++i)
        start(commands[i]); // reads the files once, and writes the first settings
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const Start one = start(commands[i]);
            best[i].cpu = round == 0 ? one.cpu : std::min(best[i].cpu, one.cpu);
            best[i].wall = round == 0 ? one.wall : std::min(best[i].wall, one.wall);
            best[i].peakBytes = round == 0 ? one.peakBytes : std::min(best[i].peakBytes, one.peakBytes);
        }
    }
    const Start &floor = best[0];
    Report report("start");
    report.add("to the first frame, empty store, CPU", 0, best[1].cpu * 1e3, "CPU ms", floor.cpu * 1e3, 2);
    report.add("to the first frame, empty store, wall", 0, best[1].wall * 1e3, "ms", floor.wall * 1e3, 2);
    report.add("to the first frame, CPU", rows, best[2].cpu * 1e3, "CPU ms", floor.cpu * 1e3, 2);
    report.add("to the first frame, wall", rows, best[2].wall * 1e3, "ms", floor.wall * 1e3, 2);
    report.add("this store against the empty one, CPU", rows, best[2].cpu * 1e3, "CPU ms", best[1].cpu * 1e3, 1.1);
    report.add("this store against the empty one, wall", rows, best[2].wall * 1e3, "ms", best[1].wall * 1e3, 1.1);
    return 0;
}
