// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spendquery.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::array<std::pair<Dimension, const char *>, 12> words{{
    {Dimension::User, "user"},
    {Dimension::Group, "group"},
    {Dimension::Model, "model"},
    {Dimension::Repository, "repository"},
    {Dimension::Kind, "kind"},
    {Dimension::Day, "day"},
    {Dimension::Week, "week"},
    {Dimension::Month, "month"},
    {Dimension::Cycle, "cycle"},
    {Dimension::MaxMode, "max-mode"},
    {Dimension::ClientKind, "client"},
    {Dimension::Connection, "connection"},
}};
} // namespace

QString dimensionWord(Dimension dimension)
{
    for (const auto &[d, word] : words) {
        if (d == dimension)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<Dimension> dimensionFromWord(const QString &word)
{
    for (const auto &[dimension, w] : words) {
        if (word == QLatin1StringView(w))
            return dimension;
    }
    return {};
}

std::int64_t measureOf(const Figures &figures, Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return figures.cost;
    case Measure::OnDemand:
        return figures.onDemand;
    case Measure::Included:
        return figures.included();
    case Measure::Events:
        return figures.events;
    case Measure::Uncosted:
        return figures.uncosted;
    case Measure::Requests:
        return figures.requests;
    case Measure::InputTokens:
        return figures.inputTokens;
    case Measure::OutputTokens:
        return figures.outputTokens;
    case Measure::CacheWriteTokens:
        return figures.cacheWriteTokens;
    case Measure::CacheReadTokens:
        return figures.cacheReadTokens;
    case Measure::Tokens:
        return figures.tokens();
    }
    return 0;
}

} // namespace spend
