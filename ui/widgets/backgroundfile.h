// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace spend::ui
{

/// Makes and writes files, whole or not at all, in a thread of its own. UI thread; waits for what runs when it goes.
class BackgroundFile : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundFile(QObject *parent = nullptr);
    ~BackgroundFile() override;

    /// \c make runs in the other thread. Files are written in the order of asking.
    void write(const QString &path, std::function<QByteArray()> make);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const spend::Problem &problem);

private:
    QThreadPool m_threads;
};

} // namespace spend::ui
