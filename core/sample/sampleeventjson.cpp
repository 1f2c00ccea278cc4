// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleeventjson.h"

#include "core/domain/decimal.h"

#include <charconv>
#include <string_view>

namespace spend::sample
{

namespace
{
// Pages are rendered for every request, so this appends in place, to a std::string because its append is inlined.

void appendNumber(std::string &out, std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end);
}

/// \c value / 10^scale, trailing zeros cut.
void appendScaled(std::string &out, std::int64_t value, int scale)
{
    const std::string text = scaledText(value, scale); // short enough to live on the stack
    out += text;
}

/// Micro-cents as a decimal number of cents, plain or as some serialisers write it.
void appendCents(std::string &out, std::int64_t microCents, const SampleEvent &event)
{
    // One 10^-14 towards zero: what adding doubles makes of it. Rounds back to the same micro-cent.
    constexpr std::int64_t fine = 100'000'000;
    if (event.has(wire::noisyCents) && microCents > 0 && microCents < 10'000'000'000) {
        appendScaled(out, microCents * fine - 1, 14);
    } else if (event.has(wire::exponent)) {
        appendScaled(out, microCents, 7);
        out += "e1";
    } else {
        appendScaled(out, microCents, 6);
    }
}

void appendName(std::string &out, const char *name)
{
    out += ",\"";
    out += name;
    out += "\":";
}

void appendText(std::string &out, const char *name, std::string_view text)
{
    appendName(out, name);
    out += '"';
    out += text;
    out += '"';
}

void appendFlag(std::string &out, const char *name, bool on)
{
    appendName(out, name);
    out += on ? "true" : "false";
}

void appendCount(std::string &out, const char *name, std::uint32_t count, const SampleEvent &event)
{
    appendName(out, name);
    const bool asText = event.has(wire::tokensAsText);
    if (asText)
        out += '"';
    appendNumber(out, count);
    if (asText)
        out += '"';
    else if (event.has(wire::decimalTokens))
        out += ".0";
}

void appendTokens(std::string &out, const SampleEvent &event)
{
    appendName(out, "tokenUsage");
    const std::size_t at = out.size();
    appendCount(out, "inputTokens", event.input, event);
    out[at] = '{'; // in place of the comma
    appendCount(out, "outputTokens", event.output, event);
    appendCount(out, "cacheWriteTokens", event.cacheWrite, event);
    appendCount(out, "cacheReadTokens", event.cacheRead, event);
    if (event.has(wire::total)) {
        appendName(out, "totalCents");
        appendCents(out, event.total, event);
    } else if (event.has(wire::nulls)) {
        out += ",\"totalCents\":null";
    }
    if (event.has(wire::discount)) {
        appendName(out, "discountPercentOff");
        appendNumber(out, event.discountPercent);
    }
    out += '}';
}

void appendRequests(std::string &out, const SampleEvent &event)
{
    appendName(out, "requestsCosts");
    const bool asText = event.has(wire::requestsAsText);
    if (asText)
        out += '"';
    appendScaled(out, event.requestTenths, 1);
    if (asText)
        out += '"';
}

void appendCharge(std::string &out, const SampleEvent &event)
{
    if (event.has(wire::charged)) {
        const bool asText = event.has(wire::chargedAsText);
        appendName(out, "chargedCents");
        if (asText)
            out += '"';
        appendCents(out, event.charged, event);
        if (asText)
            out += '"';
    } else if (event.has(wire::nulls)) {
        out += ",\"chargedCents\":null";
    }
    if (event.has(wire::fee)) {
        appendName(out, "cursorTokenFee");
        appendCents(out, event.fee, event);
    }
}

void appendFlags(std::string &out, const SampleEvent &event)
{
    const bool given = event.has(wire::flagsGiven);
    if (given || event.has(wire::maxMode))
        appendFlag(out, "maxMode", event.has(wire::maxMode));
    if (given || event.has(wire::tokens))
        appendFlag(out, "isTokenBasedCall", event.has(wire::tokens));
    if (given || event.has(wire::headless))
        appendFlag(out, "isHeadless", event.has(wire::headless));
    if (given || event.has(wire::freeBugbot))
        appendFlag(out, "isFreeBugbot", event.has(wire::freeBugbot));
    if (event.has(wire::chargeableGiven)) {
        if (event.has(wire::chargeableNull))
            out += ",\"isChargeable\":null";
        else
            appendFlag(out, "isChargeable", event.has(wire::chargeable));
    }
}

void appendConversation(std::string &out, std::uint32_t number)
{
    appendName(out, "conversationId");
    out += '"';
    for (int shift = 28; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(number >> shift) & 15];
    out += "-4c1e\"";
}

void appendMalformed(std::string &out, const SampleEvent &event)
{
    switch (event.malformed) {
    case Malformed::No:
        break;
    case Malformed::NotAnObject:
        out += "\"a line of a log\"";
        break;
    case Malformed::NoTime:
        out += R"({"userEmail":"nobody@example.com","model":"gpt-5","kind":"Usage-based","chargedCents":5})";
        break;
    case Malformed::BadTime:
        out +=
            R"({"timestamp":"not-a-time","userEmail":"nobody@example.com","model":"gpt-5","kind":"Usage-based","chargedCents":5})";
        break;
    case Malformed::NullRecord:
        out += "null";
        break;
    case Malformed::NumberRecord:
        out += "42";
        break;
    }
}
} // namespace

void appendEventJson(std::string &out, const SampleEvent &event, const std::vector<SamplePerson> &people)
{
    if (event.malformed != Malformed::No) {
        appendMalformed(out, event);
        return;
    }
    const SamplePerson &person = people[event.person];
    const bool timeAsNumber = event.has(wire::timeAsNumber);
    out += timeAsNumber ? "{\"timestamp\":" : "{\"timestamp\":\"";
    appendNumber(out, event.timestampMs);
    if (!timeAsNumber)
        out += '"';
    if (!person.service)
        appendText(out, "userEmail", event.has(wire::typedEmail) ? person.emailAsTyped : person.emailAsKept);
    else if (!event.has(wire::emailAbsent))
        appendText(out, "userEmail", "");
    appendText(out, "model", sampleModel(event.model).name);
    if (event.kind != SampleKind::None)
        appendText(out, "kind", kindText(event.kind, event.has(wire::newKind)));
    appendFlags(out, event);
    appendRequests(out, event);
    if (event.has(wire::tokens))
        appendTokens(out, event);
    appendCharge(out, event);
    if (event.has(wire::conversation))
        appendConversation(out, event.conversation);
    if (event.has(wire::unknownField))
        out += R"(,"somethingNew":{"nested":[1,2,3],"text":"\u00e9\"}"})";
    out += '}';
}

} // namespace spend::sample
