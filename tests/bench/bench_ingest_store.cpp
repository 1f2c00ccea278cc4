// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor seconds for storing windows of usage events with their roll-ups, as an ingestion does, beside SQLite's C
// API alone in the same run; then the weight of both files. Usage: bench_ingest_store [events, default 1000000]
#include "tests/bench/support/floorstore.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/windows.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

struct Stored {
    Pair cpu; ///< seconds
    Pair bytes;
};

/// Both stores grow side by side, window by window.
Stored storeAll(const EventMaker &maker)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.db"_s);
    const QString floorPath = folder.filePath(u"floor.db"_s);
    Stored sum;
    {
        const auto session = newStore(path);
        FloorStore floor(floorPath.toStdString());
        eachWindow(maker, [&](ingest::WindowPicture picture) {
            const std::vector<UsageEvent> events = picture.events;
            const Pair window = inTurns(
                1, [&] { ingest::swapWindow(*session, 1, std::move(picture), 1); }, [&] { floor.append(events); });
            sum.cpu.ours += window.ours;
            sum.cpu.floor += window.floor;
        });
        if (session->connections.eventCount(1) != maker.count) {
            std::fputs("Not all events are stored.\n", stderr);
            return {};
        }
        const Pair closing = inTurns(
            1, [&] { session->database().executeScript("PRAGMA wal_checkpoint(TRUNCATE)"); },
            [&] { floor.checkpoint(); });
        sum.cpu.ours += closing.ours;
        sum.cpu.floor += closing.floor;
    }
    sum.bytes = {double(QFile(path).size()), double(QFile(floorPath).size())};
    return sum;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_ingest_store [events]");
    Report report("store");
    const std::string name = "events and roll-ups into SQLite";
    for (const std::int64_t count : {most / 10, most}) {
        if (count < 1)
            continue;
        Stored best;
        const int rounds = count >= 1'000'000 ? 2 : 3;
        for (int round = 0; round < rounds; ++round) {
            const Stored stored = storeAll(EventMaker{count});
            if (stored.bytes.ours <= 0)
                return 1;
            best.cpu.ours = round == 0 ? stored.cpu.ours : std::min(best.cpu.ours, stored.cpu.ours);
            best.cpu.floor = round == 0 ? stored.cpu.floor : std::min(best.cpu.floor, stored.cpu.floor);
            best.bytes = stored.bytes;
        }
        report.add(name, count, best.cpu.ours, "CPU s", best.cpu.floor, 1.5);
        report.addLimit(
            "disk, three of five events in a conversation", count, best.bytes.ours / double(count), "B/event", 85);
    }
    report.addGrowth(name);
    EventMaker plain{most};
    plain.hasConversations = false;
    const Stored stored = storeAll(plain);
    report.addLimit("disk, no conversations", most, stored.bytes.ours / double(most), "B/event", 85);
    return 0;
}
