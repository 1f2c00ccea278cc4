// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"
#include "core/domain/spenddata.h"

#include <memory>
#include <vector>

namespace spend::store
{

class StoreSession;

/// Reads names, connections and commit weights as one picture for reports, with the repositories as the stored rules
/// name them. Throws StoreError.
/// - Repositories that the rules give one name have one code, with that name as key and label. Filters by a name that
///   is merged away mean the repository that it counts as (NamedKey::countsAs).
/// - A commit that stands in several merged repositories counts once, with the record of the latest createdAt; of equal
///   ones the record of the repository that has the name, else of the first by name.
/// - Where the session gives people other names, those are their labels; keys are as they were.
/// - Without a rule that is switched on this costs one look at an empty table.
std::shared_ptr<const Directory> readDirectory(StoreSession &session);
/// The same as other rules would have it: a preview of them.
std::shared_ptr<const Directory> readDirectory(StoreSession &session, const std::vector<RepositoryRule> &rules);

} // namespace spend::store
