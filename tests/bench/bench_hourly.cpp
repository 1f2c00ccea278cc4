// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds for an hourly run's last step: the newest 45,000 events, read again, unchanged or all changed,
// beside SQLite's C API alone in the same run. Usage: bench_hourly [events in the store, default 1000000]
#include "tests/bench/support/floorstore.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/windows.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

int main(int argc, char *argv[])
{
    const std::int64_t count = sizeArgument(argc, argv, 1'000'000, "bench_hourly [events]");
    const EventMaker maker{count};
    const QTemporaryDir folder;
    const auto session = newStore(folder.filePath(u"ours.db"_s));
    FloorStore floor(folder.filePath(u"floor.db"_s).toStdString());
    eachWindow(maker, [&](ingest::WindowPicture picture) {
        floor.append(picture.events);
        ingest::swapWindow(*session, 1, std::move(picture), 1);
    });

    cursor::EventTexts texts;
    const store::Span span = newestSpan(maker, 45'000);
    const ingest::WindowPicture picture = pictureOf(maker, span, texts);
    const auto size = std::int64_t(picture.events.size());
    floor.replace(span.startMs, span.endMs, picture.events); // with this run's codes
    std::vector<UsageEvent> oldestFirst(picture.events.rbegin(), picture.events.rend());
    const int rounds = 7;
    Report report("hourly");

    // What a run hands over is its own to change: copied outside of the clock.
    std::vector<ingest::WindowPicture> unchanged(rounds, picture);
    std::size_t next = 0;
    bool wroteNothing = true;
    bool isSame = true;
    const Pair same = inTurns(
        rounds, [&] { wroteNothing &= ingest::swapWindow(*session, 1, std::move(unchanged[next++]), 2).empty(); },
        [&] { isSame &= floor.equals(span.startMs, span.endMs, oldestFirst); });
    if (!wroteNothing || !isSame) {
        std::fputs("An unchanged window was not taken as unchanged.\n", stderr);
        return 1;
    }
    report.add("read again, unchanged: nothing written", size, same.ours * 1e3, "CPU ms", same.floor * 1e3, 1.5);

    std::vector<ingest::WindowPicture> changed(rounds, picture);
    for (std::size_t round = 0; round < changed.size(); ++round) {
        for (UsageEvent &event : changed[round].events)
            event.cost += std::int64_t(round) + 1;
    }
    std::vector<ingest::WindowPicture> floorsChanged = changed;
    next = 0;
    std::size_t nextOfFloor = 0;
    std::size_t days = 0;
    const Pair other = inTurns(
        rounds, [&] { days += ingest::swapWindow(*session, 1, std::move(changed[next++]), 3).batches.size(); },
        [&] { floor.replace(span.startMs, span.endMs, floorsChanged[nextOfFloor++].events); });
    if (days != std::size_t(rounds) * std::size_t((span.endMs - span.startMs) / msPerDay)) {
        std::fputs("A changed window was not written.\n", stderr);
        return 1;
    }
    report.add("read again, every event changed", size, other.ours * 1e3, "CPU ms", other.floor * 1e3, 1.6);
    return 0;
}
