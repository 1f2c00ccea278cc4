// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/naivereport.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{

using Text = std::u32string; // compares by code point

Text text(const QString &string)
{
    return string.toStdU32String();
}

struct Share {
    Code repository;
    Figures figures;
};

QDate date(UtcDay day)
{
    return QDate(1970, 1, 1).addDays(day.number);
}

QDate cycleStart(QDate day, int dayOfMonth)
{
    const auto startIn = [dayOfMonth](QDate month) {
        return QDate(month.year(), month.month(), std::min(dayOfMonth, month.daysInMonth()));
    };
    const QDate start = startIn(day);
    return start <= day ? start : startIn(QDate(day.year(), day.month(), 1).addDays(-1));
}

const ConnectionFacts &factsOf(const SpendStore &store, ConnectionId id)
{
    return *std::find_if(store.directory->connections.begin(), store.directory->connections.end(),
        [id](const ConnectionFacts &facts) { return facts.id == id; });
}

NamedKey named(const std::vector<NamedKey> &list, Code code)
{
    return {list[code].key, list[code].label.isEmpty() ? list[code].key : list[code].label};
}

/// Key and label of a roll-up on any dimension but the repository.
NamedKey keyOf(const SpendStore &store, Dimension dimension, const RollupBatch &batch, const RollupRow &row)
{
    const auto time = [](QDate start) { return NamedKey{start.toString(Qt::ISODate), start.toString(Qt::ISODate)}; };
    const QDate day = date(batch.day);
    switch (dimension) {
    case Dimension::User:
        return named(store.directory->users, row.key.user);
    case Dimension::Group:
        return named(store.directory->groups, row.key.group);
    case Dimension::Model:
        return named(store.directory->models, row.key.model);
    case Dimension::Kind:
        return named(store.directory->kinds, row.key.kind);
    case Dimension::Day:
        return time(day);
    case Dimension::Week:
        return time(day.addDays(1 - day.dayOfWeek()));
    case Dimension::Month:
        return time(QDate(day.year(), day.month(), 1));
    case Dimension::Cycle:
        return time(cycleStart(day, factsOf(store, batch.connection).cycles.dayOfMonth));
    case Dimension::MaxMode:
        return (row.key.flags & flag::maxMode) != 0 ? NamedKey{u"max"_s, u"Max mode"_s}
                                                    : NamedKey{u"standard"_s, u"Standard"_s};
    case Dimension::ClientKind:
        return (row.key.flags & flag::headless) != 0 ? NamedKey{u"headless"_s, u"Headless"_s}
                                                     : NamedKey{u"interactive"_s, u"Interactive"_s};
    case Dimension::Connection: {
        const QString name = factsOf(store, batch.connection).name;
        return {name, name};
    }
    case Dimension::Repository:
        break;
    }
    return {};
}

const std::vector<NamedKey> *listOf(const Directory &directory, Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return &directory.users;
    case Dimension::Group:
        return &directory.groups;
    case Dimension::Model:
        return &directory.models;
    case Dimension::Kind:
        return &directory.kinds;
    case Dimension::Repository:
        return &directory.repositories;
    default:
        return nullptr;
    }
}

bool means(const Directory &directory, Dimension dimension, const QString &value, const NamedKey &key)
{
    const QString wanted = dimension == Dimension::User ? value.toLower() : value;
    if (wanted == key.key)
        return true;
    const std::vector<NamedKey> *const list = listOf(directory, dimension);
    if (!list)
        return value == key.label;
    int keys = 0;
    int labels = 0;
    for (const NamedKey &entry : *list) {
        keys += entry.key == wanted ? 1 : 0;
        labels += entry.label == value ? 1 : 0;
    }
    return keys == 0 && labels == 1 && value == key.label;
}

bool passes(const SpendStore &store, const SpendQuery &query, Dimension dimension, const NamedKey &key)
{
    const auto found = query.filters.find(dimension);
    if (found == query.filters.end())
        return true;
    const auto meant = [&](const QString &value) { return means(*store.directory, dimension, value, key); };
    const DimensionFilter &filter = found->second;
    return (filter.included.isEmpty() || std::any_of(filter.included.begin(), filter.included.end(), meant))
        && std::none_of(filter.excluded.begin(), filter.excluded.end(), meant);
}

Figures figuresOf(const RollupRow &row)
{
    const bool onDemand = (row.key.flags & flag::onDemand) != 0;
    return {row.cost, onDemand ? row.cost : 0, row.events, row.uncosted, row.requests, row.inputTokens,
        row.outputTokens, row.cacheWriteTokens, row.cacheReadTokens};
}

std::vector<std::int64_t> split(std::int64_t amount, const std::vector<std::int64_t> &weights)
{
    __extension__ using Wide = __int128;
    const Wide magnitude = amount < 0 ? -Wide(amount) : Wide(amount);
    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    std::vector<Wide> shares;
    Wide left = magnitude;
    for (const std::int64_t weight : weights) {
        shares.push_back(magnitude * weight / total);
        left -= shares.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return magnitude * weights[a] % total > magnitude * weights[b] % total; });
    for (std::size_t i = 0; Wide(i) < left; ++i)
        shares[order[i]] += 1;
    std::vector<std::int64_t> result;
    for (const Wide share : shares)
        result.push_back(static_cast<std::int64_t>(amount < 0 ? -share : share));
    return result;
}

/// Repositories and weights of a user's day, and which step found them: 0 none, 1 same day, 2 after, 3 before.
int findWeights(const SpendStore &store, ConnectionId connection, Code user, UtcDay day,
    std::map<Text, std::pair<Code, CommitDay>> &found)
{
    std::vector<std::pair<int, UtcDay>> tries{{1, day}};
    for (int i = 1; i <= 7; ++i)
        tries.push_back({2, day + i});
    for (int i = 1; i <= 7; ++i)
        tries.push_back({3, day - i});
    if (user == 0)
        return 0;
    for (const auto &[step, tried] : tries) {
        for (const CommitDay &commit : factsOf(store, connection).commitDays) {
            if (commit.user == user && commit.day == tried)
                found[text(store.directory->repositories[commit.repository].key)] = {commit.repository, commit};
        }
        if (!found.empty())
            return step;
    }
    return 0;
}

std::vector<Share> shares(const SpendStore &store, const RollupBatch &batch, const RollupRow &row, int &step)
{
    std::map<Text, std::pair<Code, CommitDay>> commits;
    step = findWeights(store, batch.connection, row.key.user, batch.day, commits);
    if (step == 0)
        return {{0, figuresOf(row)}};
    std::vector<Share> result;
    std::vector<std::int64_t> ai, lines, count;
    for (const auto &[name, commit] : commits) {
        result.push_back({commit.first, {}});
        ai.push_back(commit.second.aiLines);
        lines.push_back(commit.second.lines);
        count.push_back(commit.second.commits);
    }
    const auto any = [](const std::vector<std::int64_t> &w) {
        return std::any_of(w.begin(), w.end(), [](auto x) { return x != 0; });
    };
    const std::vector<std::int64_t> &weights = any(ai) ? ai : any(lines) ? lines : count;
    const Figures whole = figuresOf(row);
    for (const auto figure :
        {&Figures::cost, &Figures::onDemand, &Figures::events, &Figures::uncosted, &Figures::requests,
            &Figures::inputTokens, &Figures::outputTokens, &Figures::cacheWriteTokens, &Figures::cacheReadTokens}) {
        const auto parts = split(whole.*figure, weights);
        for (std::size_t i = 0; i < parts.size(); ++i)
            result[i].figures.*figure = parts[i];
    }
    return result;
}

/// Calls use(batch, row, repository, figures, step) for all that passes the filters; repository and step only count
/// where something asks for them.
template <class Use>
void forEachPart(const SpendStore &store, const SpendQuery &query, bool splits, Use use)
{
    for (const RollupBatch &batch : store.batches) {
        if (!query.range.contains(batch.day))
            continue;
        for (const RollupRow &row : batch.rows) {
            const bool in = std::all_of(query.filters.begin(), query.filters.end(), [&](const auto &entry) {
                return entry.first == Dimension::Repository
                    || passes(store, query, entry.first, keyOf(store, entry.first, batch, row));
            });
            if (!in)
                continue;
            if (!splits) {
                use(batch, row, Code(0), figuresOf(row), 0);
                continue;
            }
            int step = 0;
            for (const Share &share : shares(store, batch, row, step)) {
                if (passes(store, query, Dimension::Repository, named(store.directory->repositories, share.repository)))
                    use(batch, row, share.repository, share.figures, step);
            }
        }
    }
}

} // namespace

SpendReport naiveReport(const SpendStore &store, const SpendQuery &query)
{
    const bool splits = query.filters.contains(Dimension::Repository)
        || std::find(query.by.begin(), query.by.end(), Dimension::Repository) != query.by.end();
    std::map<std::vector<Text>, SpendRow> rows;
    forEachPart(store, query, splits,
        [&](const RollupBatch &batch, const RollupRow &row, Code repository, const Figures &figures, int) {
            std::vector<Text> key;
            SpendRow named;
            for (const Dimension dimension : query.by) {
                const NamedKey entry = dimension == Dimension::Repository
                    ? test::named(store.directory->repositories, repository)
                    : keyOf(store, dimension, batch, row);
                key.push_back(text(entry.key));
                named.keys.append(entry.key);
                named.labels.append(entry.label);
            }
            rows.try_emplace(key, named).first->second.figures += figures;
        });

    SpendReport report;
    report.query = query;
    for (const auto &[key, row] : rows) { // ascending by key
        if (row.figures != Figures{})
            report.rows.push_back(row);
        report.total += row.figures;
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [&](const SpendRow &a, const SpendRow &b) {
        switch (query.sort) {
        case SortBy::Cost:
            return a.figures.cost > b.figures.cost;
        case SortBy::OnDemand:
            return a.figures.onDemand > b.figures.onDemand;
        case SortBy::Included:
            return a.figures.cost - a.figures.onDemand > b.figures.cost - b.figures.onDemand;
        case SortBy::Events:
            return a.figures.events > b.figures.events;
        case SortBy::Key:
            break;
        }
        return false;
    });
    while (query.limit != 0 && report.rows.size() > query.limit) {
        report.other += report.rows.back().figures;
        report.rows.pop_back();
        ++report.otherRows;
    }
    return report;
}

AttributionShare naiveAttribution(const SpendStore &store, const SpendQuery &query)
{
    AttributionShare sums;
    forEachPart(
        store, query, true, [&](const RollupBatch &, const RollupRow &, Code, const Figures &figures, int step) {
            std::int64_t *const steps[] = {&sums.unattributed, &sums.sameDay, &sums.nextDays, &sums.daysBefore};
            *steps[step] += figures.cost;
        });
    return sums;
}

} // namespace spend::test
