// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/commitpage.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Answers of /analytics/ai-code/commits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto page = cursor::decodeCommits(fuzz::bytesOf(data, size));
    fuzz::require(!page || page->records == page->commits.size() + std::size_t(page->skipped));
    return 0;
}
