// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/spendservice.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

namespace spend
{
namespace ui
{
class MainWindow;
class Theme;
} // namespace ui

/// Photographs the program on its sample data: once the first ingestion is complete, every page of the window in its
/// natural state and with a few budgets, the pages about one person, group, model and repository, the events behind a
/// figure and the wizard, light and dark, into a folder; then the program ends. A picture is taken when nothing moves
/// any more. Files are named after the pages: "overview-light.png".
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    Screenshots(ui::MainWindow &window, ui::Theme &theme, ConnectionService &connections, SpendService &spend,
        QString folder, QSize size);

private:
    bool isSyncing() const;
    void beginOnceComplete();
    /// What nobody has set in a made-up company, but every company will.
    void setBudgets();
    void next();
    void show(const QString &name);
    void stage(const QString &page);
    /// Shows the page about the first row of a table, once that has rows.
    void openFirst(Dimension dimension, const QString &table);
    void fillWizard();
    QWidget *subject() const;
    /// Saves the picture once two in a row are the same, or patience ends.
    void look();
    void save(const QImage &picture);

    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    ConnectionService &m_connections;
    SpendService &m_spend;
    QString m_folder;
    QStringList m_left; ///< pictures still to take
    QString m_name; ///< the picture being taken
    QImage m_last;
    std::function<bool()> m_open; ///< tried at every look until it says true: what needs data first
    int m_looks = 0;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace spend
