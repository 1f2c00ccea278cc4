// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"
#include "core/domain/spenddata.h"
#include "core/store/committable.h"

#include <vector>

namespace spend::store
{

/// The repositories of a store as rules name them: which code stands for which.
class MergedRepositories
{
public:
    /// \c asRead: the names by code, the first for "there is none".
    MergedRepositories(const std::vector<NamedKey> &asRead, const std::vector<RepositoryRule> &rules);

    /// No rule changes any name.
    bool isAsGiven() const { return m_asGiven; }
    /// By code: those given, which may count as others, then the names that only rules know.
    const std::vector<NamedKey> &names() const { return m_names; }

    /// Commit days under the new codes, sorted by user, day, repository. \c repeated: by hash.
    std::vector<CommitDay> merged(
        std::vector<CommitDay> days, const std::vector<CommitTable::Repeated> &repeated) const;

private:
    Code codeFor(Code code) const { return code < m_codes.size() ? m_codes[code] : code; }
    bool isBefore(const CommitTable::Repeated &a, const CommitTable::Repeated &b) const;

    std::vector<NamedKey> m_names;
    std::vector<Code> m_codes; ///< what each given code counts as
    bool m_asGiven = true;
};

} // namespace spend::store
