// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingestcontext.h"

namespace spend::ingest
{

Result<bool> isMissingCapability(cursor::ApiClient &client, const Problem &refusal)
{
    if (refusal.kind == ProblemKind::NotPermitted || refusal.kind == ProblemKind::NotFound)
        return true;
    if (refusal.kind != ProblemKind::KeyRejected)
        return refusal;
    const auto members = client.members();
    if (!members)
        return members.problem();
    return true;
}

} // namespace spend::ingest
