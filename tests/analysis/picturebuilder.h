// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendcube.h"

#include <map>
#include <memory>

namespace spend::test
{

/// Makes a picture from words: names get codes as they come.
class PictureBuilder
{
public:
    struct Cell {
        QString user;
        QString group;
        QString model;
        QString kind;
        std::uint32_t flags = 0;
    };

    PictureBuilder();

    /// Labels of users and groups; without one, the key is the label.
    PictureBuilder &user(const QString &key, const QString &label);
    PictureBuilder &group(const QString &key, const QString &label);
    /// Connection 1, "Acme", is there from the start; its facts can be changed.
    ConnectionFacts &connection(ConnectionId id = 1, const QString &name = {});

    /// Adds a roll-up cell. Empty words are "there is none".
    PictureBuilder &spend(const QString &day, const Cell &cell, std::int64_t cost, std::int64_t events = 1);
    PictureBuilder &spend(const QString &day, const Cell &cell, const Figures &figures, ConnectionId connection = 1);
    PictureBuilder &commit(const QString &user, const QString &day, const QString &repository, std::int64_t aiLines,
        std::int64_t lines = 0, std::int64_t commits = 1, ConnectionId connection = 1);

    std::shared_ptr<const SpendPicture> picture() const;

private:
    static Code codeOf(std::vector<NamedKey> &list, const QString &key);

    Directory m_directory;
    std::map<std::pair<ConnectionId, UtcDay>, std::map<RollupKey, RollupRow>> m_cells;
};

UtcDay day(const QString &iso);

} // namespace spend::test
