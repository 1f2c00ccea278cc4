// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/eventmaker.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace spend::bench
{

namespace
{
std::uint64_t mixed(std::uint64_t x) // splitmix64
{
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

constexpr std::array models{"auto", "claude-4-sonnet", "claude-4.5-opus-high-thinking", "gpt-5", "gpt-5-codex-high",
    "gemini-3-pro-preview", "composer-1", "grok-code-fast-1", "o3", "claude-4.5-haiku", "gpt-5-mini", "deepseek-v3.1"};
} // namespace

std::int64_t EventMaker::timestampMs(std::int64_t i) const
{
    const double step = double(days) * double(msPerDay) / double(count);
    return endMs() - 1 - static_cast<std::int64_t>(double(i) * step);
}

void EventMaker::appendEvent(std::int64_t i, std::string &json) const
{
    const std::uint64_t h = mixed(std::uint64_t(i));
    const std::uint64_t g = mixed(h);
    const std::uint64_t user = h % std::uint64_t(std::max<std::int64_t>(10, count / 1000));
    // A user has four models, the first of them for every second event.
    const std::uint64_t die = (h >> 40) % 100;
    const std::uint64_t which = die < 50 ? 0 : die < 80 ? 1 : die < 95 ? 2 : 3;
    const bool onDemand = user % 3 == 0;
    char money[2][40];
    for (int m = 0; m < 2; ++m) {
        const std::uint64_t bits = m == 0 ? g : mixed(g);
        std::snprintf(money[m], sizeof money[m], "%llu.%0*llu", static_cast<unsigned long long>(bits % 90),
            int(6 + (bits >> 50) % 9), static_cast<unsigned long long>((bits >> 8) % 1'000'000));
    }
    char conversation[80] = "";
    if (hasConversations && i % 5 < 3)
        std::snprintf(conversation, sizeof conversation, ",\"conversationId\":\"%08llx-1c3e-4a5b-9d7f-%012llx\"",
            static_cast<unsigned long long>(mixed(std::uint64_t(i / 25)) & 0xffffffffu),
            static_cast<unsigned long long>(i / 25));
    char text[800];
    const int length = std::snprintf(text, sizeof text,
        "{\"timestamp\":\"%lld\",\"userEmail\":\"member%llu@example.com\",\"model\":\"%s\",\"kind\":\"%s\","
        "\"maxMode\":%s,\"requestsCosts\":%llu.%llu,\"isTokenBasedCall\":true,\"isHeadless\":false,"
        "\"tokenUsage\":{\"inputTokens\":%llu,\"outputTokens\":%llu,\"cacheWriteTokens\":%llu,"
        "\"cacheReadTokens\":%llu,\"totalCents\":%s,\"discountPercentOff\":0},\"isFreeBugbot\":false,"
        "\"isChargeable\":%s,\"chargedCents\":%s,\"cursorTokenFee\":0.25%s}",
        static_cast<long long>(timestampMs(i)), static_cast<unsigned long long>(user),
        models[(user * 5 + which * which) % models.size()], onDemand ? "Usage-based" : "Included in Business",
        user % 7 == 0 ? "true" : "false", static_cast<unsigned long long>(g % 4),
        static_cast<unsigned long long>((g >> 4) % 10), static_cast<unsigned long long>((g >> 8) % 100'000),
        static_cast<unsigned long long>((g >> 20) % 10'000), static_cast<unsigned long long>((g >> 28) % 60'000),
        static_cast<unsigned long long>((g >> 36) % 900'000), money[0], onDemand ? "true" : "false", money[1],
        conversation);
    json.append(text, static_cast<std::size_t>(length));
}

std::string EventMaker::pageHead(std::int64_t total)
{
    return "{\"totalUsageEventsCount\":" + std::to_string(total) + ",\"usageEvents\":[";
}

std::string EventMaker::pageTail(std::int64_t total, std::int64_t page)
{
    const std::int64_t pages = (total + pageSize - 1) / pageSize;
    return "],\"pagination\":{\"numPages\":" + std::to_string(pages) + ",\"currentPage\":" + std::to_string(page)
        + ",\"pageSize\":" + std::to_string(pageSize) + ",\"hasNextPage\":" + (page < pages ? "true" : "false")
        + ",\"hasPreviousPage\":" + (page > 1 ? "true" : "false") + "}}";
}

std::string EventMaker::page(std::int64_t first) const
{
    std::string json = pageHead(count);
    const std::int64_t end = std::min(count, first + pageSize);
    for (std::int64_t i = first; i < end; ++i) {
        if (i != first)
            json += ',';
        appendEvent(i, json);
    }
    return json + pageTail(count, first / pageSize + 1);
}

} // namespace spend::bench
