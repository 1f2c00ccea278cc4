// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>

namespace spend
{

/// Keys that stand for "there is none"; the screen shows words instead.
namespace keys
{
inline constexpr std::string_view none = "(none)";
inline constexpr std::string_view unassigned = "(unassigned)";
inline constexpr std::string_view unattributed = "(unattributed)";
inline constexpr std::string_view autoModel = "auto";
} // namespace keys

/// E-mail in lower case, trimmed; "(none)" where there is none. UTF-8 in, UTF-8 out.
std::string userKey(std::string_view email);
/// As given, trimmed; "default" and "auto" are one model; "(none)" where empty.
std::string modelKey(std::string_view model);
/// Newer spellings (USAGE_EVENT_KIND_…) of the seven known kinds folded by their letters, else as given; "(none)".
std::string kindKey(std::string_view kind);
/// True for kinds that say that nothing is charged.
bool isNotCharged(std::string_view kindKey);
bool isUsageBased(std::string_view kindKey);

/// Order of keys: by code point, so that it is the same in every locale and every database.
bool keyLess(QStringView a, QStringView b);

} // namespace spend
