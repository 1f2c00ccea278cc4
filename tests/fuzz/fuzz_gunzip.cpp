// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/gunzip.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Packed bodies, bombs among them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype most = 1024 * 1024;
    bool tooLarge = false;
    const auto plain = cursor::gunzip(fuzz::bytesOf(data, size), most, &tooLarge);
    fuzz::require(!plain || (plain->size() <= most && !tooLarge));
    return 0;
}
