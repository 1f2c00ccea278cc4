// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestfile.h"

#include "core/digest/digesthtml.h"
#include "core/output/atomicfile.h"

#include <utility>

namespace spend::ui
{

DigestFile::DigestFile(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

DigestFile::~DigestFile()
{
    m_threads.waitForDone();
}

void DigestFile::write(const QString &path, std::function<QByteArray()> make)
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

void DigestFile::writePdf(const QString &path, const DigestDocument &digest, Paper paper)
{
    write(path, [digest, paper] { return digestPdf(digest, paper); });
}

void DigestFile::writeHtml(const QString &path, const DigestDocument &digest)
{
    write(path, [digest] { return htmlDigest(digest).toUtf8(); });
}

} // namespace spend::ui
