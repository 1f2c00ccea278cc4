// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "core/domain/problem.h"
#include "ui/digest/digestpdf.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace spend::ui
{

/// Writes digests, and whatever else is made for reading, to files, whole or not at all, in a thread of its own. UI
/// thread; waits for what runs when it goes.
class DigestFile final : public QObject
{
    Q_OBJECT
public:
    explicit DigestFile(QObject *parent = nullptr);
    ~DigestFile() override;

    /// What \c make answers, in the thread of this object's own.
    void write(const QString &path, std::function<QByteArray()> make);
    void writePdf(const QString &path, const DigestDocument &digest, Paper paper);
    void writeHtml(const QString &path, const DigestDocument &digest);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const spend::Problem &problem);

private:
    QThreadPool m_threads;
};

} // namespace spend::ui
