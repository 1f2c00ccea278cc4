// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explorerows.h"

#include "core/analysis/timebucket.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <limits>
#include <map>

namespace spend
{

namespace
{
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// A row before it has names.
struct Line {
    std::uint32_t now = none; ///< index on the range's axis
    std::uint32_t before = none; ///< on that of the period of comparison
    UtcDay start; ///< time dimensions
};

/// Which value of the range each value of the other period is, as far as they can be told apart.
std::vector<std::uint32_t> partners(const QueryAxis &before, const QueryAxis &now)
{
    std::vector<std::uint32_t> partners(before.size(), none);
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        if (before.place() != QueryAxis::Place::Block) {
            partners[i] = i; // values are numbered alike in every table of a picture
            continue;
        }
        for (std::uint32_t j = 0; j < now.size(); ++j) { // connections: a handful
            if (now.key(j) == before.key(i))
                partners[i] = j;
        }
    }
    return partners;
}

std::vector<Line> linesByValue(const PeriodSums &now, const PeriodSums *before, const ExploreMeasure &measure)
{
    struct Valued {
        Line line;
        std::optional<std::int64_t> value;
        std::uint32_t rank;
    };
    const auto sort = [](std::vector<Valued> &lines) {
        std::sort(lines.begin(), lines.end(), [](const Valued &a, const Valued &b) {
            return isLarger(a.value, b.value) || (!isLarger(b.value, a.value) && a.rank < b.rank);
        });
    };
    std::vector<Valued> lines;
    std::vector<std::size_t> lineOf(now.axis().size());
    for (std::uint32_t i = 0; i < now.axis().size(); ++i) {
        if (!now.holds(i))
            continue;
        lineOf[i] = lines.size();
        lines.push_back({{i, none, {}}, measure.value(now.figures(i), now.users(i)), now.axis().rank(i)});
    }
    std::vector<Valued> gone;
    if (before) {
        const std::vector<std::uint32_t> partnerOf = partners(before->axis(), now.axis());
        for (std::uint32_t i = 0; i < before->axis().size(); ++i) {
            if (!before->holds(i))
                continue;
            if (now.holds(partnerOf[i]))
                lines[lineOf[partnerOf[i]]].line.before = i;
            else
                gone.push_back(
                    {{none, i, {}}, measure.value(before->figures(i), before->users(i)), before->axis().rank(i)});
        }
    }
    sort(lines);
    sort(gone);
    lines.insert(lines.end(), gone.begin(), gone.end());
    std::vector<Line> result;
    result.reserve(lines.size());
    for (const Valued &valued : lines)
        result.push_back(valued.line);
    return result;
}

/// First days of a range's buckets; cycles are those of each connection.
std::vector<UtcDay> startsIn(
    Dimension dimension, const DateRange &range, std::span<const ConnectionFacts *const> connections)
{
    if (dimension != Dimension::Cycle || connections.empty())
        return bucketStarts(dimension, range, {});
    std::vector<UtcDay> all;
    for (const ConnectionFacts *const facts : connections) {
        const std::vector<UtcDay> starts = bucketStarts(dimension, range, facts->cycles);
        all.insert(all.end(), starts.begin(), starts.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// The first day, week … of the range against the first of the other period, and so on.
std::vector<Line> linesByTime(const PeriodSums &now, const PeriodSums *before, const ExploreAnswer &answer,
    std::span<const ConnectionFacts *const> connections)
{
    const Dimension dimension = now.axis().dimension();
    std::map<UtcDay, Line> lines;
    for (std::uint32_t i = 0; i < now.axis().size(); ++i) {
        if (now.holds(i))
            lines[now.axis().start(i)].now = i;
    }
    if (before && answer.compared) {
        const std::vector<UtcDay> starts = startsIn(dimension, answer.range, connections);
        const std::vector<UtcDay> startsBefore = startsIn(dimension, *answer.compared, connections);
        for (std::uint32_t i = 0; i < before->axis().size(); ++i) {
            const auto at = std::lower_bound(startsBefore.begin(), startsBefore.end(), before->axis().start(i));
            const auto place = static_cast<std::size_t>(at - startsBefore.begin());
            if (before->holds(i) && place < starts.size())
                lines[starts[place]].before = i;
        }
    }
    std::vector<Line> result;
    result.reserve(lines.size());
    for (auto &[start, line] : lines) {
        line.start = start;
        result.push_back(line);
    }
    return result;
}

std::int64_t saturatedDifference(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        return a < b ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    return difference;
}

void addDrivers(ExploreAnswer &answer)
{
    for (std::size_t row = 0; row < answer.rows.size(); ++row) {
        const ExploreRow &entry = answer.rows[row];
        const std::int64_t change = saturatedDifference(entry.value.value_or(0), entry.valueBefore.value_or(0));
        if (change != 0)
            answer.drivers.push_back({static_cast<std::uint32_t>(row), change});
    }
    const auto size = [](std::int64_t change) {
        return change < 0 ? 0 - static_cast<std::uint64_t>(change) : static_cast<std::uint64_t>(change);
    };
    std::sort(answer.drivers.begin(), answer.drivers.end(), [&](const ExploreDriver &a, const ExploreDriver &b) {
        if (size(a.change) != size(b.change))
            return size(a.change) > size(b.change);
        return keyLess(answer.rows[a.row].key, answer.rows[b.row].key);
    });
}

} // namespace

RowPlaces addExploreRows(ExploreAnswer &answer, const ExploreMeasure &measure, const PeriodSums &now,
    const PeriodSums *before, std::span<const ConnectionFacts *const> connections)
{
    const bool byTime = isTime(now.axis().dimension());
    RowPlaces places(now.axis().size());
    for (const Line &line :
        byTime ? linesByTime(now, before, answer, connections) : linesByValue(now, before, measure)) {
        if (line.now == none && !answer.comparable)
            continue; // nobody knows whether it is gone
        if (line.now != none)
            places.put(line.now, answer.rows.size());
        ExploreRow &row = answer.rows.emplace_back();
        if (line.now != none || !byTime) {
            const QueryAxis &axis = line.now != none ? now.axis() : before->axis();
            const std::uint32_t index = line.now != none ? line.now : line.before;
            row.key = axis.key(index);
            row.label = axis.label(index);
        } else {
            row.key = line.start.iso();
            row.label = row.key;
        }
        if (line.now != none) {
            row.figures = now.figures(line.now);
            row.users = now.users(line.now);
        }
        row.value = measure.value(row.figures, row.users);
        if (line.before != none) {
            row.before = before->figures(line.before);
            row.usersBefore = before->users(line.before);
        }
        if (before)
            row.valueBefore = measure.value(row.before, row.usersBefore);
        if (answer.comparable && !byTime && line.before == none)
            row.standing = ExploreRow::Standing::New;
        else if (answer.comparable && !byTime && line.now == none)
            row.standing = ExploreRow::Standing::Gone;
    }
    if (answer.comparable)
        addDrivers(answer);
    return places;
}

} // namespace spend
