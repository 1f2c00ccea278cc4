// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/retrypolicy.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Retry-After in its forms, and Date.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The header, a line break, the answer's Date.
    const QByteArray both = fuzz::bytesOf(data, size);
    const qsizetype end = both.indexOf('\n');
    const auto wait = cursor::parseRetryAfter(
        end < 0 ? both : both.first(end), end < 0 ? QByteArray() : both.sliced(end + 1), 1'790'683'200'123);
    fuzz::require(!wait || (*wait >= 0 && *wait <= 366LL * 86'400'000));
    return 0;
}
