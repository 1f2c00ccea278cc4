// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresconnection.h"

#include "core/store/database.h"
#include "core/store/storeaddress.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <libpq-fe.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

/// What a connection of ours promises the server, and what it asks of it: dates are ours to make, a program that died
/// does not keep its locks for hours, one that hangs does not keep everybody else waiting.
constexpr auto sessionSettings = "SET client_min_messages = warning; SET tcp_keepalives_idle = 60;"
                                 "SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 6;"
                                 "SET idle_in_transaction_session_timeout = '10min'; SET lock_timeout = '2min'";

struct Failure {
    const char *state; ///< SQLSTATE, or its class
    ProblemKind kind;
    const char *text;
    const char *remedy;
};

constexpr std::array failures{
    Failure{"53100", ProblemKind::DiskFull,
        QT_TRANSLATE_NOOP("StoreWording", "The disk of the shared store's server is full."),
        QT_TRANSLATE_NOOP(
            "StoreWording", "Ask its administrator for space, then sync again; what is stored is intact.")},
    Failure{"53300", ProblemKind::Busy,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store's server has no connection free."),
        QT_TRANSLATE_NOOP(
            "StoreWording", "Close other programs that use it, or ask its administrator for more connections.")},
    Failure{"53", ProblemKind::Busy,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store's server is out of resources."),
        QT_TRANSLATE_NOOP("StoreWording", "Try again later, or ask its administrator.")},
    Failure{"25006", ProblemKind::Store,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store can only be read at present."),
        QT_TRANSLATE_NOOP("StoreWording",
            "It may be a replica, or be under maintenance: try again later, or ask its administrator.")},
    Failure{"42501", ProblemKind::NotPermitted,
        QT_TRANSLATE_NOOP("StoreWording", "Your account may not do this in the shared store."),
        QT_TRANSLATE_NOOP("StoreWording",
            "Ask the administrator of the store for the role that is needed: reader, ingester or owner.")},
    Failure{"28", ProblemKind::NotPermitted,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store's server refused the account or its password."),
        QT_TRANSLATE_NOOP("StoreWording", "Check user name and password under Settings, Store.")},
    Failure{"3D", ProblemKind::Store, QT_TRANSLATE_NOOP("StoreWording", "The server has no such database."),
        QT_TRANSLATE_NOOP("StoreWording", "Check the address under Settings, Store, or create the database.")},
    Failure{"57P03", ProblemKind::Busy,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store's server is starting or stopping."),
        QT_TRANSLATE_NOOP("StoreWording", "Try again in a moment.")},
    Failure{"55P03", ProblemKind::Busy,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store is busy with another program's work."),
        QT_TRANSLATE_NOOP("StoreWording", "Try again in a moment.")},
    Failure{"40", ProblemKind::Busy,
        QT_TRANSLATE_NOOP("StoreWording", "The shared store is busy with another program's work."),
        QT_TRANSLATE_NOOP("StoreWording", "Try again in a moment.")},
};

Problem problemOf(const QByteArray &state, bool isLost, const QString &detail)
{
    for (const Failure &failure : failures) {
        if (state.startsWith(failure.state))
            return {failure.kind, StoreWording::tr(failure.text), StoreWording::tr(failure.remedy), detail};
    }
    if (isLost)
        return {ProblemKind::Store, StoreWording::tr("The connection to the shared store was lost."),
            StoreWording::tr("What was stored is intact, what was not yet complete is read again. Check network and "
                             "server, then try again."),
            detail};
    return {ProblemKind::Store, StoreWording::tr("The shared store refused an operation."),
        StoreWording::tr("Try again; if it stays so, please report this."), detail};
}

void ignoreNotice(void *, const PGresult *) { }
} // namespace

QString ownProgramName()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME", u"somebody"_s);
    return u"spendscope of %1 on %2 (%3)"_s.arg(user, QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

void PostgresResultFree::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresConnection::PostgresConnection(const QString &address, Mode mode, std::optional<SecretKey> password)
    : m_address(address)
    , m_mode(mode)
    , m_password(std::move(password))
{
    connect();
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

void PostgresConnection::connect()
{
    PQfinish(m_connection);
    m_connection = nullptr;
    m_isTold = false;
    const auto options = serverOptions(m_address);
    if (!options)
        throw StoreError(options.problem());
    const QByteArray name = ownProgramName().toUtf8(); // the server keeps 63 bytes of it
    QByteArray password = m_password.value_or(passwordFor(m_address)).bytes();
    std::vector<const char *> keys;
    std::vector<const char *> values;
    const auto add = [&](const char *key, const char *value) {
        keys.push_back(key);
        values.push_back(value);
    };
    for (const auto &[key, value] : *options)
        add(key.constData(), value.constData());
    add("application_name", name.constData());
    add("client_encoding", "UTF8");
    add("connect_timeout", "10");
    add("tcp_user_timeout", "60000");
    add("keepalives_idle", "60");
    if (!password.isEmpty())
        add("password", password.constData());
    add(nullptr, nullptr);
    m_connection = PQconnectdbParams(keys.data(), values.data(), 0);
    password.fill('\0');
    ++m_generation;
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const QString detail = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
        // libpq keeps no code of what the server said while connecting; its words are all there is.
        QByteArray state;
        if (detail.contains("too many clients"_L1) || detail.contains("remaining connection slots"_L1)
            || detail.contains("too many connections"_L1))
            state = "53300";
        else if (detail.contains("starting up"_L1) || detail.contains("shutting down"_L1))
            state = "57P03";
        else if (detail.contains("does not exist"_L1) && detail.contains("database"_L1))
            state = "3D000";
        else if (detail.contains("authentication"_L1) || detail.contains("no password supplied"_L1)
            || detail.contains("pg_hba"_L1) || detail.contains("role"_L1))
            state = "28000";
        PQfinish(m_connection);
        m_connection = nullptr;
        if (!state.isEmpty())
            throw StoreError(problemOf(state, false, detail));
        throw StoreError({ProblemKind::Store,
            StoreWording::tr("The shared store at %1 can't be reached.").arg(shownAddress(m_address)),
            StoreWording::tr("Check the address, the network, the server and its certificate."), detail});
    }
    PQsetNoticeReceiver(m_connection, ignoreNotice, nullptr);
    execute(sessionSettings);
    if (m_mode == Mode::ReadOnly)
        execute("SET default_transaction_read_only = on");
}

bool PostgresConnection::isLost() const
{
    return m_isTold || !m_connection || PQstatus(m_connection) != CONNECTION_OK;
}

bool PostgresConnection::isEncrypted() const
{
    return m_connection && PQsslInUse(m_connection) != 0;
}

void PostgresConnection::renewIfLost()
{
    if (isLost())
        connect();
}

PostgresResult PostgresConnection::execute(const std::string &sql)
{
    return checked(PQexec(m_connection, sql.c_str()));
}

PostgresResult PostgresConnection::checked(pg_result *raw)
{
    PostgresResult result(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return result;
    fail(raw);
}

void PostgresConnection::fail(const pg_result *result)
{
    const char *const state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *const said = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    // The server says that it ends the connection before libpq sees it closed; what has no code is not of the server.
    m_isTold = m_isTold || !state || QByteArrayView(state).startsWith("57P0");
    // The message alone: its details may quote what is stored.
    const QString detail = u"PostgreSQL %1: %2"_s.arg(QLatin1StringView(state ? state : "-"),
        QString::fromUtf8(said ? said : PQerrorMessage(m_connection)).trimmed());
    throw StoreError(problemOf(state ? state : "", isLost(), detail));
}

QByteArray PostgresConnection::value(const std::string &sql)
{
    const PostgresResult result = execute(sql);
    if (PQntuples(result.get()) == 0 || PQgetisnull(result.get(), 0, 0))
        return {};
    return QByteArray(PQgetvalue(result.get(), 0, 0), PQgetlength(result.get(), 0, 0));
}

} // namespace spend::store
