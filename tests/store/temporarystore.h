// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/store/storesession.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>

#include <memory>

namespace spend::test
{

/// A store of its own that goes with it: a file in a folder, or, where the test runs over PostgreSQL, a database.
class TemporaryStore
{
public:
    TemporaryStore()
    {
        if (PostgresServer::isWanted())
            m_address = PostgresServer::shared().newDatabase();
        reopen();
    }
    ~TemporaryStore()
    {
        m_session.reset();
        if (!m_address.isEmpty())
            PostgresServer::shared().dropDatabase(m_address);
    }
    TemporaryStore(const TemporaryStore &) = delete;
    TemporaryStore &operator=(const TemporaryStore &) = delete;

    QString path() const
    {
        return m_address.isEmpty() ? m_folder.filePath(QStringLiteral("spendscope.sqlite")) : m_address;
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    store::StoreSession &session() { return *m_session; }
    store::StoreSession *operator->() { return m_session.get(); }
    /// Another connection to the same file, as another process would have it.
    std::unique_ptr<store::StoreSession> another(store::StoreSession::Mode mode = store::StoreSession::Mode::ReadWrite)
    {
        return std::make_unique<store::StoreSession>(path(), mode);
    }
    void close() { m_session.reset(); }
    void reopen()
    {
        m_session.reset();
        m_session = another();
    }
    /// A connection of that name; answers its number.
    ConnectionId add(const QString &name)
    {
        ConnectionSettings settings;
        settings.name = name;
        return m_session
            ->transact([&] { return m_session->connections.add(settings, QStringLiteral("uuid of ") + name, 1); })
            .id;
    }
    /// How many rows a table holds.
    std::int64_t rows(const std::string &table)
    {
        store::Statement &count = m_session->database().prepared("SELECT count(*) FROM " + table);
        count.step();
        const std::int64_t n = count.integer(0);
        count.reset();
        return n;
    }

private:
    QTemporaryDir m_folder;
    QString m_address; ///< empty: a file
    std::unique_ptr<store::StoreSession> m_session;
};

inline UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}

/// What \c work throws; nothing if it does not.
template <class Work>
std::optional<Problem> thrownBy(Work work)
{
    try {
        work();
    } catch (const store::StoreError &error) {
        return error.problem;
    }
    return {};
}

} // namespace spend::test
