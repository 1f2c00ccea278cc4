// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/answers.h"

#include <QByteArray>

#include <optional>

namespace spend::cursor
{

/// Decodes /analytics/ai-code/commits.csv: columns in any order, names in snake case or as in JSON. Nothing where the
/// text has no header with a commit hash or breaks off. Never throws.
std::optional<CommitPage> decodeCommitsCsv(const QByteArray &text);

/// The same for /analytics/ai-code/changes.csv.
std::optional<ChangePage> decodeChangesCsv(const QByteArray &text);

} // namespace spend::cursor
