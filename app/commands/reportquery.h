// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "core/analysis/spendquery.h"
#include "core/domain/result.h"

namespace spend
{
class SpendPicture;
}

namespace spend::commands
{

class ParsedLine;

/// The options that choose what is summed: filters, --from, --to. Reports and exports share them.
QList<Option> scopeOptions();

/// Reads them. Problems are wrong usage.
Result<Filters> readFilters(const ParsedLine &line);
/// --from and --to, each with its default from the current cycle, to today.
Result<DateRange> readRange(const ParsedLine &line, const DateRange &byDefault);
/// The range of a line whose days were checked, with its default: a start after the default's end means that one day,
/// an end before its start likewise.
DateRange rangeOf(const ParsedLine &line, const DateRange &byDefault);
/// The current cycle up to today: of the connections that the filters leave, the one that began first.
DateRange currentCycle(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs);

} // namespace spend::commands
