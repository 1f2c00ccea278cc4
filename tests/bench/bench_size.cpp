// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store of many events of a large team: how long storing, loading and asking take, and what it weighs.
// Usage: bench_size [events, default 200000] [members, default 20000]
// Ten million: bench_size 10000000
#include "core/analysis/runquery.h"
#include "core/store/storefile.h"
#include "core/workspace/picture.h"
#include "tests/reliability/largeteam.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t eventsPerDay = 50'000;
constexpr std::int64_t nowMs = 1'795'186'800'000;

long long peakKiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::int64_t count = argc > 1 ? std::atoll(argv[1]) : 200'000;
    LargeTeam team;
    team.members = argc > 2 ? std::atoi(argv[2]) : 20'000;
    team.groups = std::min(team.groups, team.members);
    if (count < 1 || team.members < 1) {
        std::fputs("Usage: bench_size [events] [members]\n", stderr);
        return 2;
    }
    try {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"spendscope.db"_s);
        QElapsedTimer timer;
        timer.start();
        std::int64_t cost = 0;
        const auto days = int((count + eventsPerDay - 1) / eventsPerDay);
        {
            store::StoreSession session(path, store::StoreSession::Mode::ReadWrite);
            ConnectionSettings settings;
            settings.name = u"Team"_s;
            const ConnectionId id =
                session.transact([&] { return session.connections.add(settings, u"uuid"_s, nowMs); }).id;
            team.addDirectory(session, id);
            for (int i = 0; i < days; ++i) {
                auto picture =
                    team.manyEvents(team.lastDay - i, std::min(eventsPerDay, count - std::int64_t(i) * eventsPerDay));
                for (const UsageEvent &event : picture.events)
                    cost += event.cost;
                ingest::swapWindow(session, id, std::move(picture), nowMs);
            }
        }
        const double stored = double(timer.restart()) / 1000;
        const auto checkup = store::checkStoreFile(path);
        const double checked = double(timer.restart()) / 1000;
        if (!checkup || !checkup->isSound() || checkup->events != count) {
            std::fputs("The store is not sound.\n", stderr);
            return 1;
        }
        store::StoreSession session(path, store::StoreSession::Mode::ReadOnly);
        SpendCube cube;
        loadCube(session, cube);
        const double loaded = double(timer.restart()) / 1000;
        const auto picture = cube.picture();
        const DateRange range{team.lastDay - (days - 1), team.lastDay};
        for (const auto &by : {std::vector{Dimension::User}, {Dimension::Group}, {Dimension::Day, Dimension::Model}}) {
            const SpendReport report = runQuery(*picture, {range, by, {}, SortBy::Cost, 0});
            if (report.total.cost != cost || report.total.events != count) {
                std::fputs("A report does not add up.\n", stderr);
                return 1;
            }
            std::printf("asked by %zu dimension(s): %zu rows in %.3f s\n", by.size(), report.rows.size(),
                double(timer.restart()) / 1000);
        }
        std::printf("%lld events, %d members, %d groups: stored in %.1f s, checked in %.1f s, loaded in %.1f s; file "
                    "%lld MiB, %lld roll-up rows, peak memory %lld MiB\n",
            static_cast<long long>(count), team.members, team.groups, stored, checked, loaded,
            static_cast<long long>(checkup->bytes >> 20), static_cast<long long>(checkup->rollupRows),
            peakKiB() / 1024);
    } catch (const store::StoreError &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.problem.sentence()));
        return 1;
    }
    return 0;
}
