// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace spend::store
{

/// The schema that this program writes.
int newestSchemaVersion();

/// Brings an older or empty database up to date, step by step, each in a transaction. Throws StoreError; a database of
/// a newer program is refused and stays as it is.
void migrate(Database &database);

/// Throws StoreError where the schema is of a newer program.
void requireNotNewer(Database &database);

/// Throws StoreError unless the schema is the newest.
void requireNewestSchema(Database &database);

} // namespace spend::store
