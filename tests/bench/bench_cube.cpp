// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor seconds for loading the cube from a store, beside SQLite's C API reading the same rows; and for keeping it
// current: a window's batch into a cube of all rows, beside the same batch into a tenth of them.
// Usage: bench_cube [roll-up rows, default 1000000]
#include "core/workspace/picture.h"
#include "tests/bench/support/floorstore.h"
#include "tests/bench/support/report.h"
#include "tests/bench/support/spendmaker.h"
#include "tests/bench/support/windows.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::bench;

namespace
{

bool measureLoading(Report &report, std::int64_t wantedRows)
{
    const SpendMaker maker = SpendMaker::ofRows(wantedRows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.db"_s);
    const auto session = newStore(path);
    session->transact([&] {
        for (int day = 0; day < maker.days; ++day)
            session->rollups.replaceDay(maker.day(day));
    });
    session->database().executeScript("PRAGMA wal_checkpoint(TRUNCATE)");
    store::StoreSession reader(path, store::StoreSession::Mode::ReadOnly);
    std::size_t rows = 0;
    std::size_t floorRows = 0;
    const Pair cpu = inTurns(
        5,
        [&] {
            SpendCube cube;
            loadCube(reader, cube);
            rows = cube.picture()->rowCount();
        },
        [&] { floorRows = FloorStore::readRollups(path.toStdString()).size(); });
    if (rows == 0 || rows != floorRows) {
        std::fputs("The cube does not hold all rows.\n", stderr);
        return false;
    }
    report.add("loading the cube", wantedRows, cpu.ours, "CPU s", cpu.floor, 1.4);
    return true;
}

/// Four days that changed, taken into a cube, and the picture that people then look at.
void takeBatch(SpendCube &cube, const std::vector<RollupBatch> &batches)
{
    for (const RollupBatch &batch : batches)
        cube.apply(batch);
    cube.picture();
}

void measureKeeping(Report &report, std::int64_t wantedRows)
{
    // The same days, of the same size; the larger cube holds ten times as many of them.
    SpendMaker maker = SpendMaker::ofRows(wantedRows);
    SpendCube large;
    SpendCube small;
    large.setDirectory(maker.directory());
    small.setDirectory(maker.directory());
    std::vector<RollupBatch> batches;
    std::int64_t batchRows = 0;
    for (int day = 0; day < maker.days; ++day) {
        RollupBatch batch = maker.day(day);
        large.apply(batch);
        if (day >= maker.days - maker.days / 10)
            small.apply(batch);
        if (day >= maker.days - 4) {
            batchRows += std::int64_t(batch.rows.size());
            batches.push_back(std::move(batch));
        }
    }
    large.picture();
    small.picture();
    const Pair cpu = inTurns(
        15, [&] { takeBatch(large, batches); }, [&] { takeBatch(small, batches); });
    report.add("keeping it current: 4 days, against a tenth of the cube", batchRows, cpu.ours * 1e3, "CPU ms",
        cpu.floor * 1e3, 1.5);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::int64_t most = sizeArgument(argc, argv, 1'000'000, "bench_cube [roll-up rows]");
    Report report("cube");
    for (const std::int64_t rows : {most / 10, most}) {
        if (rows > 0 && !measureLoading(report, rows))
            return 1;
    }
    report.addGrowth("loading the cube");
    measureKeeping(report, most);
    return 0;
}
