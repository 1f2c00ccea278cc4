// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/attribution.h"
#include "core/analysis/keyorder.h"
#include "core/analysis/rollupblock.h"
#include "core/domain/daterange.h"
#include "core/domain/spenddata.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace spend
{

class RollupSource;

/// A Directory made ready for queries: its keys in order, its commits by user and day. Immutable: any thread.
class DirectoryIndex
{
public:
    explicit DirectoryIndex(std::shared_ptr<const Directory> directory);

    const Directory &directory() const { return *m_directory; }
    const KeyOrder &users() const { return m_users; }
    const KeyOrder &groups() const { return m_groups; }
    const KeyOrder &models() const { return m_models; }
    const KeyOrder &kinds() const { return m_kinds; }
    const KeyOrder &repositories() const { return m_repositories; }

    /// Null for a connection that the directory does not know.
    const ConnectionFacts *facts(ConnectionId id) const;
    /// Empty for such a one.
    const CommitIndex &commits(ConnectionId id) const;
    /// The connection's name.
    QString connectionName(ConnectionId id) const;
    Code highestRepository() const { return m_highestRepository; }

private:
    struct Entry {
        const ConnectionFacts *facts = nullptr;
        CommitIndex commits;
    };
    std::shared_ptr<const Directory> m_directory;
    KeyOrder m_users, m_groups, m_models, m_kinds, m_repositories;
    std::map<ConnectionId, Entry> m_connections;
    Code m_highestRepository = 0;
};

/// The roll-up rows of one connection and UTC day.
struct DayBlock {
    UtcDay day;
    ConnectionId connection = 0;
    std::shared_ptr<const RollupBlock> rows; ///< never null, never empty
};

/// All roll-ups of a store with the names behind their codes, at one moment. Immutable and shared: questions are
/// answered on any thread without a lock, while SpendCube makes the next picture from the same blocks. One with a
/// source belongs to that source's thread, and a question may throw what the source throws.
class SpendPicture
{
public:
    /// \c blocks sorted by day, then connection. \c source: where they come from if they are too many to be held.
    SpendPicture(std::vector<DayBlock> blocks, std::shared_ptr<const DirectoryIndex> names,
        std::shared_ptr<RollupSource> source = {});

    std::span<const DayBlock> blocks() const { return m_blocks; }
    std::span<const DayBlock> blocks(const DateRange &range) const;
    const DirectoryIndex &names() const { return *m_names; }
    const std::shared_ptr<const DirectoryIndex> &sharedNames() const { return m_names; }
    /// Null where all roll-ups are held.
    const std::shared_ptr<RollupSource> &source() const { return m_source; }
    const Directory &directory() const { return m_names->directory(); }

    /// Whether the store holds any event at all.
    bool hasEvents() const { return m_hasEvents; }
    /// First to last day with roll-ups.
    std::optional<DateRange> days() const;
    std::size_t rowCount() const { return m_rows; }
    /// Memory of the roll-ups.
    std::size_t bytes() const;

private:
    std::vector<DayBlock> m_blocks;
    std::shared_ptr<const DirectoryIndex> m_names;
    std::shared_ptr<RollupSource> m_source;
    std::size_t m_rows = 0;
    bool m_hasEvents = false;
};

} // namespace spend
