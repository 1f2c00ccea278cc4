// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole first ingestion, from HTTP on loopback to the committed store: the program's own Ingestor beside libcurl,
// simdjson and SQLite's C API on one thread, each run in a process of its own; the service is another process.
// Usage: bench_endtoend [events, default 1000000]
#include "core/ingest/ingestor.h"
#include "core/store/storethread.h"
#include "tests/bench/support/floordecoder.h"
#include "tests/bench/support/floorstore.h"
#include "tests/bench/support/pageserver.h"
#include "tests/bench/support/report.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

bool ingestByOurs(const EventMaker &maker, int port)
{
    char name[] = "bench";
    char *arguments[] = {name, nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(u"spendscope.*.info=false"_s);
    const QTemporaryDir folder;
    ManualClock clock(maker.endMs());
    const Paths paths{folder.path()};
    auto writer = store::StoreThread::open(paths.store(), store::StoreSession::Mode::ReadWrite);
    if (!writer)
        return false;
    ConnectionSettings settings;
    settings.name = u"Team"_s;
    settings.apiUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    settings.since = maker.firstDay();
    settings.proxy.kind = ProxyChoice::Kind::None;
    const auto connection = (*writer)->run([&](store::StoreSession &session) {
        return session.transact([&] { return session.connections.add(settings, u"uuid"_s, 1); });
    });
    if (!connection)
        return false;
    cursor::NetworkThread network;
    cursor::RateLimiter limiter(cursor::RequestBudget::unlimited());
    const IngestOutcome outcome = ingest::Ingestor({**writer, network, limiter, clock, paths, {}, {}}, *connection,
        SecretKey::fromText(u"key_0123456789abcdef"_s), [](const IngestProgress &) {}, {})
                                      .run({});
    if (!outcome.complete() || outcome.events != maker.count)
        std::fprintf(stderr, "%lld events: %s\n", static_cast<long long>(outcome.events),
            qPrintable(outcome.problem.sentence()));
    return outcome.complete() && outcome.events == maker.count;
}

std::size_t append(char *data, std::size_t size, std::size_t count, void *to)
{
    static_cast<std::string *>(to)->append(data, size * count);
    return size * count;
}

/// A window of whole days at a time, as the other: pages one after another, then stored in one transaction.
bool ingestByFloor(const EventMaker &maker, int port)
{
    const QTemporaryDir folder;
    FloorStore store(folder.filePath(u"floor.db"_s).toStdString());
    FloorDecoder decoder;
    CURL *curl = curl_easy_init();
    std::string body;
    const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/teams/filtered-usage-events";
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    const std::int64_t perDay = std::max<std::int64_t>(1, maker.count / EventMaker::days);
    const std::int64_t length = std::clamp<std::int64_t>(45'000 / perDay, 1, 29) * msPerDay;
    const std::int64_t startMs = maker.firstDay().startMs();
    std::int64_t stored = 0;
    std::vector<UsageEvent> events;
    bool ok = true;
    for (std::int64_t end = maker.endMs(); ok && end > startMs; end -= length) {
        events.clear();
        for (int page = 1;; ++page) {
            const std::string question = "{\"startDate\":" + std::to_string(std::max(startMs, end - length))
                + ",\"endDate\":" + std::to_string(end) + ",\"page\":" + std::to_string(page) + ",\"pageSize\":1000}";
            curl_easy_setopt(curl, CURLOPT_POSTFIELDS, question.c_str());
            body.clear();
            const std::size_t before = events.size();
            ok = curl_easy_perform(curl) == CURLE_OK;
            body.reserve(body.size() + simdjson::SIMDJSON_PADDING);
            ok = ok && decoder.decode(body.data(), body.size(), events);
            if (!ok || events.size() - before < std::size_t(EventMaker::pageSize))
                break;
        }
        if (ok && !events.empty())
            store.append(events);
        stored += std::int64_t(events.size());
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return ok && stored == maker.count;
}

void keepCheapest(ProcessCost &best, const ProcessCost &cost, bool isFirst)
{
    if (isFirst) {
        best = cost;
        return;
    }
    best.ok = best.ok && cost.ok;
    best.cpuSeconds = std::min(best.cpuSeconds, cost.cpuSeconds);
    best.wallSeconds = std::min(best.wallSeconds, cost.wallSeconds);
    best.peakBytes = std::max(best.peakBytes, cost.peakBytes);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_endtoend [events]");
    Report report("end to end");
    for (const std::int64_t count : {most / 10, most}) {
        if (count < 1)
            continue;
        const EventMaker maker{count};
        const PageServer server(maker);
        if (server.port() == 0)
            return 1;
        ProcessCost ours;
        ProcessCost floor;
        const int rounds = 3;
        for (int round = 0; round < rounds; ++round) {
            keepCheapest(ours, inOwnProcess([&] { return ingestByOurs(maker, server.port()); }), round == 0);
            keepCheapest(floor, inOwnProcess([&] { return ingestByFloor(maker, server.port()); }), round == 0);
        }
        if (!ours.ok || !floor.ok) {
            std::fputs("An ingestion did not store all events.\n", stderr);
            return 1;
        }
        report.add("HTTP to committed store, CPU", count, ours.cpuSeconds, "CPU s", floor.cpuSeconds, 1.5);
        report.add("HTTP to committed store, wall", count, ours.wallSeconds, "s", floor.wallSeconds, 1.3);
        report.addLimit("peak memory of an ingestion", count, double(ours.peakBytes) / 1e6, "MB", 120);
    }
    report.addGrowth("HTTP to committed store, CPU");
    return 0;
}
