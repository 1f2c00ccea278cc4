// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

#include <functional>

namespace spend
{

/// A file that appears whole or not at all: written beside its place, synced and renamed by commit(). Until then, and
/// after any failure, an older file of that name stays as it was. Only the owner may read it.
class AtomicFile
{
public:
    explicit AtomicFile(const QString &path);

    Result<void> open();
    /// Only after open().
    Result<void> write(QByteArrayView bytes);
    /// Only after open(); writing is over afterwards.
    Result<void> commit();

    /// All three at once.
    static Result<void> writeWhole(const QString &path, QByteArrayView bytes);
    /// Likewise, of what \c pieces hands over piece by piece; the function that it gets answers false once writing
    /// failed.
    static Result<void> writePieces(
        const QString &path, const std::function<void(const std::function<bool(const QByteArray &)> &)> &pieces);

private:
    Problem problem() const;

    QSaveFile m_file;
};

} // namespace spend
