// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendcube.h"
#include "core/store/storesession.h"

namespace spend
{

/// Fills a cube with everything that the store holds. Throws StoreError.
void loadCube(store::StoreSession &session, SpendCube &cube);

} // namespace spend
