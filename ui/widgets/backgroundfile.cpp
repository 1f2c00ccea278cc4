// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backgroundfile.h"

#include "core/output/atomicfile.h"

#include <utility>

namespace spend::ui
{

BackgroundFile::BackgroundFile(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

BackgroundFile::~BackgroundFile()
{
    m_threads.waitForDone();
}

void BackgroundFile::write(const QString &path, std::function<QByteArray()> make)
{
    m_threads.start([this, path, make = std::move(make)] {
        const Result<void> done = AtomicFile::writeWhole(path, make());
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

} // namespace spend::ui
