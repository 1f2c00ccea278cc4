// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace spend
{

/// A commit made through Cursor, with its AI-written lines. A (repository, hash) counts once, with the record of the
/// latest createdMs.
struct AiCommit {
    QString hash;
    QString email; ///< as given
    QString repository; ///< empty where the service knows none
    QString branch;
    QString source; ///< ide, cli, cloud, …; may be empty
    std::int64_t committedMs = 0; ///< commitTs, else createdAt
    std::int64_t createdMs = 0;
    std::int64_t linesAdded = 0, linesDeleted = 0;
    std::int64_t tabLinesAdded = 0, tabLinesDeleted = 0;
    std::int64_t composerLinesAdded = 0, composerLinesDeleted = 0;
    std::int64_t otherLinesAdded = 0, otherLinesDeleted = 0; ///< not by AI
    int isPrimaryBranch = -1; ///< 1, 0, or -1 where not given
};

/// An accepted AI edit (AI changes). It names no repository.
struct AiChange {
    QString id;
    QString email;
    QString source; ///< TAB, COMPOSER, …
    QString model;
    std::int64_t createdMs = 0;
    std::int64_t linesAdded = 0, linesDeleted = 0;
};

} // namespace spend
