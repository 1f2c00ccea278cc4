// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/parsedline.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Arguments of the command line, one a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<commands::Option> options{{QStringLiteral("data-dir"), QStringLiteral("DIR"), {}},
        {QStringLiteral("json"), {}, {}}, {QStringLiteral("user"), QStringLiteral("E-MAIL"), {}}};
    const QStringList words = fuzz::textOf(data, size).split(QLatin1Char('\n'));
    const auto line = commands::ParsedLine::parse(words, options);
    if (!line)
        return 0;
    qsizetype found = line->positional().size();
    for (const commands::Option &option : options)
        found += line->values(option.name).size();
    fuzz::require(found <= words.size());
    return 0;
}
