// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds of a query, every shape, one measure and all nine, beside a bare scan of the same columns that
// groups the same way, in the same run. Usage: bench_query [roll-up rows, default 1000000]
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/spendmaker.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

struct Shape {
    const char *name;
    int days; ///< 0: all
    std::vector<Dimension> by;
    Filters filters;
    const std::vector<Code> FlatColumns::*axis; ///< what the scan groups by
    bool byDay; ///< and by day
    const std::vector<Code> FlatColumns::*filter; ///< null: none
    Code wanted;
};

/// Adds the shown measures to cells by a row's code (and day), column by column, behind the filter's branch.
std::int64_t scan(const FlatColumns &rows, const Shape &shape, std::size_t measures, Code highest)
{
    const std::size_t lastDay = rows.dayBegin.size() - 1;
    const std::size_t firstDay = shape.days == 0 ? 0 : lastDay - std::size_t(shape.days);
    const std::size_t begin = rows.dayBegin[firstDay];
    const std::size_t end = rows.dayBegin[lastDay];
    const std::size_t width = highest + 1;
    std::vector<std::int64_t> cells((shape.byDay ? lastDay - firstDay : 1) * width * measures);
    const Code *const axis = (rows.*shape.axis).data();
    const Code *const filter = shape.filter ? (rows.*shape.filter).data() : nullptr;
    for (std::size_t m = 0; m < measures; ++m) {
        const std::int64_t *const values = rows.measures[m].data();
        std::int64_t *const sums = cells.data() + m * (cells.size() / measures);
        const auto add = [&](auto cell) {
            if (filter) {
                for (std::size_t i = begin; i < end; ++i) {
                    if (filter[i] == shape.wanted)
                        sums[cell(i)] += values[i];
                }
            } else {
                for (std::size_t i = begin; i < end; ++i)
                    sums[cell(i)] += values[i];
            }
        };
        if (shape.byDay)
            add([&, day = rows.day.data()](
                    std::size_t i) { return (std::size_t(day[i]) - firstDay) * width + axis[i]; });
        else
            add([&](std::size_t i) { return std::size_t(axis[i]); });
    }
    std::int64_t cost = 0;
    for (std::size_t i = 0; i < cells.size() / measures; ++i)
        cost += cells[i];
    return cost;
}

bool measureAll(Report &report, std::int64_t wantedRows, const std::vector<Shape> &shapes)
{
    const SpendMaker maker = SpendMaker::ofRows(wantedRows);
    SpendCube cube;
    cube.setDirectory(maker.directory());
    FlatColumns flat;
    for (int day = 0; day < maker.days; ++day) {
        const RollupBatch batch = maker.day(day);
        cube.apply(batch);
        flat.add(batch);
    }
    const auto picture = cube.picture();
    report.addLimit(
        "memory of a roll-up row", wantedRows, double(picture->bytes()) / double(picture->rowCount()), "bytes", 90);
    for (const Shape &shape : shapes) {
        SpendQuery query;
        query.range = {shape.days == 0 ? maker.firstDay : maker.lastDay() - (shape.days - 1), maker.lastDay()};
        query.by = shape.by;
        query.filters = shape.filters;
        const Code highest = std::max({maker.users, SpendMaker::groups, SpendMaker::models});
        for (const bool all : {false, true}) {
            std::int64_t cost = 0;
            std::int64_t floorCost = 0;
            const Pair cpu = inTurns(
                9,
                [&] {
                    cost = runQuery(*picture, query, all ? MeasureSet::all() : MeasureSet{Measure::Cost}).total.cost;
                },
                [&] { floorCost = scan(flat, shape, all ? 9 : 1, highest); });
            if (cost != floorCost) {
                std::fprintf(stderr, "%s: the query and the scan differ.\n", shape.name);
                return false;
            }
            report.add(std::string(shape.name) + (all ? ", all nine" : ", cost"), wantedRows, cpu.ours * 1e3, "CPU ms",
                cpu.floor * 1e3, 3);
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_query [roll-up rows]");
    const Filters oneModel{{Dimension::Model, {{u"model3"_s}, {}}}};
    const Filters oneUser{{Dimension::User, {{u"user7"_s}, {}}}};
    using D = Dimension;
    using F = FlatColumns;
    const std::vector<Shape> shapes{
        {"30 days by user", 30, {D::User}, {}, &F::user, false, nullptr, 0},
        {"30 days by model", 30, {D::Model}, {}, &F::model, false, nullptr, 0},
        {"all days by user", 0, {D::User}, {}, &F::user, false, nullptr, 0},
        {"all days by group", 0, {D::Group}, {}, &F::group, false, nullptr, 0},
        {"all days by day and model", 0, {D::Day, D::Model}, {}, &F::model, true, nullptr, 0},
        {"by user where model = x", 0, {D::User}, oneModel, &F::user, false, &F::model, 3},
        {"by day and model where user = x", 0, {D::Day, D::Model}, oneUser, &F::model, true, &F::user, 7},
    };
    Report report("query");
    for (const std::int64_t rows : {most / 10, most}) {
        if (rows > 0 && !measureAll(report, rows, shapes))
            return 1;
    }
    for (const Shape &shape : shapes) {
        report.addGrowth(std::string(shape.name) + ", cost");
        report.addGrowth(std::string(shape.name) + ", all nine");
    }
    return 0;
}
