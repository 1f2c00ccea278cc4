// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/queryscope.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/rollupsource.h"
#include "core/analysis/timebucket.h"

#include <algorithm>
#include <functional>
#include <set>

namespace spend
{

namespace
{
/// Few enough to be looked up one by one in each block, where a user's rows lie together.
constexpr std::size_t fewUsers = 16;

/// Whether something with these properties passes: one of the included, if any are named, and none of the excluded.
bool passes(const DimensionFilter &filter, const std::function<bool(const QString &)> &isMeant)
{
    return (filter.included.isEmpty() || std::any_of(filter.included.begin(), filter.included.end(), isMeant))
        && std::none_of(filter.excluded.begin(), filter.excluded.end(), isMeant);
}

CodeTable tableOf(const DimensionFilter &filter, const KeyOrder &names, Code highest, bool eMails)
{
    const std::size_t size = std::max<std::size_t>(names.size(), std::size_t(highest) + 1);
    CodeTable table(size, filter.included.isEmpty() ? 1 : 0);
    for (const QString &value : filter.included) {
        if (const auto code = codeMeant(value, names, eMails))
            table[*code] = 1;
    }
    for (const QString &value : filter.excluded) {
        if (const auto code = codeMeant(value, names, eMails))
            table[*code] = 0;
    }
    return table;
}

bool connectionPasses(const QString &name, const DimensionFilter &filter)
{
    // Names are unique whatever the case.
    return passes(filter, [&](const QString &value) { return value.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Days and connections are settled block by block.
class BlockFilter
{
public:
    BlockFilter(const SpendPicture &picture, const Filters &filters)
        : m_picture(picture)
    {
        for (const auto &[dimension, filter] : filters) {
            if (filter.isEmpty())
                continue;
            if (isTime(dimension))
                m_times.push_back(
                    {dimension, days(filter.included), days(filter.excluded), !filter.included.isEmpty()});
            else if (dimension == Dimension::Connection)
                m_connections = &filter;
        }
    }

    bool passes(const DayBlock &block) const
    {
        if (m_connections && !connectionPasses(m_picture.names().connectionName(block.connection), *m_connections))
            return false;
        const ConnectionFacts *const facts = m_picture.names().facts(block.connection);
        return std::all_of(m_times.begin(), m_times.end(), [&](const TimeFilter &filter) {
            const UtcDay start = bucketStart(filter.dimension, block.day, facts ? facts->cycles : CycleRule{});
            return (!filter.includes || filter.included.contains(start)) && !filter.excluded.contains(start);
        });
    }

private:
    struct TimeFilter {
        Dimension dimension;
        std::set<UtcDay> included, excluded;
        bool includes;
    };

    static std::set<UtcDay> days(const QStringList &keys)
    {
        std::set<UtcDay> days;
        for (const QString &key : keys) {
            if (const auto day = UtcDay::fromIso(key))
                days.insert(*day);
        }
        return days;
    }

    const SpendPicture &m_picture;
    std::vector<TimeFilter> m_times;
    const DimensionFilter *m_connections = nullptr;
};

/// The rows of a block that pass one filter after the other. Written without a branch: one in many passing would
/// mispredict at every hit.
class RowSieve
{
public:
    RowSieve(std::vector<std::uint32_t> &rows, std::size_t blockSize)
        : m_rows(rows)
        , m_blockSize(blockSize)
    {
    }
    /// The rows are settled already, without a filter.
    void start() { m_started = true; }

    template <class Value>
    void keep(const Value *values, const std::uint8_t *table)
    {
        std::size_t kept = 0;
        if (m_started) {
            for (const std::uint32_t row : m_rows) {
                m_rows[kept] = row;
                kept += table[values[row]];
            }
        } else {
            m_started = true;
            m_rows.resize(m_blockSize);
            for (std::size_t i = 0; i < m_blockSize; ++i) {
                m_rows[kept] = static_cast<std::uint32_t>(i);
                kept += table[values[i]];
            }
        }
        m_rows.resize(kept);
    }

private:
    std::vector<std::uint32_t> &m_rows;
    std::size_t m_blockSize;
    bool m_started = false;
};
} // namespace

std::optional<Code> codeMeant(const QString &value, const KeyOrder &names, bool eMails)
{
    const auto byKey = names.codeOf(eMails ? value.trimmed().toLower() : value);
    return byKey ? byKey : names.codeOfLabel(value);
}

QueryScope::QueryScope(const SpendPicture &picture, const DateRange &range, const Filters &filters)
    : m_picture(picture)
    , m_filters(filters)
{
    const BlockFilter blockFilter(picture, filters);
    for (const DayBlock &block : picture.blocks(range)) {
        if (!blockFilter.passes(block))
            continue;
        m_blocks.push_back(&block);
        m_rows += block.rows->size();
        const RollupKey &highest = block.rows->highestCodes();
        m_highest.user = std::max(m_highest.user, highest.user);
        m_highest.group = std::max(m_highest.group, highest.group);
        m_highest.model = std::max(m_highest.model, highest.model);
        m_highest.kind = std::max(m_highest.kind, highest.kind);
    }

    const DirectoryIndex &names = picture.names();
    for (const auto &[dimension, filter] : filters) {
        if (filter.isEmpty())
            continue;
        switch (dimension) {
        case Dimension::User:
            addCodeFilter(m_users, names.users(), m_highest.user, filter, true);
            listFewUsers();
            break;
        case Dimension::Group:
            addCodeFilter(m_groups, names.groups(), m_highest.group, filter, false);
            break;
        case Dimension::Model:
            addCodeFilter(m_models, names.models(), m_highest.model, filter, false);
            break;
        case Dimension::Kind:
            addCodeFilter(m_kinds, names.kinds(), m_highest.kind, filter, false);
            break;
        case Dimension::Repository:
            addCodeFilter(m_repositories, names.repositories(), names.highestRepository(), filter, false);
            break;
        case Dimension::MaxMode:
        case Dimension::ClientKind:
            addFlagFilter(dimension, filter);
            break;
        case Dimension::Day:
        case Dimension::Week:
        case Dimension::Month:
        case Dimension::Cycle:
        case Dimension::Connection:
            break; // settled above
        }
    }
}

void QueryScope::addCodeFilter(
    std::optional<CodeTable> &table, const KeyOrder &names, Code highest, const DimensionFilter &filter, bool eMails)
{
    CodeTable passing = tableOf(filter, names, highest, eMails);
    const auto count = std::count(passing.begin(), passing.end(), 1);
    if (count == 0) {
        m_blocks.clear();
        m_rows = 0;
    }
    if (static_cast<std::size_t>(count) < passing.size()) // else everything passes
        table = std::move(passing);
}

void QueryScope::addFlagFilter(Dimension dimension, const DimensionFilter &filter)
{
    for (std::uint32_t flags = 0; flags < m_flags.size(); ++flags) {
        const std::uint32_t index = flagIndex(dimension, flags);
        const bool pass = passes(filter, [&](const QString &value) {
            return value == flagKey(dimension, index) || value == flagLabel(dimension, index);
        });
        if (!pass) {
            m_flags[flags] = 0;
            m_filtersFlags = true;
        }
    }
}

void QueryScope::listFewUsers()
{
    if (!m_users)
        return;
    for (std::size_t code = 0; code < m_users->size(); ++code) {
        if ((*m_users)[code] == 0)
            continue;
        if (m_fewUsers.size() == fewUsers) {
            m_fewUsers.clear();
            return;
        }
        m_fewUsers.push_back(static_cast<Code>(code));
    }
}

bool QueryScope::filtersRows() const
{
    return m_users || m_groups || m_models || m_kinds || m_filtersFlags;
}

void QueryScope::selectRows(const RollupBlock &block, std::vector<std::uint32_t> &rows) const
{
    rows.clear();
    RowSieve sieve(rows, block.size());
    if (!m_fewUsers.empty()) {
        const Code *const users = block.users();
        const Code *from = users;
        for (const Code user : m_fewUsers) {
            const auto [begin, end] = std::equal_range(from, users + block.size(), user);
            for (const Code *at = begin; at != end; ++at)
                rows.push_back(static_cast<std::uint32_t>(at - users));
            from = end;
        }
        sieve.start();
    } else if (m_users) {
        sieve.keep(block.users(), m_users->data());
    }
    if (m_groups)
        sieve.keep(block.groups(), m_groups->data());
    if (m_models)
        sieve.keep(block.models(), m_models->data());
    if (m_kinds)
        sieve.keep(block.kinds(), m_kinds->data());
    if (m_filtersFlags)
        sieve.keep(block.flags(), m_flags.data());
}

std::unique_ptr<const SummedScope> QueryScope::summedBy(const std::vector<Dimension> &by) const
{
    const std::shared_ptr<RollupSource> &source = m_picture.source();
    if (!source || m_rows <= source->mostRows())
        return {};
    std::set<Dimension> told(by.begin(), by.end());
    for (const auto &[dimension, filter] : m_filters) {
        if (!filter.isEmpty())
            told.insert(dimension);
    }
    if (told.contains(Dimension::Repository))
        return {};
    std::set<ConnectionId> connections;
    for (const DayBlock *const block : m_blocks)
        connections.insert(block->connection);
    const DateRange days{m_blocks.front()->day, m_blocks.back()->day};
    return std::make_unique<const SummedScope>(
        SpendPicture(source->summed(days, connections, told), m_picture.sharedNames()), days, m_filters);
}

std::vector<const ConnectionFacts *> connectionsInScope(const Directory &directory, const Filters &filters)
{
    const auto filter = filters.find(Dimension::Connection);
    std::vector<const ConnectionFacts *> connections;
    for (const ConnectionFacts &facts : directory.connections) {
        if (filter == filters.end() || connectionPasses(facts.name, filter->second))
            connections.push_back(&facts);
    }
    return connections;
}

} // namespace spend
