// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sharedview.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Views that people share as text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto shared = sharedViewFromText(fuzz::textOf(data, size));
    if (!shared)
        return 0;
    const auto again = sharedViewFromText(sharedText(*shared));
    fuzz::require(again.ok() && *again == *shared);
    return 0;
}
