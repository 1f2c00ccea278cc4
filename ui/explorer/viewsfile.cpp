// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewsfile.h"

#include "core/output/atomicfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qint64 mostBytes = 2 * 1024 * 1024;

Result<SharedView> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::invalidInput(
            ViewsFile::tr("“%1” can't be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    return sharedViewFromBytes(file.read(mostBytes));
}
} // namespace

ViewsFile::ViewsFile(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

ViewsFile::~ViewsFile()
{
    m_threads.waitForDone();
}

void ViewsFile::read(const QString &path)
{
    m_threads.start([this, path] {
        const Result<SharedView> shared = readFile(path);
        QMetaObject::invokeMethod(
            this,
            [this, shared] {
                if (shared)
                    Q_EMIT viewRead(*shared);
                else
                    Q_EMIT failed(shared.problem());
            },
            Qt::QueuedConnection);
    });
}

void ViewsFile::write(const QString &path, const SharedView &shared)
{
    m_threads.start([this, path, shared] {
        const Result<void> done = AtomicFile::writeWhole(path, sharedFile(shared));
        QMetaObject::invokeMethod(
            this,
            [this, path, done] {
                if (done)
                    Q_EMIT written(path);
                else
                    Q_EMIT failed(done.problem());
            },
            Qt::QueuedConnection);
    });
}

QString ViewsFile::fileName(const QString &viewName)
{
    QString name = oneLine(viewName);
    for (QChar &letter : name) {
        if (u"<>:\"/\\|?*"_s.contains(letter))
            letter = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? tr("View") : name) + u'.' + QString::fromUtf16(sharedViewEnding);
}

QString ViewsFile::filter()
{
    return tr("Spendscope views (*.%1);;All files (*)").arg(QString::fromUtf16(sharedViewEnding));
}

} // namespace spend::ui
