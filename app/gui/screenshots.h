// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/connectionservice.h"

#include <QObject>
#include <QString>

namespace spend
{
namespace ui
{
class MainWindow;
class Theme;
} // namespace ui

/// Photographs the program on its sample data: once the first ingestion is complete and Overview shows it, each page
/// and the wizard, light and dark, into a folder; then the program ends.
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    Screenshots(ui::MainWindow &window, ui::Theme &theme, ConnectionService &connections, QString folder);

private:
    void beginOnceComplete();
    void next();
    void show(const QString &name);
    void fillWizard();
    void save(const QString &name);

    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    ConnectionService &m_connections;
    QString m_folder;
    QStringList m_left; ///< pictures still to take
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace spend
