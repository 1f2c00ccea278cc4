// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "core/domain/problem.h"
#include "ui/digest/digestpdf.h"

#include <QObject>
#include <QThreadPool>

namespace spend::ui
{

/// Writes digests to files, whole or not at all, in a thread of its own. UI thread; waits for what runs when it goes.
class DigestFile final : public QObject
{
    Q_OBJECT
public:
    explicit DigestFile(QObject *parent = nullptr);
    ~DigestFile() override;

    void writePdf(const QString &path, const DigestDocument &digest, Paper paper);
    void writeHtml(const QString &path, const DigestDocument &digest);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const spend::Problem &problem);

private:
    template <class Make>
    void write(const QString &path, Make make);

    QThreadPool m_threads;
};

} // namespace spend::ui
