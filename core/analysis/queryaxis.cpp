// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/queryaxis.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/timebucket.h"
#include "core/domain/keys.h"

#include <algorithm>

namespace spend
{

QueryAxis::QueryAxis(Dimension dimension, const QueryScope &scope)
    : m_dimension(dimension)
{
    const DirectoryIndex &names = scope.picture().names();
    switch (dimension) {
    case Dimension::User:
        m_names = &names.users();
        m_size = scope.highestCodes().user + 1;
        break;
    case Dimension::Group:
        m_names = &names.groups();
        m_size = scope.highestCodes().group + 1;
        break;
    case Dimension::Model:
        m_names = &names.models();
        m_size = scope.highestCodes().model + 1;
        break;
    case Dimension::Kind:
        m_names = &names.kinds();
        m_size = scope.highestCodes().kind + 1;
        break;
    case Dimension::Repository:
        m_place = Place::Split;
        m_names = &names.repositories();
        m_size = names.highestRepository() + 1;
        break;
    case Dimension::MaxMode:
    case Dimension::ClientKind:
        m_size = 2;
        break;
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Cycle:
        m_place = Place::Block;
        numberTimes(scope);
        break;
    case Dimension::Connection:
        m_place = Place::Block;
        numberConnections(scope);
        break;
    }
}

void QueryAxis::numberTimes(const QueryScope &scope)
{
    // Two connections may have cycles that begin on the same day: that is one bucket.
    std::vector<UtcDay> startOfBlock;
    startOfBlock.reserve(scope.blocks().size());
    for (const DayBlock *const block : scope.blocks()) {
        const ConnectionFacts *const facts = scope.picture().names().facts(block->connection);
        startOfBlock.push_back(bucketStart(m_dimension, block->day, facts ? facts->cycles : CycleRule{}));
    }
    m_starts = startOfBlock;
    std::sort(m_starts.begin(), m_starts.end());
    m_starts.erase(std::unique(m_starts.begin(), m_starts.end()), m_starts.end());
    m_size = static_cast<std::uint32_t>(m_starts.size());
    for (const UtcDay start : m_starts)
        m_blockKeys.push_back(start.iso());
    m_blockIndices.reserve(startOfBlock.size());
    for (const UtcDay start : startOfBlock) {
        const auto at = std::lower_bound(m_starts.begin(), m_starts.end(), start);
        m_blockIndices.push_back(static_cast<std::uint32_t>(at - m_starts.begin()));
    }
}

void QueryAxis::numberConnections(const QueryScope &scope)
{
    std::map<ConnectionId, QString> names;
    for (const DayBlock *const block : scope.blocks()) {
        if (!names.contains(block->connection))
            names.emplace(block->connection, scope.picture().names().connectionName(block->connection));
    }
    for (const auto &[id, name] : names)
        m_blockKeys.push_back(name);
    std::sort(m_blockKeys.begin(), m_blockKeys.end(), [](const QString &a, const QString &b) { return keyLess(a, b); });
    m_size = static_cast<std::uint32_t>(m_blockKeys.size());
    std::map<ConnectionId, std::uint32_t> indices;
    for (const auto &[id, name] : names) {
        const auto at = std::find(m_blockKeys.begin(), m_blockKeys.end(), name);
        indices[id] = static_cast<std::uint32_t>(at - m_blockKeys.begin());
    }
    m_blockIndices.reserve(scope.blocks().size());
    for (const DayBlock *const block : scope.blocks())
        m_blockIndices.push_back(indices[block->connection]);
}

const Code *QueryAxis::codes(const RollupBlock &block) const
{
    switch (m_dimension) {
    case Dimension::User:
        return block.users();
    case Dimension::Group:
        return block.groups();
    case Dimension::Model:
        return block.models();
    case Dimension::Kind:
        return block.kinds();
    default:
        return nullptr;
    }
}

QString QueryAxis::key(std::uint32_t index) const
{
    if (m_names)
        return m_names->key(index);
    if (m_place == Place::Block)
        return m_blockKeys[index];
    return flagKey(m_dimension, index);
}

QString QueryAxis::label(std::uint32_t index) const
{
    if (m_names)
        return m_names->label(index);
    if (m_place == Place::Block)
        return m_blockKeys[index];
    return flagLabel(m_dimension, index);
}

std::uint32_t QueryAxis::rank(std::uint32_t index) const
{
    if (m_names)
        return m_names->rank(index);
    if (m_dimension == Dimension::MaxMode || m_dimension == Dimension::ClientKind)
        return 1 - index; // "max" before "standard", "headless" before "interactive"
    return index; // days and connection names are numbered in order
}

} // namespace spend
