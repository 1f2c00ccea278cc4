// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleapi.h"

using namespace Qt::StringLiterals;

namespace spend::sample
{

std::optional<std::int64_t> SampleCall::number(const QString &name, std::int64_t fallback) const
{
    const QJsonValue value = body.value(name);
    if (value.isDouble())
        return value.toInteger();
    const QString given = text(name);
    if (given.isEmpty())
        return fallback;
    bool ok = false;
    const qlonglong number = given.toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

bool SampleCall::has(const QString &name) const
{
    return (body.contains(name) && !body.value(name).isNull()) || query.hasQueryItem(name);
}

QString SampleCall::text(const QString &name) const
{
    const QJsonValue value = body.value(name);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<SamplePage> pageOf(const SampleCall &call, std::int64_t defaultSize, std::int64_t largestSize)
{
    const auto number = call.number(u"page"_s, 1);
    const auto size = call.number(u"pageSize"_s, defaultSize);
    if (!number || !size || *number < 1 || *size < 1 || *size > largestSize)
        return {};
    return SamplePage{*number, *size, 0};
}

} // namespace spend::sample
