// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/alert/alertbook.h"
#include "core/chargeback/chargebackcopy.h"
#include "core/digest/digestpost.h"
#include "core/workspace/anomalyanswer.h"
#include "ui/about/updatedialog.h"
#include "ui/about/updatewatch.h"
#include "ui/anomalies/anomaliespage.h"
#include "ui/chargeback/chargebackpage.h"
#include "ui/connections/connectionspage.h"
#include "ui/digest/digestpage.h"
#include "ui/digest/digestplanform.h"
#include "ui/explain/explainer.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/notessource.h"
#include "ui/help/guide.h"
#include "ui/help/helpwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/people/peoplepage.h"
#include "ui/plan/planpage.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/storesection.h"
#include "ui/settings/windowsection.h"
#include "ui/setup/setupwizard.h"
#include "ui/share/exportdialog.h"
#include "ui/share/sharing.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/palettenames.h"
#include "ui/shell/scrolledpages.h"
#include "ui/shell/tablememory.h"
#include "ui/shell/taborder.h"
#include "ui/shell/toast.h"
#include "ui/shell/tray.h"
#include "ui/table/pagecaption.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/peoplenames.h"
#include "ui/widgets/plaintooltips.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize firstSize(1280, 800);
const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
} // namespace

MainWindow::MainWindow(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    Theme &theme, alert::AlertService *alerts, QWidget *parent)
    : QMainWindow(parent)
    , m_connections(connections)
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_theme(theme)
    , m_colors(new SeriesColors(settings, this))
    , m_rail(new NavigationRail(connections, clock))
    , m_stack(new QStackedWidget)
    , m_menu(new QMenu(this))
    , m_pages([this](Page &page) { receivePage(page); })
    , m_notes(new NotesSource(spend, settings, this))
    , m_explainer(new Explainer(spend, this))
    , m_toast(new Toast(this))
    , m_sharing(new Sharing(settings, this))
    , m_anomalyCache(std::make_shared<AnomalyCache>())
    , m_alerts(alerts)
    , m_tableMemory(new TableMemory(settings, this))
    , m_names(new PaletteNames(spend, *this, this))
    , m_palette(new CommandPalette(this, &settings))
    , m_updates(new UpdateWatch(UpdateSource::ofBuild(), settings, clock, this))
{
    new PlainToolTips(this);
    setWindowTitle(u"Spendscope"_s);
    setWindowIcon(QIcon(u":/icons/spendscope.svg"_s));
    setMinimumSize(size::windowMinimumWidth, size::windowMinimumHeight);

    auto *center = new QWidget;
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(theme.textPercent() > Theme::largestFittingText ? scrolledPages(m_stack) : m_stack, 1);
    setCentralWidget(center);

    // Before any page asks.
    peoplenames::setHidden(peoplenames::areHidden(settings));
    connect(&spend, &SpendService::namesGiven, this,
        [](const QByteArray &secret) { peoplenames::setHidden(peoplenames::areHidden(), secret); });
    spend.hideNames(peoplenames::areHidden());
    offerPages();
    addSharing();
    orderTabs(*m_rail);
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &NavigationRail::statusClicked, this, [this] { showPage(u"connections"_s); });

    connect(m_names, &PaletteNames::changed, this, &MainWindow::offerEverything);
    buildMenu();
    restorePlace();
    theme.dress(this);
    connect(m_updates, &UpdateWatch::newerFound, this, [this](const UpdateNotice &notice) {
        auto *dialog = new UpdateDialog(UpdateSource::ofBuild(), *m_updates, this);
        dialog->tell(notice);
        dialog->open();
    });
    QTimer::singleShot(0, m_updates, &UpdateWatch::lookIfDue);
    center->setFocus(); // Tab begins at the first control, but nothing is ringed before it is pressed
}

MainWindow::~MainWindow() = default;

void MainWindow::addSharing()
{
    m_sharing->addMore(tr("Export data…"), [this] { exportData(); });
    connect(m_sharing, &Sharing::told, m_toast, &Toast::say);
    connect(&m_connections, &ConnectionService::changed, this, &MainWindow::tellDataTime);
    tellDataTime();
}

/// Of several connections the one whose data ends first: what is shown is whole up to there.
void MainWindow::tellDataTime()
{
    std::optional<std::int64_t> coveredTo;
    const QList<ConnectionView> views = m_connections.connections();
    for (const ConnectionView &view : views) {
        if (view.health.coveredToMs)
            coveredTo = std::min(coveredTo.value_or(*view.health.coveredToMs), *view.health.coveredToMs);
    }
    const QString sentence = coveredTo
        ? tr("Data up to %1 UTC").arg(QDateTime::fromMSecsSinceEpoch(*coveredTo, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"))
        : QString();
    setDataTime(this, sentence);
}

void MainWindow::share()
{
    m_sharing->popUp(m_stack->currentWidget());
}

void MainWindow::exportData()
{
    (new ExportDialog(m_connections, m_spend, m_clock, m_settings, this))->open();
}

void MainWindow::setDigestPost(DigestPost &post)
{
    m_digestPost = &post;
    if (auto *digest = m_pages.madePage<DigestPage>())
        letPost(*digest);
    // What was done while the page was not there yet is told on it all the same.
    connect(
        &post, &DigestPost::sent, this, [this](const QString &sentence) { m_pages.page<DigestPage>()->say(sentence); });
    connect(&post, &DigestPost::failed, this,
        [this](const QString &sentence) { m_pages.page<DigestPage>()->say(sentence, true); });
    connect(&post, &DigestPost::busyChanged, this, [this, &post] {
        if (auto *digest = m_pages.madePage<DigestPage>())
            digest->setPostBusy(post.isBusy());
    });
}

void MainWindow::letPost(DigestPage &page)
{
    page.setPosting([this](const DigestQuestion &question) { m_digestPost->sendNow(question); },
        [this] { (new DigestPlanForm(m_spend, m_clock, alert::book::channels, this))->open(); });
    page.setPostBusy(m_digestPost->isBusy());
}

void MainWindow::tellChargebackCopies(ChargebackCopy &copy)
{
    connect(&copy, &ChargebackCopy::copied, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&copy, &ChargebackCopy::failed, this,
        [this](const QString &sentence) { m_pages.page<ChargebackPage>()->say(sentence, true); });
}

void MainWindow::explore(const ExploreView &view)
{
    m_pages.page<ExplorerPage>()->showView(view);
    showPage(ExplorerPage::entry().id);
}

void MainWindow::openSubject(Dimension dimension, const QString &key)
{
    if (dimension == Dimension::Repository) {
        m_pages.page<RepositoriesPage>()->showRepository(key);
        showPage(RepositoriesPage::entry().id);
    } else {
        m_pages.page<PeoplePage>()->showSubject(dimension, key);
        showPage(PeoplePage::entry().id);
    }
}

void MainWindow::receivePage(Page &page)
{
    m_stack->addWidget(page.widget());
    m_tableMemory->remember(page.widget());
    m_sharing->addButton(page.widget());
    orderTabs(*page.widget());
}

void MainWindow::showPage(const QString &id)
{
    Page *page = m_pages.page(id);
    if (!page)
        return;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(page->widget());
    setWindowTitle(tr("%1 – Spendscope").arg(page->title()));
    page->activated();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    const QList<PageEntry> entries = m_pages.entries();
    for (const PageEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

void MainWindow::bringToFront(const QString &page)
{
    showPage(page);
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

QString MainWindow::currentPage() const
{
    const QList<Page *> pages = m_pages.madePages();
    for (Page *page : pages) {
        if (page->widget() == m_stack->currentWidget())
            return page->id();
    }
    return {};
}

void MainWindow::addConnection()
{
    if (!m_wizard) {
        m_wizard = new SetupWizard(m_connections, m_clock, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &SetupWizard::overviewRequested, this, [this] { showPage(u"overview"_s); });
        // The wizard holds the window's own shortcuts back.
        connect(new QShortcut(QKeySequence(Qt::Key_F1), m_wizard), &QShortcut::activated, this,
            [this] { showHelp(guide::pageAbout(u"wizard"_s)); });
        m_wizard->open();
    }
    m_wizard->raise();
    m_wizard->activateWindow();
}

void MainWindow::addSample()
{
    addConnection();
    m_wizard->trySample();
}

void MainWindow::syncNow()
{
    const QList<ConnectionView> views = m_connections.connections();
    for (const ConnectionView &view : views) {
        if (!view.settings.paused && !view.progress)
            m_connections.syncNow(view.id);
    }
}

/// Names are hidden before anything is asked; where they are shown again, the pages ask anew by themselves.
void MainWindow::hideNames(bool hidden)
{
    if (hidden == peoplenames::areHidden())
        return; // the menu and the settings follow each other
    peoplenames::keepHidden(m_settings, hidden);
    peoplenames::setHidden(hidden);
    m_spend.hideNames(hidden);
    if (hidden)
        coverNames();
    if (m_privacy && m_privacy->isChecked() != hidden)
        m_privacy->setChecked(hidden);
    if (m_hideNames->isChecked() != hidden)
        m_hideNames->setChecked(hidden);
    m_toast->say(hidden ? tr("Names of people are hidden, on screen and in all that is handed on.")
                        : tr("Names of people are shown."));
}

/// Pages behind the one in front ask again when they are shown: until the answer comes, nobody's name is seen there.
void MainWindow::coverNames()
{
    const QList<Page *> pages = m_pages.madePages();
    for (Page *page : pages) {
        const auto faces = page->widget()->findChildren<PageFaces *>();
        for (PageFaces *face : faces) {
            if (face->face() == PageFaces::Face::Content && page->id() != u"connections")
                face->showFace(PageFaces::Face::Loading);
        }
    }
}

void MainWindow::showInTray()
{
    m_tray = new Tray(m_connections, m_spend, m_clock, this);
    connect(m_tray, &Tray::openRequested, this, [this] {
        show();
        bringToFront(currentPage());
    });
    connect(m_tray, &Tray::syncRequested, this, &MainWindow::syncNow);
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    m_tray->show();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
    QCoreApplication::quit();
}

void MainWindow::restorePlace()
{
    resize(firstSize);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    const QString last = m_settings.value(pageKey).toString();
    showPage(pageIds().contains(last) ? last : OverviewPage::entry().id);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < scaledWithText(size::railCollapsesBelow)); // words that are larger need the room
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(pageKey, currentPage());
    if (m_tray && !m_quits && WindowSection::closesToTray(m_settings)) {
        // Hidden, not closed: else the program ends with its last window.
        event->ignore();
        hide();
        return;
    }
    if (m_help)
        m_help->close();
    QMainWindow::closeEvent(event);
}

} // namespace spend::ui
