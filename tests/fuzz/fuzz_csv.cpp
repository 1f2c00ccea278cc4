// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/csvreader.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// RFC 4180, and what calls itself so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    cursor::CsvReader reader(text);
    std::vector<std::string> fields;
    std::size_t held = 0;
    while (reader.next(fields)) {
        for (const std::string &field : fields)
            held += field.size();
    }
    fuzz::require(held <= size);
    return 0;
}
