// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/eventpage.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Answers of /teams/filtered-usage-events.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static cursor::EventPageDecoder decoder; // one a run, as in an ingestion
    cursor::EventTexts texts;
    const auto page = decoder.decode(fuzz::bytesOf(data, size), texts);
    if (!page)
        return 0;
    fuzz::require(page->records == std::int64_t(page->events.size()) + page->skipped);
    for (const UsageEvent &event : page->events) {
        fuzz::require(event.user < texts.users.keys().size());
        fuzz::require(event.model < texts.models.keys().size());
        fuzz::require(event.kind < texts.kinds.keys().size());
    }
    return 0;
}
