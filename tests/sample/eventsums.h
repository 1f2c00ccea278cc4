// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>

namespace spend::sample
{

/// What a user's events add up to, micro-cents. Computed from the wire alone, by the accounting rules in their plainest
/// form, so that the service's own sums have something to be compared with.
struct EventSum {
    std::int64_t cost = 0;
    std::int64_t onDemand = 0;
};

/// A number, or a number in text, in millionths. The sample writes no more than 15 digits that matter, so a double
/// holds it.
inline std::optional<std::int64_t> microOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok ? std::optional<std::int64_t>(std::llround(number * 1e6)) : std::nullopt;
}

inline std::int64_t plainCost(const QJsonObject &event)
{
    using namespace Qt::StringLiterals;
    if (const auto charged = microOf(event.value(u"chargedCents"_s)))
        return *charged;
    const QString kind = event.value(u"kind"_s).toString();
    if (kind.contains("Not Charged"_L1) || kind.contains("NOT_CHARGED"_L1))
        return 0;
    const QJsonObject tokens = event.value(u"tokenUsage"_s).toObject();
    const auto total = microOf(tokens.value(u"totalCents"_s));
    if (!total)
        return 0;
    const std::int64_t hundredfold = *total * (100 - tokens.value(u"discountPercentOff"_s).toInteger());
    const std::int64_t rounded = (std::abs(hundredfold) + 50) / 100;
    return (hundredfold < 0 ? -rounded : rounded) + microOf(event.value(u"cursorTokenFee"_s)).value_or(0);
}

inline bool plainlyOnDemand(const QJsonObject &event)
{
    using namespace Qt::StringLiterals;
    if (const QJsonValue chargeable = event.value(u"isChargeable"_s); chargeable.isBool())
        return chargeable.toBool();
    const QString kind = event.value(u"kind"_s).toString();
    return kind == "Usage-based"_L1 || kind == "USAGE_EVENT_KIND_USAGE_BASED"_L1;
}

/// Adds a page's events to the users' sums; those without a user under the empty name.
inline void addEvents(std::map<QString, EventSum> &byUser, const QJsonArray &events)
{
    using namespace Qt::StringLiterals;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const QJsonValue time = event.value(u"timestamp"_s);
        bool readable = time.isDouble();
        if (!readable)
            time.toString().toLongLong(&readable);
        if (!readable)
            continue; // malformed
        EventSum &sum = byUser[event.value(u"userEmail"_s).toString().toLower()];
        const std::int64_t cost = plainCost(event);
        sum.cost += cost;
        sum.onDemand += plainlyOnDemand(event) ? cost : 0;
    }
}

} // namespace spend::sample
