// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/answers.h"

#include <QByteArray>

#include <optional>

namespace spend::cursor
{

// Decoders of the small answers. Each answers nothing where the body is no such answer (not JSON, cut off, its list
// missing), counts malformed records, and never throws.

std::optional<MembersAnswer> decodeMembers(const QByteArray &body);
std::optional<SpendPage> decodeSpend(const QByteArray &body);
/// An answer of /teams/groups, or of /teams/groups/:id (then with one group).
std::optional<GroupListing> decodeGroups(const QByteArray &body);
std::optional<DailyUsagePage> decodeDailyUsage(const QByteArray &body);
/// An answer of /teams/user-spend-limit. Nothing also where its outcome is a word that is not known.
std::optional<LimitReply> decodeLimitReply(const QByteArray &body);

} // namespace spend::cursor
