// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/commitcsv.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Answers of /analytics/ai-code/changes.csv.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto page = cursor::decodeChangesCsv(fuzz::bytesOf(data, size));
    fuzz::require(!page || page->records == page->changes.size() + std::size_t(page->skipped));
    return 0;
}
