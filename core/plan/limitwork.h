// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limitwish.h"
#include "core/workspace/workspace.h"

#include <stop_token>

namespace spend
{

/// Changes a member's own limit at the service, in this order: is it switched on here; what does the service say of the
/// member now (another limit than the person saw stops it); note the wish; send it once; read back, and keep what was
/// read; note how it ended. It waits for store, keychain and network: not for the UI's thread.
///
/// The answer's outcome and note tell how it ended. A Problem: nothing was sent, so nothing was noted either. A key
/// that may not is remembered (limitPermission()).
Result<LimitChange> changeLimit(Workspace &workspace, const LimitWish &wish, std::stop_token stop);

} // namespace spend
