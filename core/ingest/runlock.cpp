// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/runlock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace spend::ingest
{

Result<std::unique_ptr<RunLock>> RunLock::acquire(const QString &dataDir, const Connection &connection)
{
    const QString folder = dataDir + u"/locks"_s;
    QDir().mkpath(folder);
    std::unique_ptr<RunLock> lock(new RunLock(folder + u'/' + connection.uuid + u".lock"_s));
    lock->m_file.setStaleLockTime(0); // however long a run takes: only a dead owner makes a lock stale
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Problem{ProblemKind::Store, u"The folder %1 can't be written."_s.arg(folder),
            u"Check that it belongs to you and that the disk is not full."_s, {}};
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    const QString owner = pid > 0 ? u"%1 (process %2 on %3)"_s.arg(program.isEmpty() ? u"another program"_s : program)
                                        .arg(pid)
                                        .arg(host.isEmpty() ? u"this computer"_s : host)
                                  : u"another program"_s;
    return Problem{ProblemKind::Busy, u"“%1” is being synced by %2 already."_s.arg(connection.settings.name, owner),
        u"Wait until that is done."_s, {}};
}

} // namespace spend::ingest
