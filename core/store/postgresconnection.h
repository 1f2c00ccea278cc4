// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretkey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>

struct pg_conn;
struct pg_result;

namespace spend::store
{

struct PostgresResultFree {
    void operator()(pg_result *result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultFree>;

/// What this program is called in the server's list of connections and by those who wait for its locks: account,
/// computer, process.
QString ownProgramName();

/// A connection to a PostgreSQL server: made, renewed when it was lost, and its failures told in sentences. Belongs to
/// one thread. Throws StoreError.
class PostgresConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// \c password: instead of the one that is in use for the address (usePassword).
    PostgresConnection(const QString &address, Mode mode, std::optional<SecretKey> password = {});
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    pg_conn *get() const { return m_connection; }
    bool isLost() const;
    bool isEncrypted() const;
    /// Connects anew where the connection was lost.
    void renewIfLost();
    /// Raised when it is connected anew: what was prepared before is gone.
    int generation() const { return m_generation; }

    /// Runs one or more statements without parameters; answers the last one's rows.
    PostgresResult execute(const std::string &sql);
    /// The result, or throws what it says.
    PostgresResult checked(pg_result *result);
    /// One value of one row; empty where there is none.
    QByteArray value(const std::string &sql);

private:
    void connect();
    [[noreturn]] void fail(const pg_result *result);

    QString m_address;
    Mode m_mode;
    pg_conn *m_connection = nullptr;
    std::optional<SecretKey> m_password;
    bool m_isTold = false; ///< that the server ends the connection
    int m_generation = 0;
};

} // namespace spend::store
