// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/spendservice.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QMenu;
class QSettings;
class QStackedWidget;

namespace spend::ui
{

class NavigationRail;
class Page;
class SeriesColors;
class SetupWizard;
class Theme;

/// The window: navigation, pages and the actions that belong to the whole program. It knows pages by their interface
/// only and data by two services, and shows itself before there is any. All references outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings, Theme &theme,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString &id);
    QString currentPage() const;
    /// Opens the setup wizard, or brings the open one to the front.
    void addConnection();
    /// Adds a connection to the sample service and shows its first ingestion.
    void addSample();
    /// Starts an ingestion of every connection that is not paused and not at it already.
    void syncNow();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(Page *page);
    void buildMenu();
    void buildAppearanceMenu(QMenu *menu);
    void showAbout();
    void restorePlace();

    ConnectionService &m_connections;
    Clock &m_clock;
    QSettings &m_settings;
    Theme &m_theme;
    SeriesColors *m_colors;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QMenu *m_menu;
    QList<Page *> m_pages;
    QPointer<SetupWizard> m_wizard; ///< deletes itself when it is closed
};

} // namespace spend::ui
