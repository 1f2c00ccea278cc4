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

void MainWindow::addPages(SpendService &spend, alert::AlertService *alerts)
{
    auto *overview = new OverviewPage(m_connections, spend, m_clock, m_settings, *m_colors);
    m_explorer =
        new ExplorerPage({m_connections, spend, m_clock, m_settings, *m_colors, *m_notes, *m_explainer, *this});
    m_repositories = new RepositoriesPage(m_connections, spend, m_clock, m_settings, *m_colors, *this);
    m_people = new PeoplePage(m_connections, spend, m_clock, m_settings, *m_colors, *this);
    const auto anomalyCache = std::make_shared<AnomalyCache>();
    auto *anomalies = new AnomaliesPage(m_connections, spend, m_clock, m_settings, *this, anomalyCache);
    overview->markAnomalies(anomalyCache);
    auto *budgets = new BudgetsPage(m_connections, spend, m_clock, *this);
    auto *forecast = new ForecastPage(m_connections, spend, m_clock, m_settings, *m_colors, *this);
    auto *plan = new PlanPage(m_connections, spend, m_clock, m_settings, *m_colors, *this);
    auto *reconcile = new ReconcilePage(m_connections, spend, m_clock, m_settings, *this);
    m_digest = new DigestPage(m_connections, spend, m_clock, m_settings, *this);
    m_chargeback = new ChargebackPage(m_connections, spend, m_clock, m_settings, *this);
    auto *connections = new ConnectionsPage(m_connections, m_clock);
    for (Page *page : std::initializer_list<Page *>{overview, m_explorer, m_repositories, m_people, forecast, budgets,
             anomalies, plan, reconcile, m_digest, m_chargeback, connections})
        addPage(page);
    addSettings(spend, alerts);
    connect(overview, &OverviewPage::addConnectionRequested, this, &MainWindow::addConnection);
    connect(overview, &OverviewPage::sampleRequested, this, &MainWindow::addSample);
    connect(overview, &OverviewPage::connectionsRequested, this, [this] { showPage(u"connections"_s); });
    connect(overview, &OverviewPage::syncRequested, this, &MainWindow::syncNow);
    connect(overview, &OverviewPage::budgetsRequested, this, [this] { showPage(u"budgets"_s); });
    connect(overview, &OverviewPage::forecastRequested, this, [this, overview, forecast] {
        if (const auto question = overview->forecastQuestion())
            forecast->show(*question);
        showPage(forecast->id());
    });
    connect(overview, &OverviewPage::exploreRequested, this, &MainWindow::explore);
    connect(overview, &OverviewPage::explanationAsked, m_explainer, &Explainer::explain);
    connect(reconcile, &ReconcilePage::explanationAsked, m_explainer, &Explainer::explain);
    connect(overview, &OverviewPage::anomaliesRequested, this, [this, anomalies](const QString &id) {
        anomalies->showAnomaly(id);
        showPage(anomalies->id());
    });
    connect(m_explainer, &Explainer::reconcileRequested, this,
        [this, reconcile](ConnectionId connection, const UtcDay &day) {
            reconcile->openCycle(connection, day);
            showPage(reconcile->id());
        });
    connect(connections, &ConnectionsPage::addConnectionRequested, this, &MainWindow::addConnection);
    connect(connections, &ConnectionsPage::sampleRequested, this, &MainWindow::addSample);
}

/// The sections that there are, in the order of their list.
void MainWindow::addSettings(SpendService &spend, alert::AlertService *alerts)
{
    auto *page = m_settingsPage = new SettingsPage;
    page->addSection(new AppearanceSection(m_theme));
    page->addSection(new LanguageSection(m_settings));
    page->addSection(new WindowSection(m_settings, Tray::isAvailable()));
    if (alerts) {
        page->addSection(new AlertsSection(spend, *alerts));
        page->addSection(new AlertLogSection(spend, *alerts, m_clock));
    }
    page->addSection(new CalendarSection(spend, m_clock));
    m_privacy = new PrivacySection(peoplenames::areHidden());
    connect(m_privacy, &PrivacySection::hideNamesChanged, this, &MainWindow::hideNames);
    page->addSection(m_privacy);
    page->addSection(new LimitsSection(spend));
    page->addSection(new DataKeptSection(spend, m_clock));
    addPage(page);
}

void MainWindow::addStoreSettings(secrets::SecretStore &keychain)
{
    m_settingsPage->addSection(new StoreSection(m_settings, keychain));
}

} // namespace spend::ui
