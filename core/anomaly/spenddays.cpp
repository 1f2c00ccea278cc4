// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/spenddays.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace spend
{

namespace
{
constexpr double highestTeamLevel = 4;
constexpr int fewestForLevel = 5; ///< people at work; with fewer, one of them would be the team

/// Series by code, made when they are first met.
class SeriesByCode
{
public:
    SeriesByCode(Dimension dimension, const std::vector<NamedKey> &names, int days)
        : m_dimension(dimension)
        , m_names(names)
        , m_days(days)
    {
    }
    DaySums &at(Code code, int day)
    {
        if (code >= m_places.size())
            m_places.resize(std::max<std::size_t>(code + 1, m_names.size()), -1);
        int &place = m_places[code];
        if (place < 0) {
            place = int(m_series.size());
            DaySeries series;
            series.dimension = m_dimension;
            series.code = code;
            if (code < m_names.size()) {
                series.key = m_names[code].key;
                series.label = m_names[code].label;
            }
            series.days.resize(std::size_t(m_days));
            m_series.push_back(std::move(series));
        }
        return m_series[std::size_t(place)].days[std::size_t(day)];
    }
    std::vector<DaySeries> &series() { return m_series; }

private:
    Dimension m_dimension;
    const std::vector<NamedKey> &m_names;
    int m_days;
    std::vector<int> m_places;
    std::vector<DaySeries> m_series;
};

void add(DaySums &sums, const RollupBlock &block, std::size_t row)
{
    const std::int64_t cost = block.cost()[row];
    const std::int64_t events = std::int64_t{block.events()[row]} - block.uncosted()[row];
    const std::uint32_t flags = block.flags()[row];
    sums.cost += cost;
    sums.events += events;
    sums.tokens += block.inputTokens()[row] + block.outputTokens()[row] + block.cacheWriteTokens()[row]
        + block.cacheReadTokens()[row];
    if (flags & flag::maxMode)
        sums.maxModeEvents += events;
    if (flags & flag::headless) {
        sums.headlessEvents += events;
        sums.headlessCost += cost;
    }
    if (cost > sums.cellCost) {
        sums.cellCost = cost;
        sums.cellEvents = events;
    }
}
} // namespace

double spreadFloor(Dimension dimension)
{
    return dimension == Dimension::User ? 0.3 : 0.22;
}

SpendDays::SpendDays(const SpendPicture &picture, const DateRange &range, const WorkCalendar &calendar)
    : m_range(range)
    , m_calendar(calendar)
{
    const auto held = picture.days();
    if (!held) {
        m_range.last = m_range.first - 1;
        m_first = m_range.first;
        return;
    }
    m_range.first = std::max(range.first, held->first);
    m_range.last = std::min(range.last, held->last);
    m_first = std::max(held->first, m_range.first - historyDays);
    if (m_range.isEmpty()) {
        m_range.last = m_range.first - 1;
        m_first = m_range.first;
        return;
    }
    m_count = std::min(m_range.last + 8, held->last + 1) - m_first;
    sumCells(picture);
    sumRepositories(picture);
    learnLevels();
}

void SpendDays::sumCells(const SpendPicture &picture)
{
    const Directory &names = picture.directory();
    SeriesByCode users(Dimension::User, names.users, m_count);
    SeriesByCode groups(Dimension::Group, names.groups, m_count);
    SeriesByCode models(Dimension::Model, names.models, m_count);
    for (const DayBlock &block : picture.blocks({m_first, m_first + (m_count - 1)})) {
        const int index = block.day - m_first;
        const RollupBlock &rows = *block.rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            add(users.at(rows.users()[row], index), rows, row);
            add(groups.at(rows.groups()[row], index), rows, row);
            add(models.at(rows.models()[row], index), rows, row);
        }
    }
    for (SeriesByCode *part : {&users, &groups, &models})
        std::move(part->series().begin(), part->series().end(), std::back_inserter(m_series));
}

void SpendDays::sumRepositories(const SpendPicture &picture)
{
    SpendQuery query;
    query.range = {m_first, m_first + (m_count - 1)};
    query.by = {Dimension::Repository, Dimension::Day};
    query.sort = SortBy::Key;
    std::map<QString, std::size_t> places;
    for (const SpendRow &row : runQuery(picture, query, {Measure::Cost}).rows) {
        if (row.keys[0] == QLatin1StringView(keys::unattributed))
            continue;
        const auto [place, isNew] = places.try_emplace(row.keys[0], m_series.size());
        if (isNew) {
            DaySeries series;
            series.dimension = Dimension::Repository;
            series.key = row.keys[0];
            series.label = row.labels[0];
            series.days.resize(std::size_t(m_count));
            m_series.push_back(std::move(series));
        }
        m_series[place->second].days[std::size_t(*UtcDay::fromIso(row.keys[1]) - m_first)].cost = row.figures.cost;
    }
}

bool SpendDays::isWorkday(int index) const
{
    return m_calendar.isWorkday(day(index));
}

SpendDays::WeekdayLevels SpendDays::levelsBefore(const std::vector<double> &totals, int index) const
{
    WeekdayLevels levels{1, 1, 1, 1, 1, 1, 1};
    std::array<std::vector<double>, 7> byWeekday;
    std::vector<double> workdays;
    for (int i = std::max(0, index - historyDays); i < index; ++i) {
        if (!isWorkday(i))
            continue; // a day off says nothing about its weekday
        byWeekday[std::size_t(day(i).weekday() - 1)].push_back(totals[std::size_t(i)]);
        workdays.push_back(totals[std::size_t(i)]);
    }
    const double workday = robustMedian(workdays).value_or(0);
    for (std::size_t w = 0; w < levels.size() && workday > 0; ++w) {
        if (m_calendar.workdays[w])
            levels[w] = std::clamp(robustMedian(byWeekday[w]).value_or(workday) / workday, 0.6, 1.6);
    }
    return levels;
}

void SpendDays::learnLevels()
{
    std::vector<double> totals(std::size_t(m_count), 0.0);
    for (const DaySeries &series : m_series) {
        for (int i = 0; series.dimension == Dimension::User && i < m_count; ++i)
            totals[std::size_t(i)] += double(series.days[std::size_t(i)].cost);
    }
    m_weekday.reserve(std::size_t(m_count));
    for (int i = 0; i < m_count; ++i)
        m_weekday.push_back(levelsBefore(totals, i));

    m_level.assign(std::size_t(m_count), 1.0);
    for (int i = begin(); i < m_count; ++i) {
        std::vector<double> ratios;
        for (const DaySeries &series : m_series) {
            const double cost = double(series.days[std::size_t(i)].cost);
            if (series.dimension != Dimension::User || cost <= 0)
                continue;
            if (const auto usual = ownUsual(series, i); usual && usual->median > 0)
                ratios.push_back(cost / usual->median);
        }
        if (int(ratios.size()) >= fewestForLevel)
            m_level[std::size_t(i)] = std::clamp(*robustMedian(ratios), 1.0, highestTeamLevel);
    }
}

std::optional<Usual> SpendDays::ownUsual(const DaySeries &series, int index) const
{
    std::vector<double> workdays, daysOff;
    const WeekdayLevels &levels = m_weekday[std::size_t(index)];
    const auto level = [&](int i) { return levels[std::size_t(day(i).weekday() - 1)]; };
    for (int i = std::max(0, index - historyDays); i < index; ++i) {
        const double cost = double(series.days[std::size_t(i)].cost);
        if (cost > 0)
            (isWorkday(i) ? workdays : daysOff).push_back(cost / level(i));
    }
    const double floor = spreadFloor(series.dimension);
    auto usual = usualOf(workdays, floor);
    if (!usual || usual->days < fewestActiveDays)
        return std::nullopt;
    if (isWorkday(index)) {
        usual->median *= level(index);
        return usual;
    }
    // Few work on days off, and then unevenly: half a workday is not yet unusual.
    usual->median *= 0.5;
    if (const auto off = usualOf(daysOff, floor); off && off->days >= 4) {
        usual->median = std::max(usual->median, off->median);
        usual->spread = std::max(usual->spread, std::min(off->spread, 0.8));
    }
    return usual;
}

std::optional<Usual> SpendDays::usualCost(const DaySeries &series, int index) const
{
    auto usual = ownUsual(series, index);
    if (usual)
        usual->median *= teamLevel(index);
    return usual;
}

std::vector<double> SpendDays::usualCostsOfUsers(int index) const
{
    std::vector<double> costs;
    for (const DaySeries &series : m_series) {
        if (series.dimension != Dimension::User || series.code == 0)
            continue;
        if (const auto usual = ownUsual(series, index))
            costs.push_back(usual->median);
    }
    return costs;
}

} // namespace spend
