// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportquery.h"

#include "app/commands/parsedline.h"
#include "core/analysis/spendpicture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr std::array filterDimensions{
    Dimension::Connection, Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Kind};

Result<UtcDay> readDay(const ParsedLine &line, const QString &option, UtcDay byDefault)
{
    if (!line.has(option))
        return byDefault;
    const auto day = UtcDay::fromIso(line.value(option));
    if (!day)
        return Problem::invalidInput(u"--%1 “%2” is no date: write YYYY-MM-DD."_s.arg(option, line.value(option)));
    return *day;
}
} // namespace

QList<Option> scopeOptions()
{
    QList<Option> options;
    for (const Dimension dimension : filterDimensions) {
        const QString word = dimensionWord(dimension);
        options.append({word, u"KEY"_s, u"Only this %1; may be given again."_s.arg(word)});
    }
    options.append({u"from"_s, u"DAY"_s, u"First UTC day; default: start of the current cycle."_s});
    options.append({u"to"_s, u"DAY"_s, u"Last UTC day; default: today."_s});
    return options;
}

Result<Filters> readFilters(const ParsedLine &line)
{
    Filters filters;
    for (const Dimension dimension : filterDimensions) {
        if (const QStringList values = line.values(dimensionWord(dimension)); !values.isEmpty())
            filters[dimension].included = values;
    }
    return filters;
}

Result<DateRange> readRange(const ParsedLine &line, const DateRange &byDefault)
{
    const auto first = readDay(line, u"from"_s, byDefault.first);
    const auto last = readDay(line, u"to"_s, byDefault.last);
    if (!first)
        return first.problem();
    if (!last)
        return last.problem();
    if (*last < *first)
        return Problem::invalidInput(u"--to (%1) lies before --from (%2)."_s.arg(last->iso(), first->iso()));
    return DateRange{*first, *last};
}

DateRange rangeOf(const ParsedLine &line, const DateRange &byDefault)
{
    if (const auto given = readRange(line, byDefault))
        return *given;
    const UtcDay day = *UtcDay::fromIso(line.value(line.has(u"from"_s) ? u"from"_s : u"to"_s));
    return {day, day};
}

DateRange currentCycle(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const auto wanted = filters.find(Dimension::Connection);
    std::optional<UtcDay> first;
    for (const ConnectionFacts &connection : picture.directory().connections) {
        if (wanted != filters.end() && !wanted->second.included.isEmpty()
            && !wanted->second.included.contains(connection.name, Qt::CaseInsensitive))
            continue;
        const UtcDay start = connection.cycles.cycleStart(today);
        first = first ? std::min(*first, start) : start;
    }
    return {first.value_or(CycleRule{}.cycleStart(today)), today};
}

} // namespace spend::commands
