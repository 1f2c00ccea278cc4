// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendcube.h"
#include "core/store/storesession.h"

#include <cstddef>
#include <optional>

namespace spend
{

/// Fills a cube with everything that the store holds. Where those are more than \c mostRows, the cube only describes
/// them: questions are answered by the session then, in its thread (PushedRollups). By default as many are held as the
/// engine says (Dialect::mostRowsHeld). Throws StoreError.
void loadCube(store::StoreSession &session, SpendCube &cube, std::optional<std::size_t> mostRows = {});

} // namespace spend
