// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/directoryanswers.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Answers of /teams/spend.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto answer = cursor::decodeSpend(fuzz::bytesOf(data, size));
    fuzz::require(!answer || answer->skipped >= 0);
    return 0;
}
