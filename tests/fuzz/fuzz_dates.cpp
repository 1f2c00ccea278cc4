// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/utcday.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Dates and date-times.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    if (const auto day = UtcDay::fromIso(text))
        fuzz::require(day->iso() == text);
    if (const auto ms = msFromIso(text))
        fuzz::require(msFromIso(isoFromMs(*ms)) == ms);
    return 0;
}
