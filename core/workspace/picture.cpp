// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/picture.h"

#include "core/store/directoryreader.h"
#include "core/trace/trace.h"

namespace spend
{

void loadCube(store::StoreSession &session, SpendCube &cube)
{
    const trace::Span span("query", "load figures");
    cube.clear();
    session.rollups.loadAll([&](const RollupBatch &batch) { cube.apply(batch); });
    cube.setDirectory(store::readDirectory(session));
}

} // namespace spend
