// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages and the sections of the settings, and how they reach each other.
#include "ui/shell/mainwindow.h"

#include "core/alert/alertbook.h"
#include "ui/anomalies/anomaliespage.h"
#include "ui/budgets/budgetspage.h"
#include "ui/chargeback/chargebackpage.h"
#include "ui/connections/connectionspage.h"
#include "ui/digest/digestpage.h"
#include "ui/explain/explainer.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/notessource.h"
#include "ui/forecast/forecastpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/people/peoplepage.h"
#include "ui/plan/limitssection.h"
#include "ui/plan/planpage.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/settings/alertlogsection.h"
#include "ui/settings/alertssection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/datakeptsection.h"
#include "ui/settings/languagesection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/storesection.h"
#include "ui/settings/windowsection.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/tray.h"
#include "ui/widgets/peoplenames.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace spend::ui
{

void MainWindow::offerPages()
{
    m_pages.offer<OverviewPage>([this] { return makeOverview(); });
    m_pages.offer<ExplorerPage>([this] {
        return new ExplorerPage(
            {m_connections, m_spend, m_clock, m_settings, *m_colors, *m_notes, *m_explainer, *this});
    });
    m_pages.offer<RepositoriesPage>(
        [this] { return new RepositoriesPage(m_connections, m_spend, m_clock, m_settings, *m_colors, *this); });
    m_pages.offer<PeoplePage>(
        [this] { return new PeoplePage(m_connections, m_spend, m_clock, m_settings, *m_colors, *this); });
    m_pages.offer<ForecastPage>(
        [this] { return new ForecastPage(m_connections, m_spend, m_clock, m_settings, *m_colors, *this); });
    m_pages.offer<BudgetsPage>([this] { return new BudgetsPage(m_connections, m_spend, m_clock, *this); });
    m_pages.offer<AnomaliesPage>(
        [this] { return new AnomaliesPage(m_connections, m_spend, m_clock, m_settings, *this, m_anomalyCache); });
    m_pages.offer<PlanPage>(
        [this] { return new PlanPage(m_connections, m_spend, m_clock, m_settings, *m_colors, *this); });
    m_pages.offer<ReconcilePage>([this] { return makeReconcile(); });
    m_pages.offer<DigestPage>([this] { return makeDigest(); });
    m_pages.offer<ChargebackPage>(
        [this] { return new ChargebackPage(m_connections, m_spend, m_clock, m_settings, *this); });
    m_pages.offer<ConnectionsPage>([this] { return makeConnections(); });
    m_pages.offer<SettingsPage>([this] { return makeSettings(); });
    const QList<PageEntry> pages = m_pages.entries();
    for (const PageEntry &page : pages)
        m_rail->addPage(page);
    connect(m_explainer, &Explainer::reconcileRequested, this, [this](ConnectionId connection, const UtcDay &day) {
        m_pages.page<ReconcilePage>()->openCycle(connection, day);
        showPage(ReconcilePage::entry().id);
    });
}

OverviewPage *MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_connections, m_spend, m_clock, m_settings, *m_colors);
    page->markAnomalies(m_anomalyCache);
    connect(page, &OverviewPage::addConnectionRequested, this, &MainWindow::addConnection);
    connect(page, &OverviewPage::sampleRequested, this, &MainWindow::addSample);
    connect(page, &OverviewPage::connectionsRequested, this, [this] { showPage(ConnectionsPage::entry().id); });
    connect(page, &OverviewPage::syncRequested, this, &MainWindow::syncNow);
    connect(page, &OverviewPage::budgetsRequested, this, [this] { showPage(BudgetsPage::entry().id); });
    connect(page, &OverviewPage::forecastRequested, this, [this, page] {
        if (const auto question = page->forecastQuestion())
            m_pages.page<ForecastPage>()->show(*question);
        showPage(ForecastPage::entry().id);
    });
    connect(page, &OverviewPage::exploreRequested, this, &MainWindow::explore);
    connect(page, &OverviewPage::explanationAsked, m_explainer, &Explainer::explain);
    connect(page, &OverviewPage::anomaliesRequested, this, [this](const QString &id) {
        m_pages.page<AnomaliesPage>()->showAnomaly(id);
        showPage(AnomaliesPage::entry().id);
    });
    return page;
}

ReconcilePage *MainWindow::makeReconcile()
{
    auto *page = new ReconcilePage(m_connections, m_spend, m_clock, m_settings, *this);
    connect(page, &ReconcilePage::explanationAsked, m_explainer, &Explainer::explain);
    return page;
}

DigestPage *MainWindow::makeDigest()
{
    auto *page = new DigestPage(m_connections, m_spend, m_clock, m_settings, *this);
    if (m_digestPost)
        letPost(*page);
    return page;
}

ConnectionsPage *MainWindow::makeConnections()
{
    auto *page = new ConnectionsPage(m_connections, m_clock);
    connect(page, &ConnectionsPage::addConnectionRequested, this, &MainWindow::addConnection);
    connect(page, &ConnectionsPage::sampleRequested, this, &MainWindow::addSample);
    return page;
}

/// With the sections that there are, in the order of their list.
SettingsPage *MainWindow::makeSettings()
{
    auto *page = new SettingsPage;
    page->addSection(new AppearanceSection(m_theme));
    page->addSection(new LanguageSection(m_settings));
    page->addSection(new WindowSection(m_settings, Tray::isAvailable()));
    if (m_alerts) {
        page->addSection(new AlertsSection(m_spend, *m_alerts));
        page->addSection(new AlertLogSection(m_spend, *m_alerts, m_clock));
    }
    page->addSection(new CalendarSection(m_spend, m_clock));
    m_privacy = new PrivacySection(peoplenames::areHidden());
    connect(m_privacy, &PrivacySection::hideNamesChanged, this, &MainWindow::hideNames);
    page->addSection(m_privacy);
    page->addSection(new LimitsSection(m_spend));
    page->addSection(new DataKeptSection(m_spend, m_clock));
    if (m_keychain)
        page->addSection(new StoreSection(m_settings, *m_keychain));
    return page;
}

void MainWindow::addStoreSettings(secrets::SecretStore &keychain)
{
    m_keychain = &keychain;
    if (auto *page = m_pages.madePage<SettingsPage>())
        page->addSection(new StoreSection(m_settings, keychain));
}

} // namespace spend::ui
