// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/atomicfile.h"

using namespace Qt::StringLiterals;

namespace spend
{

AtomicFile::AtomicFile(const QString &path)
    : m_file(path)
{
}

Result<void> AtomicFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return problem();
    if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return problem();
    return {};
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return problem();
    return {};
}

Result<void> AtomicFile::commit()
{
    if (!m_file.commit())
        return problem();
    return {};
}

Result<void> AtomicFile::writeWhole(const QString &path, QByteArrayView bytes)
{
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    if (Result<void> written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Result<void> AtomicFile::writePieces(
    const QString &path, const std::function<void(const std::function<bool(const QByteArray &)> &)> &pieces)
{
    AtomicFile file(path);
    Result<void> written = file.open();
    if (!written)
        return written;
    pieces([&](const QByteArray &piece) {
        if (written)
            written = file.write(piece);
        return written.ok();
    });
    return written ? file.commit() : written;
}

Problem AtomicFile::problem() const
{
    const QString text = u"%1 could not be written: %2."_s.arg(m_file.fileName(), m_file.errorString());
    if (m_file.error() == QFileDevice::ResourceError)
        return {ProblemKind::DiskFull, text, u"Free some space and try again."_s, {}};
    return {ProblemKind::InvalidInput, text, u"Choose a folder that exists and that you may write to."_s, {}};
}

} // namespace spend
