// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleeventjson.h"

#include "core/domain/decimal.h"

namespace spend::sample
{

namespace
{
/// Micro-cents as a decimal number of cents, plain or as some serialisers write it.
QByteArray centsText(std::int64_t microCents, const SampleEvent &event)
{
    // One 10^-14 towards zero: what adding doubles makes of it. Rounds back to the same micro-cent.
    constexpr std::int64_t fine = 100'000'000;
    if (event.has(wire::noisyCents) && microCents > 0 && microCents < 10'000'000'000)
        return QByteArray::fromStdString(scaledText(microCents * fine - 1, 14));
    if (event.has(wire::exponent))
        return QByteArray::fromStdString(scaledText(microCents, 7)) + "e1";
    return QByteArray::fromStdString(scaledText(microCents, 6));
}

void field(QByteArray &out, const char *name, const QByteArray &value)
{
    out += ",\"";
    out += name;
    out += "\":";
    out += value;
}

void flagField(QByteArray &out, const char *name, bool on)
{
    field(out, name, on ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

void appendTokens(QByteArray &out, const SampleEvent &event)
{
    const auto number = [&event](std::uint32_t count) {
        const QByteArray digits = QByteArray::number(count);
        if (event.has(wire::tokensAsText))
            return quoted(digits);
        return event.has(wire::decimalTokens) ? digits + ".0" : digits;
    };
    out += ",\"tokenUsage\":{\"inputTokens\":" + number(event.input);
    field(out, "outputTokens", number(event.output));
    field(out, "cacheWriteTokens", number(event.cacheWrite));
    field(out, "cacheReadTokens", number(event.cacheRead));
    if (event.has(wire::total))
        field(out, "totalCents", centsText(event.total, event));
    else if (event.has(wire::nulls))
        out += ",\"totalCents\":null";
    if (event.has(wire::discount))
        field(out, "discountPercentOff", QByteArray::number(event.discountPercent));
    out += '}';
}

void appendFlags(QByteArray &out, const SampleEvent &event)
{
    const bool given = event.has(wire::flagsGiven);
    if (given || event.has(wire::maxMode))
        flagField(out, "maxMode", event.has(wire::maxMode));
    if (given || event.has(wire::tokens))
        flagField(out, "isTokenBasedCall", event.has(wire::tokens));
    if (given || event.has(wire::headless))
        flagField(out, "isHeadless", event.has(wire::headless));
    if (given || event.has(wire::freeBugbot))
        flagField(out, "isFreeBugbot", event.has(wire::freeBugbot));
    if (event.has(wire::chargeableGiven)) {
        if (event.has(wire::chargeableNull))
            out += ",\"isChargeable\":null";
        else
            flagField(out, "isChargeable", event.has(wire::chargeable));
    }
}

void appendMalformed(QByteArray &out, const SampleEvent &event)
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

void appendEventJson(QByteArray &out, const SampleEvent &event, const std::vector<SamplePerson> &people)
{
    if (event.malformed != Malformed::No) {
        appendMalformed(out, event);
        return;
    }
    const SamplePerson &person = people[event.person];
    const QByteArray time = QByteArray::number(qlonglong{event.timestampMs});
    out += "{\"timestamp\":";
    out += event.has(wire::timeAsNumber) ? time : quoted(time);
    if (!person.service)
        field(out, "userEmail", quoted(event.has(wire::typedEmail) ? person.emailAsTyped : person.email.toLatin1()));
    else if (!event.has(wire::emailAbsent))
        out += ",\"userEmail\":\"\"";
    field(out, "model", quoted(sampleModels()[event.model].name));
    if (event.kind != SampleKind::None)
        field(out, "kind", quoted(kindText(event.kind, event.has(wire::newKind))));
    appendFlags(out, event);
    const QByteArray requests = QByteArray::fromStdString(scaledText(event.requestTenths, 1));
    field(out, "requestsCosts", event.has(wire::requestsAsText) ? quoted(requests) : requests);
    if (event.has(wire::tokens))
        appendTokens(out, event);
    if (event.has(wire::charged)) {
        const QByteArray cents = centsText(event.charged, event);
        field(out, "chargedCents", event.has(wire::chargedAsText) ? quoted(cents) : cents);
    } else if (event.has(wire::nulls)) {
        out += ",\"chargedCents\":null";
    }
    if (event.has(wire::fee))
        field(out, "cursorTokenFee", centsText(event.fee, event));
    if (event.has(wire::conversation))
        field(
            out, "conversationId", quoted(QByteArray::number(event.conversation, 16).rightJustified(8, '0') + "-4c1e"));
    if (event.has(wire::unknownField))
        out += R"(,"somethingNew":{"nested":[1,2,3],"text":"\u00e9\"}"})";
    out += '}';
}

} // namespace spend::sample
