// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds of a query by repository, whose rows are split over 1 to 5 repositories by largest remainder,
// beside the same split in a bare scan in the same run. Usage: bench_repositories [roll-up rows, default 1000000]
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/spendmaker.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace spend;
using namespace spend::bench;

namespace
{

/// The weights of each user and day, in plain lists.
struct Weights {
    std::vector<std::size_t> begin; ///< by user x days + day
    std::vector<Code> repositories;
    std::vector<std::int64_t> weights;
};

Weights weightsOf(const SpendMaker &maker)
{
    Weights w;
    w.begin.assign(std::size_t(maker.users + 1) * std::size_t(maker.days) + 1, 0);
    for (const CommitDay &c : maker.commitDays()) {
        const std::size_t cell = std::size_t(c.user) * std::size_t(maker.days) + std::size_t(c.day - maker.firstDay);
        w.begin[cell + 1] = w.repositories.size() + 1;
        w.repositories.push_back(c.repository);
        w.weights.push_back(c.aiLines);
    }
    for (std::size_t i = 1; i < w.begin.size(); ++i)
        w.begin[i] = std::max(w.begin[i], w.begin[i - 1]);
    return w;
}

/// Splits while scanning: each share rounded down, what is left one each to the largest remainders.
std::int64_t scan(
    const FlatColumns &rows, const Weights &w, const SpendMaker &maker, std::size_t days, std::size_t measures)
{
    const std::size_t lastDay = rows.dayBegin.size() - 1;
    std::vector<std::int64_t> cells((SpendMaker::repositories + 1) * measures);
    for (std::size_t m = 0; m < measures; ++m) {
        const std::int64_t *const values = rows.measures[m].data();
        std::int64_t *const sums = cells.data() + m * (SpendMaker::repositories + 1);
        for (std::size_t i = rows.dayBegin[lastDay - days]; i < rows.dayBegin[lastDay]; ++i) {
            const std::size_t cell = std::size_t(rows.user[i]) * std::size_t(maker.days) + std::size_t(rows.day[i]);
            const std::size_t begin = w.begin[cell];
            const std::size_t count = w.begin[cell + 1] - begin;
            const std::int64_t value = values[i];
            if (value == 0)
                continue;
            if (count <= 1) {
                sums[count == 0 ? 0 : w.repositories[begin]] += value;
                continue;
            }
            std::int64_t total = 0;
            for (std::size_t s = 0; s < count; ++s)
                total += w.weights[begin + s];
            std::int64_t remainders[5];
            std::int64_t left = value;
            for (std::size_t s = 0; s < count; ++s) {
                const std::int64_t product = value * w.weights[begin + s];
                const std::int64_t share = product / total;
                remainders[s] = product - share * total;
                left -= share;
                sums[w.repositories[begin + s]] += share;
            }
            for (; left > 0; --left) {
                const auto largest = std::max_element(remainders, remainders + count) - remainders;
                ++sums[w.repositories[begin + std::size_t(largest)]];
                remainders[largest] = -1;
            }
        }
    }
    std::int64_t checksum = 0; // depends on who got what
    for (std::size_t r = 0; r <= SpendMaker::repositories; ++r)
        checksum += cells[r] * std::int64_t(r % 7 + 1);
    return checksum;
}

std::int64_t checksumOf(const SpendReport &report)
{
    std::int64_t checksum = 0;
    for (const SpendRow &row : report.rows) {
        const int number = row.keys.constFirst().startsWith(u"repo") ? row.keys.constFirst().mid(4).toInt() : 0;
        checksum += row.figures.cost * (number % 7 + 1);
    }
    return checksum;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_repositories [roll-up rows]");
    SpendMaker maker;
    maker.days = 365;
    maker.users = Code(std::max<std::int64_t>(10, most / 4 / maker.days));
    SpendCube cube;
    cube.setDirectory(maker.directory());
    FlatColumns flat;
    for (int day = 0; day < maker.days; ++day) {
        const RollupBatch batch = maker.day(day);
        cube.apply(batch);
        flat.add(batch);
    }
    const Weights weights = weightsOf(maker);
    const auto picture = cube.picture();
    Report report("repositories");
    for (const int days : {30, 365}) {
        const SpendQuery query{
            {maker.lastDay() - (days - 1), maker.lastDay()}, {Dimension::Repository}, {}, SortBy::Cost, 0};
        for (const bool all : {false, true}) {
            std::int64_t ours = 0;
            std::int64_t floor = 0;
            const Pair cpu = inTurns(
                7,
                [&] {
                    ours = checksumOf(runQuery(*picture, query, all ? MeasureSet::all() : MeasureSet{Measure::Cost}));
                },
                [&] { floor = scan(flat, weights, maker, std::size_t(days), all ? 9 : 1); });
            if (ours != floor) {
                std::fputs("The query and the scan share out differently.\n", stderr);
                return 1;
            }
            report.add(std::to_string(days) + " days by repository" + (all ? ", all nine" : ", cost"),
                std::int64_t(picture->rowCount()), cpu.ours * 1e3, "CPU ms", cpu.floor * 1e3, 2);
        }
    }
    return 0;
}
