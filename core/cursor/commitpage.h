// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/answers.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>

namespace spend::cursor
{

/// Decodes an answer of /analytics/ai-code/commits; nothing where it is none. Never throws.
std::optional<CommitPage> decodeCommits(const QByteArray &body);

/// Decodes an answer of /analytics/ai-code/changes; nothing where it is none. Never throws.
std::optional<ChangePage> decodeChanges(const QByteArray &body);

} // namespace spend::cursor
