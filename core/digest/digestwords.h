// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/domain/money.h"

#include <QString>

#include <cstdint>

namespace spend
{

/// Figures and dates as a digest writes them: the same everywhere, whoever's computer makes it, since it is sent to
/// others. Dollars and counts as the screen writes them in English.
namespace digestwords
{
/// "$19,681.41"; below a cent all its decimals. "−" before what is less than nothing.
QString money(std::int64_t microCents);
/// With "+" or "−" always.
QString signedMoney(std::int64_t microCents);
QString count(std::int64_t count);
/// "3 events", "1 event".
QString counted(std::int64_t count, const QString &one, const QString &many);
/// "37 %", "<1 %", "–" where there is no whole.
QString share(std::int64_t part, std::int64_t whole);
/// "+12 %", "−8 %", "new"; an amount where percentages against less than a dollar would mislead.
QString change(std::int64_t now, std::int64_t before);
/// "Nov 16, 2026"
QString day(UtcDay day);
/// "Nov 16 – 22, 2026"
QString range(const DateRange &range);
/// "Nov 22, 2026, 14:05 UTC"
QString moment(std::int64_t ms);
/// "Mon"
QString weekday(UtcDay day);
} // namespace digestwords

} // namespace spend
