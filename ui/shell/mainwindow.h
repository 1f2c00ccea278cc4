// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/spendservice.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagebook.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QStackedWidget;

namespace spend
{
class AnomalyCache;
class ChargebackCopy;
class DigestPost;
} // namespace spend

namespace spend::alert
{
class AlertService;
}

namespace spend::secrets
{
class SecretStore;
}

namespace spend::ui
{

class CommandPalette;
class ConnectionsPage;
class DigestPage;
class Explainer;
class HelpWindow;
class NavigationRail;
class NotesSource;
class OverviewPage;
class PaletteNames;
class PrivacySection;
class ReconcilePage;
class SeriesColors;
class SettingsPage;
class SetupWizard;
class Sharing;
class TableMemory;
class Theme;
class Toast;
class Tray;
class UpdateWatch;

/// The window: navigation, pages and the actions that belong to the whole program. It knows pages by their interface
/// only and data by two services, and shows itself before there is any. All references outlive it.
class MainWindow final : public QMainWindow, private Navigator
{
    Q_OBJECT
public:
    /// \c alerts: absent where nothing is told, and then nothing about it is shown.
    MainWindow(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings, Theme &theme,
        alert::AlertService *alerts = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString &id);
    QString currentPage() const;
    /// Of every page, in the order of the navigation.
    QStringList pageIds() const;
    /// Shows the page and brings the window to the front: where a notification leads.
    void bringToFront(const QString &page);
    /// Opens the setup wizard, or brings the open one to the front.
    void addConnection() override;
    /// Adds a connection to the sample service and shows its first ingestion.
    void addSample() override;
    /// Starts an ingestion of every connection that is not paused and not at it already.
    void syncNow();
    /// Lets the page about digests send by itself and by hand. \c post outlives the window.
    void setDigestPost(DigestPost &post);
    /// Lets the settings choose where the store lies. \c keychain outlives the window.
    void addStoreSettings(secrets::SecretStore &keychain);
    /// Tells of reports that were put into a folder. \c copy outlives the window.
    void tellChargebackCopies(ChargebackCopy &copy);
    /// Puts the program into the system tray too.
    void showInTray();
    Tray *tray() const { return m_tray; }
    /// Ends the program, also where closing the window leaves it in the tray.
    void quit();
    /// Opens the guide at a page of it, or at a heading: "troubleshooting#stale".
    void showHelp(const QString &topic);
    /// Opens the command palette.
    void showPalette();
    /// Opens the menu of what can be taken from the page in front.
    void share();
    /// Opens the dialog that writes spend for other programs.
    void exportData();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void openPage(const QString &id) override { showPage(id); }
    void explore(const ExploreView &view) override;
    void openSubject(Dimension dimension, const QString &key) override;

    void offerPages();
    OverviewPage *makeOverview();
    ReconcilePage *makeReconcile();
    DigestPage *makeDigest();
    ConnectionsPage *makeConnections();
    SettingsPage *makeSettings();
    void receivePage(Page &page);
    void letPost(DigestPage &page);
    void addSharing();
    void tellDataTime();
    void hideNames(bool hidden);
    void coverNames();
    void buildMenu();
    void offerEverything();
    void showDiagnostics();
    void buildHelpMenu(QMenu *menu);
    void showAbout();
    void showUpdates();
    void restorePlace();

    ConnectionService &m_connections;
    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    Theme &m_theme;
    SeriesColors *m_colors;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QMenu *m_menu;
    PageBook m_pages;
    NotesSource *m_notes;
    Explainer *m_explainer;
    Toast *m_toast;
    Sharing *m_sharing;
    std::shared_ptr<AnomalyCache> m_anomalyCache;
    alert::AlertService *m_alerts;
    secrets::SecretStore *m_keychain = nullptr;
    DigestPost *m_digestPost = nullptr;
    PrivacySection *m_privacy = nullptr; ///< null before the settings were opened
    QList<QAction *> m_pageActions; ///< the menu's ways to pages
    TableMemory *m_tableMemory;
    PaletteNames *m_names;
    CommandPalette *m_palette;
    Tray *m_tray = nullptr;
    bool m_quits = false;
    QMenu *m_helpMenu = nullptr;
    QAction *m_hideNames = nullptr;
    UpdateWatch *m_updates;
    std::unique_ptr<HelpWindow> m_help; ///< a window of its own; made when it is first asked for
    QPointer<SetupWizard> m_wizard; ///< deletes itself when it is closed
};

} // namespace spend::ui
