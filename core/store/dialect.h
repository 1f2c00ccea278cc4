// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/usageevent.h"
#include "core/store/database.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace spend::store
{

/// A column, as a copy of its table needs to know it: there are numbers and texts.
struct Column {
    std::string name;
    bool isText = false;
};

/// The few things that engines say differently. What stands here is SQLite's way; another engine's Database is a
/// Dialect too and says its own. Belongs to the thread of its database. Throws StoreError.
class Dialect
{
public:
    explicit Dialect(Database &database)
        : m_database(database)
    {
    }
    virtual ~Dialect() = default;

    /// The script that makes a version of the schema, in this engine's words.
    virtual std::string schemaScript(int version, const std::string &script);
    /// "INSERT INTO event (…) VALUES ($1, …), …" for a table whose row id carries the connection (rowids.h). The first
    /// column is the id; there are \c columnCount parameters a row.
    virtual std::string keyedInsert(const std::string &table, const std::string &columns, int rows, int columnCount);
    /// Makes room for events, in the order of their time, where an engine keeps months apart.
    virtual void makeRoomForEvents(ConnectionId connection, std::span<const UsageEvent> events);
    /// A statement for reading very many rows, or few of very many: they are not fetched all at once.
    virtual Statement &streamed(const std::string &sql);
    /// The tables that hold what is stored, those that others refer to first.
    std::vector<std::string> tables();
    /// Of a table, but for what an engine keeps beside the row ids (keyedInsert).
    virtual std::vector<Column> columns(const std::string &table);
    /// Rows came in with ids of their own: the next ids that the engine gives are beyond them.
    virtual void goOnBeyondIds() { }
    /// More roll-up rows than these are not worth holding in memory, so that the engine sums them for each question. A
    /// file lies on this computer, which reads it again for each of them: it is held for longer.
    virtual std::size_t mostRowsHeld() const { return 20'000'000; }
    /// Whether the engine gives freed space back by itself.
    virtual bool tidiesItself() const { return false; }

protected:
    virtual std::string tableNames() const;

private:
    Database &m_database;
};

/// The dialect of a database, for as long as the database lives. Cheap: ask where it is needed.
class DialectOf
{
public:
    explicit DialectOf(Database &database)
        : m_plain(database)
        , m_dialect(dynamic_cast<Dialect *>(&database))
    {
    }
    Dialect *operator->() { return &dialect(); }
    Dialect &dialect() { return m_dialect ? *m_dialect : m_plain; }

private:
    Dialect m_plain;
    Dialect *m_dialect;
};

} // namespace spend::store
