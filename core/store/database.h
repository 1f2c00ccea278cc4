// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace spend::store
{

/// What goes wrong inside the store room. It never leaves it: StoreThread hands out Results.
struct StoreError final : std::exception {
    explicit StoreError(Problem p)
        : problem(std::move(p))
    {
    }
    const char *what() const noexcept override { return "store error"; }
    Problem problem;
};

/// A prepared statement. Parameters are $1, $2, … in the order of their first appearance; columns count from 0.
/// Belongs to the thread of its database. Throws StoreError.
class Statement
{
public:
    virtual ~Statement() = default;
    virtual void bind(int index, std::int64_t value) = 0;
    virtual void bind(int index, std::string_view text) = 0;
    virtual void bindNull(int index) = 0;
    void bind(int index, const QString &text);
    void bind(int index, std::optional<std::int64_t> value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::uint32_t value) { bind(index, std::int64_t{value}); }

    /// The next row; false when there is none (any more).
    virtual bool step() = 0;
    /// Ready for the next execution; bound values stay until bound anew.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    /// Valid until the next step.
    virtual std::string_view text(int column) const = 0;
    QString string(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;

    /// Binds nothing more, runs to the end, resets.
    void run();
    /// Binds the values to $1, $2, … and runs to the end.
    template <class... Values>
    void execute(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        run();
    }
};

/// The door to a database engine: prepared statements over SQL that both dialects understand. What the engines say
/// differently stands behind this class. Belongs to one thread. Throws StoreError.
class Database
{
public:
    virtual ~Database() = default;
    /// Prepares, or answers the one prepared before for the same text: statements are kept.
    virtual Statement &prepared(const std::string &sql) = 0;
    /// Runs a script of several statements.
    virtual void executeScript(const std::string &sql) = 0;
    virtual void begin() = 0;
    /// Begins a transaction that only reads: until commit() everything read is of one moment. Blocks no writer.
    virtual void beginReading() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// Rows changed by the statement that ran last.
    virtual std::int64_t changes() const = 0;
    /// Changes when somebody else commits to the database.
    virtual std::int64_t outsideVersion() = 0;

    virtual int schemaVersion() = 0;
    virtual void setSchemaVersion(int version) = 0;
};

/// Rolls back when it goes out of scope without commit().
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
        m_database.begin();
    }
    ~Transaction()
    {
        if (!m_done)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit()
    {
        m_database.commit();
        m_done = true;
    }

private:
    Database &m_database;
    bool m_done = false;
};

/// While it lives, everything read is of one moment of the store.
class Reading
{
public:
    explicit Reading(Database &database)
        : m_database(database)
    {
        m_database.beginReading();
    }
    ~Reading() { m_database.rollback(); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    Database &m_database;
};

/// "($1, $2), ($3, $4)": the values part of an insert of many rows.
std::string valueRows(int rows, int columns);

} // namespace spend::store
