// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace spend::store
{

/// Gives space that deleted rows left in a SQLite file back to the disk, a piece at a time: at most \c mostPages pages,
/// so that nobody waits long. A file of an older Spendscope, which can't do it in pieces, is written anew once a
/// quarter of it is free. Answers whether there is more to give back. Not within a transaction. Throws StoreError.
bool vacuumSome(Database &database, int mostPages);

} // namespace spend::store
