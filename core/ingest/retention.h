// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storesession.h"

#include <cstdint>
#include <optional>

namespace spend
{

/// How long single events are kept. By default for ever. Where people chose a number of months, older events fold into
/// the roll-ups that every report is made of: reports stay as they are, to the micro-cent; only the list of single
/// events ends there. Group changes that the service tells later no longer reach folded days.
///
/// The functions belong to the session's thread and throw StoreError.
namespace retention
{
inline constexpr int leastMonths = 3; ///< well beyond what is read again or checked against the service
inline constexpr int mostMonths = 120;

/// 0: everything is kept.
int months(store::StoreSession &session);
/// 0, or from leastMonths to mostMonths; within a transaction.
void setMonths(store::StoreSession &session, int months);

/// What a choice would fold now.
struct Outlook {
    std::int64_t events = 0; ///< that would be let go
    std::int64_t kept = 0;
    std::optional<UtcDay> keptFrom; ///< first day whose events stay; nothing where no event would go
};
Outlook outlook(store::StoreSession &session, int months, UtcDay today);

/// First day whose events are kept: the first of a month. Never later than the newest stored event's time allows, so
/// that a clock that is years ahead folds nothing that should stay.
UtcDay keptFrom(int months, UtcDay today, UtcDay newestEvent);

/// Whether the single events of a day were let go.
bool isFolded(store::StoreSession &session, ConnectionId connection, UtcDay day);

/// Care for the store in idle time, a piece at a time: folds at most a month of one connection in one transaction, then
/// gives some free space back. Answers whether there is more to do. Not within a transaction.
bool careForStore(store::StoreSession &session, UtcDay today);
} // namespace retention

} // namespace spend
