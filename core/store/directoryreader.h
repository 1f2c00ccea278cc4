// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spenddata.h"

#include <memory>

namespace spend::store
{

class StoreSession;

/// Reads names, connections and commit weights as one picture for reports. Throws StoreError.
std::shared_ptr<const Directory> readDirectory(StoreSession &session);

} // namespace spend::store
