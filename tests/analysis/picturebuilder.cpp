// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/picturebuilder.h"

using namespace Qt::StringLiterals;

namespace spend::test
{

UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}

PictureBuilder::PictureBuilder()
{
    m_directory.users = {{u"(none)"_s, u"No user"_s}};
    m_directory.groups = {{u"(unassigned)"_s, u"Unassigned"_s}};
    m_directory.models = {{u"(none)"_s, u"No model"_s}};
    m_directory.kinds = {{u"(none)"_s, u"No kind"_s}};
    m_directory.repositories = {{u"(unattributed)"_s, u"Unattributed"_s}};
    connection(1, u"Acme"_s).cyclesKnown = true;
}

Code PictureBuilder::codeOf(std::vector<NamedKey> &list, const QString &key)
{
    if (key.isEmpty())
        return 0;
    for (std::size_t code = 0; code < list.size(); ++code) {
        if (list[code].key == key)
            return static_cast<Code>(code);
    }
    list.push_back({key, key});
    return static_cast<Code>(list.size() - 1);
}

PictureBuilder &PictureBuilder::user(const QString &key, const QString &label)
{
    m_directory.users[codeOf(m_directory.users, key)].label = label;
    return *this;
}

PictureBuilder &PictureBuilder::group(const QString &key, const QString &label)
{
    m_directory.groups[codeOf(m_directory.groups, key)].label = label;
    return *this;
}

ConnectionFacts &PictureBuilder::connection(ConnectionId id, const QString &name)
{
    for (ConnectionFacts &facts : m_directory.connections) {
        if (facts.id == id)
            return facts;
    }
    ConnectionFacts facts;
    facts.id = id;
    facts.name = name;
    m_directory.connections.push_back(facts);
    return m_directory.connections.back();
}

PictureBuilder &PictureBuilder::spend(const QString &day, const Cell &cell, std::int64_t cost, std::int64_t events)
{
    Figures figures;
    figures.cost = cost;
    figures.events = events;
    return spend(day, cell, figures);
}

PictureBuilder &PictureBuilder::spend(
    const QString &day, const Cell &cell, const Figures &figures, ConnectionId connection)
{
    const RollupKey key{codeOf(m_directory.users, cell.user), codeOf(m_directory.groups, cell.group),
        codeOf(m_directory.models, cell.model), codeOf(m_directory.kinds, cell.kind), cell.flags};
    RollupRow &row = m_cells[{connection, test::day(day)}][key];
    row.key = key;
    row.cost += figures.cost;
    row.events += figures.events;
    row.uncosted += figures.uncosted;
    row.requests += figures.requests;
    row.inputTokens += figures.inputTokens;
    row.outputTokens += figures.outputTokens;
    row.cacheWriteTokens += figures.cacheWriteTokens;
    row.cacheReadTokens += figures.cacheReadTokens;
    return *this;
}

PictureBuilder &PictureBuilder::commit(const QString &user, const QString &day, const QString &repository,
    std::int64_t aiLines, std::int64_t lines, std::int64_t commits, ConnectionId connection)
{
    const CommitDay commitDay{codeOf(m_directory.users, user), test::day(day),
        codeOf(m_directory.repositories, repository), aiLines, lines, commits};
    this->connection(connection).commitDays.push_back(commitDay);
    return *this;
}

std::shared_ptr<const SpendPicture> PictureBuilder::picture() const
{
    SpendCube cube;
    cube.setDirectory(std::make_shared<const Directory>(m_directory));
    for (const auto &[key, cells] : m_cells) {
        RollupBatch batch{key.first, key.second, {}};
        for (const auto &[cell, row] : cells)
            batch.rows.push_back(row);
        cube.apply(batch);
    }
    return cube.picture();
}

} // namespace spend::test
