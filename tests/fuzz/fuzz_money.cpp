// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Amounts as decimal text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const int scale = data[0] % 10;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (const auto value = parseScaled(text, scale))
        fuzz::require(parseScaled(scaledText(*value, scale), scale) == value);
    if (const auto money = Money::fromCentsText(text)) {
        const std::string back = money->centsText().toStdString();
        fuzz::require(Money::fromCentsText(back) == money);
        fuzz::require(!money->dollarsText().isEmpty());
    }
    return 0;
}
