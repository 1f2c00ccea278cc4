// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#ifdef __linux__
#include <unistd.h>
#endif

namespace spend::bench
{

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

std::int64_t residentBytes()
{
#ifdef __linux__
    long long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %lld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * sysconf(_SC_PAGESIZE);
#else
    return 0;
#endif
}

Pair inTurns(int rounds, const std::function<void()> &ours, const std::function<void()> &floor)
{
    Pair best;
    const auto measure = [](const std::function<void()> &work, double &cheapest, bool isFirst) {
        const double start = threadSeconds();
        work();
        const double spent = threadSeconds() - start;
        cheapest = isFirst ? spent : std::min(cheapest, spent);
    };
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0) {
            measure(ours, best.ours, round == 0);
            measure(floor, best.floor, round == 0);
        } else {
            measure(floor, best.floor, false);
            measure(ours, best.ours, false);
        }
    }
    return best;
}

Report::~Report()
{
    std::printf(
        "\n%-44s %12s %12s %12s %-10s %7s %7s\n", m_bench.c_str(), "size", "figure", "floor", "unit", "ratio", "goal");
    for (const Row &row : m_rows) {
        const auto number = [](double value) {
            char text[32] = "-";
            if (value != 0)
                std::snprintf(text, sizeof text, "%.4g", value);
            return std::string(text);
        };
        std::printf("%-44s %12lld %12s %12s %-10s %7s %7s %s\n", row.name.c_str(), static_cast<long long>(row.size),
            number(row.figure).c_str(), number(row.floor).c_str(), row.unit.c_str(), number(row.ratio).c_str(),
            number(row.goal).c_str(), row.met ? "met" : "MISSED");
    }
}

void Report::print(Row row)
{
    std::printf("{\"bench\":\"%s\",\"case\":\"%s\",\"size\":%lld,\"figure\":%.6g,\"unit\":\"%s\",", m_bench.c_str(),
        row.name.c_str(), static_cast<long long>(row.size), row.figure, row.unit.c_str());
    if (row.floor > 0)
        std::printf("\"floor\":%.6g,\"ratio\":%.3f,", row.floor, row.ratio);
    else
        std::printf("\"floor\":null,\"ratio\":null,");
    std::printf("\"goal\":%.6g,\"met\":%s}\n", row.goal, row.met ? "true" : "false");
    std::fflush(stdout);
    m_rows.push_back(std::move(row));
}

void Report::add(
    const std::string &name, std::int64_t size, double figure, const std::string &unit, double floor, double goal)
{
    const double ratio = figure / std::max(floor, 1e-12);
    print({name, size, figure, unit, floor, ratio, goal, ratio <= goal});
}

void Report::addLimit(const std::string &name, std::int64_t size, double figure, const std::string &unit, double limit)
{
    print({name, size, figure, unit, 0, 0, limit, figure <= limit});
}

void Report::addGrowth(const std::string &name)
{
    std::int64_t largest = 0;
    const auto exponentOf = [&](double Row::*cost) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (const Row &row : m_rows) {
            if (row.name != name || row.*cost <= 0)
                continue;
            const double x = std::log(double(row.size));
            const double y = std::log(row.*cost);
            n += 1;
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
            largest = std::max(largest, row.size);
        }
        const double spread = n * sumXX - sumX * sumX;
        return n >= 2 && spread > 0 ? (n * sumXY - sumX * sumY) / spread : 0;
    };
    const double ours = exponentOf(&Row::figure);
    const double floor = exponentOf(&Row::floor);
    if (largest > 0)
        add(name + ", growth", largest, ours, "exponent", std::max(1.0, floor), 1.1);
}

std::int64_t sizeArgument(int argc, char *argv[], std::int64_t usual, const char *usage)
{
    const std::int64_t size = argc > 1 ? std::atoll(argv[1]) : usual;
    if (size < 1) {
        std::fprintf(stderr, "Usage: %s\n", usage);
        std::exit(2);
    }
    return size;
}

} // namespace spend::bench
