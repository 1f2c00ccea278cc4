// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
constexpr int patienceMs = 60'000;

/// Debian keeps the server's programs out of PATH, a folder for each version.
QString program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return name;
}

std::unique_ptr<PostgresServer> &sharedServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

void endSharedServer()
{
    sharedServer().reset();
}
} // namespace

PostgresServer::PostgresServer(Bare)
{
    if (::geteuid() == 0) // the server refuses to be root's
        runOnce(u"chown"_s, {u"postgres"_s, m_folder.path()});
}

PostgresServer::PostgresServer(QStringList settings)
    : PostgresServer(Bare{})
{
    m_settings = std::move(settings);
    const QStringList initdb = asServer(program(u"initdb"_s));
    runOnce(initdb.first(),
        initdb.mid(1)
            + QStringList{u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"postgres"_s, u"-E"_s, u"UTF8"_s,
                u"--locale=C"_s, u"--auth=trust"_s, u"--no-sync"_s, u"--no-instructions"_s});
    start();
}

quint16 PostgresServer::freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// Sockets carry the port in their names.
QString PostgresServer::port() const
{
    QString port = u"5432"_s;
    for (const QString &setting : m_settings) {
        if (setting.startsWith(u"port="_s))
            port = setting.mid(5);
    }
    return port;
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(Bare{}));
    const QStringList copy = standby->asServer(program(u"pg_basebackup"_s));
    standby->runOnce(copy.first(),
        copy.mid(1)
            + QStringList{u"-D"_s, standby->m_folder.filePath(u"data"_s), u"-h"_s, primary.folder(), u"-U"_s,
                u"postgres"_s, u"-c"_s, u"fast"_s, u"-R"_s, u"--no-sync"_s});
    standby->start();
    return standby;
}

void PostgresServer::own(const QString &file)
{
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (::geteuid() == 0)
        runOnce(u"chown"_s, {u"postgres"_s, file});
}

void PostgresServer::restartWith(const QStringList &settings)
{
    crash();
    m_settings += settings;
    start();
}

void PostgresServer::promote()
{
    psql(u"postgres"_s, u"SELECT pg_promote()"_s);
}

PostgresServer::~PostgresServer()
{
    crash();
}

PostgresServer &PostgresServer::shared()
{
    if (!sharedServer()) {
        sharedServer() = std::make_unique<PostgresServer>();
        qAddPostRoutine(endSharedServer);
    }
    return *sharedServer();
}

bool PostgresServer::isWanted()
{
    return qEnvironmentVariable("SPENDSCOPE_TEST_STORE") == "postgresql"_L1;
}

/// The kernel ends it with this process, should nobody else.
QStringList PostgresServer::asServer(const QString &path) const
{
    QStringList words{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        words += QStringList{u"--reuid"_s, u"postgres"_s, u"--regid"_s, u"postgres"_s, u"--clear-groups"_s};
    return words << path;
}

void PostgresServer::runOnce(const QString &path, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(path, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(path), process.readAll().constData());
}

void PostgresServer::start()
{
    QStringList words = asServer(program(u"postgres"_s));
    words += QStringList{u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-h"_s, QString()};
    for (const QString &setting : QStringList{u"fsync=off"_s, u"shared_buffers=32MB"_s, u"jit=off"_s} + m_settings)
        words += QStringList{u"-c"_s, setting};
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_process.start(words.first(), words.mid(1));
    if (!m_process.waitForStarted(patienceMs))
        qFatal("PostgreSQL's server does not start: is it installed?");
    QElapsedTimer waiting;
    waiting.start();
    const QStringList question{u"-q"_s, u"-h"_s, m_folder.path(), u"-p"_s, port(), u"-t"_s, u"1"_s};
    while (QProcess::execute(program(u"pg_isready"_s), question) != 0) {
        if (m_process.waitForFinished(50) || waiting.elapsed() > patienceMs)
            qFatal("PostgreSQL's server does not come up; see %s", qPrintable(m_folder.filePath(u"log"_s)));
    }
}

void PostgresServer::crash()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    m_process.waitForFinished(patienceMs);
}

QString PostgresServer::newDatabase()
{
    const QString name = u"spend%1"_s.arg(++m_databases);
    psql(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    return u"postgresql://postgres@/%1?host=%2&port=%3"_s.arg(name, m_folder.path(), port());
}

QString PostgresServer::addressFor(const QString &address, const QString &user)
{
    return QString(address).replace(u"//postgres@"_s, u"//%1@"_s.arg(user));
}

void PostgresServer::dropDatabase(const QString &address)
{
    psql(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(QUrl(address).path().mid(1)));
}

QByteArray PostgresServer::sql(const QString &address, const QString &statements)
{
    return psql(QUrl(address).path().mid(1), statements);
}

QByteArray PostgresServer::psql(const QString &database, const QString &statements)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(u"psql"_s),
        {u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder.path(), u"-p"_s, port(), u"-U"_s, u"postgres"_s,
            u"-d"_s, database, u"-c"_s, statements});
    process.waitForFinished(patienceMs);
    const QByteArray said = process.readAll().trimmed();
    if (process.exitCode() != 0)
        qFatal("psql: %s", said.constData());
    return said;
}

} // namespace spend::test
