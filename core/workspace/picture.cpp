// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/picture.h"

#include "core/store/dialect.h"
#include "core/store/directoryreader.h"
#include "core/trace/trace.h"
#include "core/workspace/pushedquery.h"

#include <cstdint>

namespace spend
{

void loadCube(store::StoreSession &session, SpendCube &cube, std::optional<std::size_t> mostRows)
{
    const trace::Span span("query", "load figures");
    const DateRange always{UtcDay{INT32_MIN / 2}, UtcDay{INT32_MAX / 2}};
    cube.clear();
    const std::size_t most = mostRows.value_or(store::DialectOf(session.database())->mostRowsHeld());
    if (isLarge(session, always, most))
        PushedRollups::of(session, most)->describe(cube, always);
    else
        session.rollups.loadAll([&](const RollupBatch &batch) { cube.apply(batch); });
    cube.setDirectory(store::readDirectory(session));
}

} // namespace spend
