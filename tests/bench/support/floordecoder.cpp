// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/floordecoder.h"

namespace spend::bench
{

namespace
{
namespace od = simdjson::ondemand;

/// A plain decimal number times 10^6, half up at the seventh place.
std::int64_t micro(std::string_view text)
{
    std::int64_t value = 0;
    std::size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    i += negative;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
        value = value * 10 + (text[i] - '0');
    int places = 0;
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && text[i] >= '0' && text[i] <= '9' && places < 6; ++i, ++places)
            value = value * 10 + (text[i] - '0');
    }
    for (; places < 6; ++places)
        value *= 10;
    if (i < text.size() && text[i] >= '5' && text[i] <= '9')
        ++value;
    return negative ? -value : value;
}

std::int64_t money(od::value value)
{
    return micro(value.raw_json_token());
}

void set(std::uint32_t &flags, bool on, std::uint32_t bit)
{
    flags |= on ? bit : 0;
}
} // namespace

UsageEvent FloorDecoder::readEvent(od::object object)
{
    UsageEvent e;
    std::int64_t total = 0;
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        od::value value = field.value();
        if (name == "timestamp")
            e.timestampMs = std::int64_t(value.get_uint64_in_string());
        else if (name == "userEmail")
            e.user = m_users.of(value.get_string());
        else if (name == "model")
            e.model = m_models.of(value.get_string());
        else if (name == "kind")
            e.kind = m_kinds.of(value.get_string());
        else if (name == "maxMode")
            set(e.flags, value.get_bool(), flag::maxMode);
        else if (name == "isTokenBasedCall")
            set(e.flags, value.get_bool(), flag::tokenBased);
        else if (name == "isHeadless")
            set(e.flags, value.get_bool(), flag::headless);
        else if (name == "isFreeBugbot")
            set(e.flags, value.get_bool(), flag::freeBugbot);
        else if (name == "isChargeable")
            set(e.flags, value.get_bool(), flag::onDemand);
        else if (name == "requestsCosts")
            e.requests = money(value);
        else if (name == "chargedCents")
            e.cost = money(value);
        else if (name == "cursorTokenFee")
            e.tokenFee = money(value);
        else if (name == "conversationId")
            e.conversation = std::string_view(value.get_string());
        else if (name == "tokenUsage") {
            for (auto part : value.get_object()) {
                const std::string_view key = part.unescaped_key();
                od::value figure = part.value();
                if (key == "inputTokens")
                    e.inputTokens = figure.get_int64();
                else if (key == "outputTokens")
                    e.outputTokens = figure.get_int64();
                else if (key == "cacheWriteTokens")
                    e.cacheWriteTokens = figure.get_int64();
                else if (key == "cacheReadTokens")
                    e.cacheReadTokens = figure.get_int64();
                else if (key == "totalCents")
                    total = money(figure);
            }
        }
    }
    e.discount = total + e.tokenFee - e.cost;
    e.flags |= flag::chargedGiven | flag::chargeableGiven;
    return e;
}

bool FloorDecoder::decode(const char *body, std::size_t size, std::vector<UsageEvent> &events)
{
    try {
        auto document = m_parser.iterate(body, size, size + simdjson::SIMDJSON_PADDING);
        for (auto field : document.get_object()) {
            if (std::string_view(field.unescaped_key()) != "usageEvents")
                continue;
            for (auto item : field.value().get_array())
                events.push_back(readEvent(item.get_object()));
        }
        return true;
    } catch (const simdjson::simdjson_error &) {
        return false;
    }
}

} // namespace spend::bench
