// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace spend::test
{

/// A PostgreSQL server of the test's own: a folder and a socket that nobody else knows, no port. It ends with the test,
/// whatever that ends with. Its one superuser is called postgres; nobody needs a password.
class PostgresServer
{
public:
    /// \c settings: "name=value", as in postgresql.conf.
    explicit PostgresServer(QStringList settings = {});
    /// A port that nobody listens to, for the settings "listen_addresses" and "port".
    static quint16 freePort();
    /// A standby that follows \c primary: it can be read, and promoted.
    static std::unique_ptr<PostgresServer> standbyOf(PostgresServer &primary);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// The one that all stores of this process lie on; started when it is asked for.
    static PostgresServer &shared();
    /// Whether this run of the test is the one over PostgreSQL.
    static bool isWanted();

    /// Makes an empty database and answers its address, as the superuser's.
    QString newDatabase();
    /// The same database for another account.
    static QString addressFor(const QString &address, const QString &user);
    void dropDatabase(const QString &address);
    /// Runs statements in a database as the superuser, as psql does; answers what it prints.
    QByteArray sql(const QString &address, const QString &statements);

    /// Where files for the server lie; the socket too.
    QString folder() const { return m_folder.path(); }
    /// Gives a file to the server's account, for nobody else to read.
    void own(const QString &file);
    /// Starts anew with further settings, and with what was written into the folder.
    void restartWith(const QStringList &settings);
    void promote();

    void start();
    /// At once, as after a failure of power: nobody is waited for.
    void crash();

private:
    struct Bare {
    };
    explicit PostgresServer(Bare); ///< neither data nor running
    QStringList asServer(const QString &program) const;
    void runOnce(const QString &program, const QStringList &arguments);
    QString port() const;
    QByteArray psql(const QString &database, const QString &statements);

    QTemporaryDir m_folder;
    QStringList m_settings;
    QProcess m_process;
    int m_databases = 0;
};

} // namespace spend::test
