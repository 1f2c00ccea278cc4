// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spendpicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

DirectoryIndex::DirectoryIndex(std::shared_ptr<const Directory> directory)
    : m_directory(std::move(directory))
    , m_users(m_directory->users)
    , m_groups(m_directory->groups)
    , m_models(m_directory->models)
    , m_kinds(m_directory->kinds)
    , m_repositories(m_directory->repositories)
{
    for (const ConnectionFacts &facts : m_directory->connections) {
        Entry &entry = m_connections[facts.id];
        entry = {&facts, CommitIndex(facts.commitDays, m_repositories, facts.namelessCommitDays)};
        m_highestRepository = std::max(m_highestRepository, entry.commits.highestRepository());
    }
}

const ConnectionFacts *DirectoryIndex::facts(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.facts;
}

const CommitIndex &DirectoryIndex::commits(ConnectionId id) const
{
    static const CommitIndex none;
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? none : found->second.commits;
}

QString DirectoryIndex::connectionName(ConnectionId id) const
{
    const ConnectionFacts *const known = facts(id);
    return known ? known->name : u"(unknown %1)"_s.arg(id);
}

SpendPicture::SpendPicture(
    std::vector<DayBlock> blocks, std::shared_ptr<const DirectoryIndex> names, std::shared_ptr<RollupSource> source)
    : m_blocks(std::move(blocks))
    , m_names(std::move(names))
    , m_source(std::move(source))
{
    for (const DayBlock &block : m_blocks) {
        m_rows += block.rows->size();
        m_hasEvents = m_hasEvents || block.rows->totals().events > 0;
    }
}

std::span<const DayBlock> SpendPicture::blocks(const DateRange &range) const
{
    if (range.isEmpty())
        return {};
    const auto begin = std::partition_point(
        m_blocks.begin(), m_blocks.end(), [&](const DayBlock &block) { return block.day < range.first; });
    const auto end =
        std::partition_point(begin, m_blocks.end(), [&](const DayBlock &block) { return block.day <= range.last; });
    return {begin, end};
}

std::optional<DateRange> SpendPicture::days() const
{
    if (m_blocks.empty())
        return {};
    return DateRange{m_blocks.front().day, m_blocks.back().day};
}

std::size_t SpendPicture::bytes() const
{
    std::size_t sum = m_blocks.capacity() * sizeof(DayBlock);
    for (const DayBlock &block : m_blocks)
        sum += block.rows->bytes();
    return sum;
}

} // namespace spend
