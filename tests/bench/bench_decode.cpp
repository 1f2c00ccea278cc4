// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor seconds for decoding answers of usage events, all fields and exact money, beside simdjson alone on the same
// pages in the same run. Usage: bench_decode [events, default 1000000]
#include "core/cursor/eventpage.h"
#include "core/cursor/gunzip.h"
#include "tests/bench/support/eventmaker.h"
#include "tests/bench/support/floordecoder.h"
#include "tests/bench/support/report.h"

#include <QByteArray>

#include <cstdio>

using namespace spend;
using namespace spend::bench;

namespace
{

/// Nothing in \c ours where the two do not agree on what the events cost.
Pair decodeAll(std::int64_t count)
{
    const EventMaker maker{count};
    cursor::EventPageDecoder decoder;
    cursor::EventTexts texts;
    FloorDecoder floor;
    Pair sum;
    std::int64_t cost = 0;
    std::int64_t floorCost = 0;
    for (std::int64_t first = 0; first < count; first += EventMaker::pageSize) {
        const std::string json = maker.page(first);
        QByteArray body; // with room behind it, as the transport hands it over
        body.reserve(qsizetype(json.size()) + cursor::parserPadding);
        body.append(json.data(), qsizetype(json.size()));
        std::int64_t pageCost = 0;
        std::int64_t floorPageCost = 0;
        const Pair page = inTurns(
            3,
            [&] {
                pageCost = 0;
                const auto decoded = decoder.decode(body, texts);
                if (!decoded)
                    return;
                for (const UsageEvent &e : decoded->events)
                    pageCost += e.cost + e.discount + e.requests + e.cacheReadTokens;
            },
            [&] {
                floorPageCost = 0;
                std::vector<UsageEvent> events;
                events.reserve(EventMaker::pageSize);
                floor.decode(body.constData(), std::size_t(body.size()), events);
                for (const UsageEvent &e : events)
                    floorPageCost += e.cost + e.discount + e.requests + e.cacheReadTokens;
            });
        sum.ours += page.ours;
        sum.floor += page.floor;
        cost += pageCost;
        floorCost += floorPageCost;
    }
    if (cost != floorCost || cost == 0) {
        std::fputs("The decoders do not agree.\n", stderr);
        return {};
    }
    return sum;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_decode [events]");
    Report report("decode");
    const std::string name = "all fields, exact money";
    for (const std::int64_t count : {most / 100, most / 10, most}) {
        if (count < 1)
            continue;
        const Pair cpu = decodeAll(count);
        if (cpu.ours <= 0)
            return 1;
        report.add(name, count, cpu.ours, "CPU s", cpu.floor, 1.3);
    }
    report.addGrowth(name);
    return 0;
}
