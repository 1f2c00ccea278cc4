// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spendcube.h"

namespace spend
{

SpendCube::SpendCube()
{
    clear();
}

void SpendCube::apply(const RollupBatch &batch)
{
    apply(batch.connection, batch.day, batch.rows.empty() ? nullptr : std::make_shared<const RollupBlock>(batch.rows));
}

void SpendCube::apply(ConnectionId connection, UtcDay day, std::shared_ptr<const RollupBlock> block)
{
    m_picture.reset();
    const std::pair key{day, connection};
    if (!block || block->size() == 0)
        m_blocks.erase(key);
    else
        m_blocks.insert_or_assign(key, std::move(block));
}

void SpendCube::setSource(std::shared_ptr<RollupSource> source)
{
    m_picture.reset();
    m_source = std::move(source);
}

void SpendCube::setDirectory(std::shared_ptr<const Directory> directory)
{
    m_picture.reset();
    m_names = std::make_shared<const DirectoryIndex>(std::move(directory));
}

void SpendCube::removeConnection(ConnectionId id)
{
    m_picture.reset();
    std::erase_if(m_blocks, [id](const auto &entry) { return entry.first.second == id; });
}

void SpendCube::clear()
{
    m_blocks.clear();
    m_source.reset();
    setDirectory(std::make_shared<const Directory>());
}

std::shared_ptr<const SpendPicture> SpendCube::picture()
{
    if (!m_picture) {
        std::vector<DayBlock> blocks;
        blocks.reserve(m_blocks.size());
        for (const auto &[key, rows] : m_blocks)
            blocks.push_back({key.first, key.second, rows});
        m_picture = std::make_shared<const SpendPicture>(std::move(blocks), m_names, m_source);
    }
    return m_picture;
}

} // namespace spend
