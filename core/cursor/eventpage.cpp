// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/eventpage.h"

#include "core/cursor/jsonread.h"
#include "core/domain/eventcost.h"
#include "core/domain/keys.h"

namespace spend::cursor
{

using json::Scalar;

TextCodes::TextCodes(std::string (*fold)(std::string_view))
    : m_fold(fold)
{
    m_keys.emplace_back(keys::none);
    m_byKey.emplace(keys::none, 0);
}

Code TextCodes::codeOf(std::string_view given)
{
    if (const auto known = m_given.find(given); known != m_given.end())
        return known->second;
    std::string key = m_fold(given);
    auto [entry, isNew] = m_byKey.try_emplace(key, static_cast<Code>(m_keys.size()));
    if (isNew)
        m_keys.push_back(std::move(key));
    m_given.emplace(given, entry->second);
    return entry->second;
}

EventTexts::EventTexts()
    : users(&userKey)
    , models(&modelKey)
    , kinds(&kindKey)
{
}

struct EventPageDecoder::Private {
    json::Reader reader;

    /// The fields of one event as they stand; turned into a UsageEvent when all are read, in whatever order they came.
    struct Fields {
        Scalar timestamp, email, model, kind, maxMode, tokenBased, headless, freeBugbot, chargeable, requests, charged,
            fee;
        Scalar input, output, cacheWrite, cacheRead, total, discount;
        Scalar conversation;
    };

    /// Where a member of tokenUsage belongs; null where we don't know it.
    static Scalar *tokenPlace(std::string_view name, Fields &f)
    {
        if (name == "inputTokens")
            return &f.input;
        if (name == "outputTokens")
            return &f.output;
        if (name == "cacheWriteTokens")
            return &f.cacheWrite;
        if (name == "cacheReadTokens")
            return &f.cacheRead;
        if (name == "totalCents")
            return &f.total;
        if (name == "discountPercentOff")
            return &f.discount;
        return nullptr;
    }

    /// The same of an event's own members.
    static Scalar *eventPlace(std::string_view name, Fields &f)
    {
        if (name == "timestamp")
            return &f.timestamp;
        if (name == "userEmail")
            return &f.email;
        if (name == "model")
            return &f.model;
        if (name == "kind")
            return &f.kind;
        if (name == "maxMode")
            return &f.maxMode;
        if (name == "isTokenBasedCall")
            return &f.tokenBased;
        if (name == "isHeadless")
            return &f.headless;
        if (name == "isFreeBugbot")
            return &f.freeBugbot;
        if (name == "isChargeable")
            return &f.chargeable;
        if (name == "requestsCosts")
            return &f.requests;
        if (name == "chargedCents")
            return &f.charged;
        if (name == "cursorTokenFee")
            return &f.fee;
        if (name == "conversationId")
            return &f.conversation;
        return nullptr;
    }

    static void readTokenUsage(json::od::object usage, Fields &f)
    {
        json::eachMember(usage, [&](std::string_view name, json::od::value value) {
            if (Scalar *const place = tokenPlace(name, f))
                json::readScalar(value, *place);
        });
    }

    static void readFields(json::od::object event, Fields &f)
    {
        json::eachMember(event, [&](std::string_view name, json::od::value value) {
            if (Scalar *const place = eventPlace(name, f)) {
                json::readScalar(value, *place);
            } else if (name == "tokenUsage") {
                for (Scalar *const part : {&f.input, &f.output, &f.cacheWrite, &f.cacheRead, &f.total, &f.discount})
                    part->type = Scalar::Type::Absent;
                if (json::isObject(value))
                    readTokenUsage(value.get_object().value(), f);
            }
        });
    }

    /// False for a record whose timestamp can't be read. \c event is a new one.
    static bool fillEvent(const Fields &f, EventTexts &texts, UsageEvent &event)
    {
        const auto timestamp = f.timestamp.scaled(3); // a fraction of a millisecond is cut, not rounded
        if (!timestamp)
            return false;
        event.timestampMs = *timestamp / 1000;
        event.user = texts.users.codeOf(f.email.view());
        event.model = texts.models.codeOf(f.model.view());
        event.kind = texts.kinds.codeOf(f.kind.view());
        const std::string &kind = texts.kinds.keys()[event.kind];

        const auto charged = f.charged.micro();
        const auto fee = f.fee.micro();
        const EventCost cost = costOf({charged, f.total.micro(), fee, f.discount.scaled(12)}, kind);
        event.cost = cost.cost;
        event.discount = cost.discount;
        event.tokenFee = fee.value_or(0);
        event.requests = f.requests.micro().value_or(0);
        event.inputTokens = f.input.whole();
        event.outputTokens = f.output.whole();
        event.cacheWriteTokens = f.cacheWrite.whole();
        event.cacheReadTokens = f.cacheRead.whole();
        event.conversation = f.conversation.view();

        const auto set = [&](bool on, std::uint32_t bit) { event.flags |= on ? bit : 0; };
        const auto chargeable = f.chargeable.boolean();
        set(chargeable.value_or(isUsageBased(kind)), flag::onDemand);
        set(f.maxMode.boolean().value_or(false), flag::maxMode);
        set(f.headless.boolean().value_or(false), flag::headless);
        set(f.tokenBased.boolean().value_or(false), flag::tokenBased);
        set(f.freeBugbot.boolean().value_or(false), flag::freeBugbot);
        set(!cost.known, flag::uncosted);
        set(charged.has_value(), flag::chargedGiven);
        set(chargeable.has_value(), flag::chargeableGiven);
        return true;
    }

    static void readEvents(json::od::array array, EventPage &page, EventTexts &texts)
    {
        for (auto item : array) {
            json::od::value record(item.value());
            ++page.records;
            if (!json::isObject(record)) {
                ++page.skipped;
                continue;
            }
            Fields fields;
            readFields(record.get_object().value(), fields);
            if (!fillEvent(fields, texts, page.events.emplace_back())) {
                page.events.pop_back();
                ++page.skipped;
            }
        }
    }

    static void readPagination(json::od::object pagination, EventPage &page)
    {
        json::eachMember(pagination, [&](std::string_view name, json::od::value value) {
            if (name == "numPages")
                page.pageCount = json::scalarOf(value).scaled(0);
            else if (name == "pageSize")
                page.pageSize = json::scalarOf(value).scaled(0);
            else if (name == "hasNextPage")
                page.hasNextPage = json::scalarOf(value).boolean();
        });
    }
};

EventPageDecoder::EventPageDecoder()
    : d(std::make_unique<Private>())
{
}

EventPageDecoder::~EventPageDecoder() = default;

std::optional<EventPage> EventPageDecoder::decode(const QByteArray &body, EventTexts &texts)
{
    EventPage page;
    bool hasEvents = false;
    const bool read = d->reader.readObject(body, [&](json::od::object root) {
        page = {};
        hasEvents = false;
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "usageEvents" && json::isArray(value)) {
                hasEvents = true;
                page.events.reserve(1000);
                Private::readEvents(value.get_array().value(), page, texts);
            } else if (name == "totalUsageEventsCount") {
                page.totalCount = json::scalarOf(value).scaled(0);
            } else if (name == "pagination" && json::isObject(value)) {
                Private::readPagination(value.get_object().value(), page);
            }
        });
    });
    return read && hasEvents ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace spend::cursor
