// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendpicture.h"

#include <map>
#include <memory>
#include <utility>

namespace spend
{

/// Builds pictures of spend from what the store hands over, day by day, at a cost in proportion to what changed: a
/// picture shares all unchanged blocks with the one before. One thread.
class SpendCube
{
public:
    SpendCube();

    /// Replaces what was known of the batch's connection and day.
    void apply(const RollupBatch &batch);
    /// The same with a block that is made already; null or empty: nothing is known of that day.
    void apply(ConnectionId connection, UtcDay day, std::shared_ptr<const RollupBlock> block);
    /// Where the blocks come from whose rows are not held; until clear().
    void setSource(std::shared_ptr<RollupSource> source);
    const std::shared_ptr<RollupSource> &source() const { return m_source; }
    void setDirectory(std::shared_ptr<const Directory> directory);
    /// Forgets the connection's roll-ups. What the directory says of it stays until the next setDirectory().
    void removeConnection(ConnectionId id);
    /// Forgets everything.
    void clear();

    /// Everything applied so far; the same object until something changes.
    std::shared_ptr<const SpendPicture> picture();

private:
    std::map<std::pair<UtcDay, ConnectionId>, std::shared_ptr<const RollupBlock>> m_blocks;
    std::shared_ptr<const DirectoryIndex> m_names;
    std::shared_ptr<RollupSource> m_source;
    std::shared_ptr<const SpendPicture> m_picture; ///< null once outdated
};

} // namespace spend
