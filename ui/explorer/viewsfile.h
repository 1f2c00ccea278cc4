// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sharedview.h"

#include <QObject>
#include <QThreadPool>

namespace spend::ui
{

/// Reads and writes files with shared views in a thread of its own, since a folder may lie on a slow network. UI
/// thread; waits for what runs when it goes.
class ViewsFile final : public QObject
{
    Q_OBJECT
public:
    explicit ViewsFile(QObject *parent = nullptr);
    ~ViewsFile() override;

    void read(const QString &path);
    void write(const QString &path, const SharedView &shared);
    /// A name that every file system takes, with the ending.
    static QString fileName(const QString &viewName);
    /// For file dialogs.
    static QString filter();

Q_SIGNALS:
    void viewRead(const spend::SharedView &shared);
    void written(const QString &path);
    void failed(const spend::Problem &problem);

private:
    QThreadPool m_threads;
};

} // namespace spend::ui
