// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/runlock.h"

#include "core/ingest/lockowner.h"
#include "core/ingest/serverlock.h"
#include "core/store/storeaddress.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>
#include <thread>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace spend::ingest
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

Problem cantLock(const QString &folder)
{
    return {ProblemKind::Store, IngestWording::tr("The folder %1 can't be written.").arg(folder),
        IngestWording::tr("Check that it belongs to you and that the disk is not full."), {}};
}

#ifdef Q_OS_WIN

class FileLock final : public RunLock
{
public:
    static Result<std::unique_ptr<RunLock>> acquire(const QString &folder, const Connection &connection)
    {
        QDir().mkpath(folder);
        const QString path = folder + u'/' + connection.uuid + u".lock"_s;
        auto lock = std::make_unique<FileLock>(path);
        lock->m_file.setStaleLockTime(0); // however long a run takes: only a dead owner makes a lock stale
        if (lock->m_file.tryLock(0))
            return std::unique_ptr<RunLock>(std::move(lock));
        if (lock->m_file.error() != QLockFile::LockFailedError)
            return cantLock(folder);
        LockOwner owner;
        lock->m_file.getLockInfo(&owner.pid, &owner.host, &owner.program);
        owner.since = QFileInfo(path).lastModified().toUTC();
        return lockedBy(connection, owner);
    }
    /// The holder lets nobody else write the file.
    static bool isHeld(const QString &folder, const Connection &connection)
    {
        QFile file(folder + u'/' + connection.uuid + u".lock"_s);
        return file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    }
    explicit FileLock(const QString &path)
        : m_file(path)
    {
    }

private:
    QLockFile m_file;
};

#else

/// A line each: process, program, host, since when (epoch ms).
QByteArray ownText()
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    return (QString::number(QCoreApplication::applicationPid()) + u'\n' + program + u'\n' + QSysInfo::machineHostName()
        + u'\n' + QString::number(QDateTime::currentMSecsSinceEpoch()) + u'\n')
        .toUtf8();
}

LockOwner ownerIn(int file)
{
    QByteArray text(1000, '\0');
    text.truncate(std::max<ssize_t>(0, ::pread(file, text.data(), std::size_t(text.size()), 0)));
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    LockOwner owner{lines.value(0).toLongLong(), lines.value(1), lines.value(2), {}};
    if (const qint64 since = lines.value(3).toLongLong(); since > 0)
        owner.since = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
    return owner;
}

class FileLock final : public RunLock
{
public:
    static Result<std::unique_ptr<RunLock>> acquire(const QString &folder, const Connection &connection)
    {
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray path = QFile::encodeName(folder + u'/' + connection.uuid + u".lock"_s);
        auto lock = std::make_unique<FileLock>();
        // Not handed on to a child, which would hold it beyond its parent's end.
        lock->m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (lock->m_file < 0)
            return cantLock(folder);
        // Whoever looks whether it is held has it for a moment: such a moment is waited for.
        int taken = take(lock->m_file, LOCK_EX);
        for (int tries = 0; taken != 0 && errno == EWOULDBLOCK && tries < 5; ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            taken = take(lock->m_file, LOCK_EX);
        }
        if (taken != 0)
            return errno == EWOULDBLOCK ? lockedBy(connection, ownerIn(lock->m_file)) : cantLock(folder);
        lock->tellOwner();
        return std::unique_ptr<RunLock>(std::move(lock));
    }
    static bool isHeld(const QString &folder, const Connection &connection)
    {
        const QByteArray path = QFile::encodeName(folder + u'/' + connection.uuid + u".lock"_s);
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return false;
        const bool held = take(file, LOCK_SH) != 0 && errno == EWOULDBLOCK;
        ::close(file);
        return held;
    }
    ~FileLock() override
    {
        if (m_file >= 0)
            ::close(m_file);
    }

private:
    static int take(int file, int kind)
    {
        int taken = 0;
        do {
            taken = ::flock(file, kind | LOCK_NB);
        } while (taken != 0 && errno == EINTR);
        return taken;
    }

    /// What it says of the owner is for people: a full disk that can't take it does not undo the lock.
    void tellOwner() const
    {
        const QByteArray text = ownText();
        if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, text.constData(), std::size_t(text.size()), 0) < 0)
            return;
    }

    int m_file = -1;
};

#endif
} // namespace

Problem lockedBy(const Connection &connection, const LockOwner &owner)
{
    QString who = owner.program.isEmpty() ? IngestWording::tr("another program") : owner.program;
    if (owner.pid > 0)
        who += IngestWording::tr(" (process %1 on %2)")
                   .arg(owner.pid)
                   .arg(owner.host.isEmpty() ? IngestWording::tr("this computer") : owner.host);
    if (owner.since.isValid())
        who += IngestWording::tr(" since %1 UTC").arg(owner.since.toString(u"yyyy-MM-dd HH:mm"_s));
    return {ProblemKind::Busy,
        IngestWording::tr("“%1” is being synced by %2 already.").arg(connection.settings.name, who),
        IngestWording::tr("Wait until that is done."), {}};
}

Result<std::unique_ptr<RunLock>> RunLock::acquire(const Paths &paths, const Connection &connection)
{
    if (store::isServerAddress(paths.store()))
        return ServerLock::acquire(paths.store(), connection);
    return FileLock::acquire(paths.dataDir + u"/locks"_s, connection);
}

bool RunLock::isHeld(store::Database &database, const Paths &paths, const Connection &connection)
{
    if (store::isServerAddress(paths.store()))
        return ServerLock::isHeld(database, connection);
    return FileLock::isHeld(paths.dataDir + u"/locks"_s, connection);
}

} // namespace spend::ingest
