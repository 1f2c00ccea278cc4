// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "core/budget/budgetbook.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/exploretable.h"
#include "ui/people/peoplepage.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figureview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int lookMs = 300; ///< for answers and repaints between two looks
constexpr int mostLooks = 40; ///< then what is seen is taken
const QString wizard = u"wizard"_s;
/// What lies behind the pages.
const QStringList deeper{u"person"_s, u"groups"_s, u"group"_s, u"models"_s, u"model"_s, u"adoption"_s, u"repository"_s,
    u"explorer-lines"_s, u"explorer-events"_s};
} // namespace

Screenshots::Screenshots(ui::MainWindow &window, ui::Theme &theme, ConnectionService &connections, SpendService &spend,
    QString folder, QSize size)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_connections(connections)
    , m_spend(spend)
    , m_folder(std::move(folder))
{
    for (const QString &page : window.pageIds() + deeper + QStringList{wizard})
        m_left << page + u"-light"_s << page + u"-dark"_s;
    m_window.resize(size);
    connect(&m_connections, &ConnectionService::changed, this, &Screenshots::beginOnceComplete);
}

bool Screenshots::isSyncing() const
{
    const auto views = m_connections.connections();
    return std::any_of(views.begin(), views.end(), [](const auto &view) { return view.progress.has_value(); });
}

void Screenshots::beginOnceComplete()
{
    const auto views = m_connections.connections();
    if (m_begun || views.isEmpty() || !views.first().everComplete || isSyncing())
        return;
    m_begun = true;
    QDir().mkpath(m_folder);
    setBudgets();
}

void Screenshots::setBudgets()
{
    const auto budget = [](const QString &name, const Filters &filters, std::int64_t dollars) {
        Budget made;
        made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.name = name;
        made.filters = filters;
        made.period = BudgetPeriod::Cycle;
        made.amount = {dollars * oneDollar.microCents};
        return made;
    };
    const std::vector<Budget> made{budget(u"Whole team"_s, {}, 22'000),
        budget(u"Claude Sonnet"_s, {{Dimension::Model, {{u"claude-4.5-sonnet"_s}, {}}}}, 6'000),
        budget(u"Infrastructure"_s, {{Dimension::Repository, {{u"northwind/infrastructure"_s}, {}}}}, 4'000)};
    m_spend.change(
        SpendService::Touches::Notebook,
        [made](store::StoreSession &session) {
            for (const Budget &each : made)
                budgets::add(session, each);
        },
        this,
        [this](const Result<void> &kept) {
            m_failed = m_failed || !kept; // the pictures of budgets would be empty
            QTimer::singleShot(lookMs, this, &Screenshots::next);
        });
}

void Screenshots::next()
{
    if (m_left.isEmpty()) {
        QApplication::exit(m_failed ? 1 : 0);
        return;
    }
    m_name = m_left.takeFirst();
    m_last = {};
    m_looks = 0;
    show(m_name);
    QTimer::singleShot(lookMs, this, &Screenshots::look);
}

void Screenshots::show(const QString &name)
{
    m_theme.setAppearance(name.endsWith(u"dark"_s) ? ui::Appearance::Dark : ui::Appearance::Light);
    const QString page = name.section(u'-', 0, -2);
    m_open = {};
    if (page != wizard) {
        if (m_window.pageIds().contains(page))
            m_window.showPage(page);
        stage(page);
    } else if (!m_window.findChild<ui::SetupWizard *>()) {
        fillWizard();
    }
}

/// Pages show themselves as they open; Explorer opens on users, which the page about people shows better.
void Screenshots::stage(const QString &page)
{
    auto *people = m_window.findChild<ui::PeoplePage *>();
    const auto showTab = [&](ui::PeoplePage::Tab tab) {
        m_window.showPage(u"people"_s);
        people->showTab(tab);
    };
    if (page == u"people" || page == u"person")
        showTab(ui::PeoplePage::Tab::People);
    else if (page == u"groups" || page == u"group")
        showTab(ui::PeoplePage::Tab::Groups);
    else if (page == u"models" || page == u"model")
        showTab(ui::PeoplePage::Tab::Models);
    else if (page == u"adoption")
        showTab(ui::PeoplePage::Tab::Adoption);
    if (page == u"person")
        openFirst(Dimension::User, u"userList"_s);
    else if (page == u"group")
        openFirst(Dimension::Group, u"groupList"_s);
    else if (page == u"model")
        openFirst(Dimension::Model, u"modelList"_s);
    else if (page == u"repository") {
        m_window.showPage(u"repositories"_s);
        openFirst(Dimension::Repository, u"repositories"_s);
    }
    if (!page.startsWith(u"explorer"))
        return;
    ExploreView view;
    view.by = {Dimension::Repository, Dimension::Model};
    if (page == u"explorer-lines") {
        view.by = {Dimension::Model};
        view.shape = ChartShape::Lines;
        view.basis = Basis::PerMillionTokens;
        view.grain = Grain::Week;
        view.range.kind = RangeRule::Kind::Last90Days;
    }
    if (page == u"explorer-events")
        view.by = {Dimension::Day};
    m_window.showPage(u"explorer"_s);
    m_window.findChild<ui::ExplorerPage *>()->showView(view);
    if (page == u"explorer-events") {
        m_open = [this, view] { // the keys of a row's double click
            auto *table = m_window.findChild<ui::ExploreTable *>();
            const auto *explorer = m_window.findChild<ui::ExplorerPage *>();
            if (!explorer->answer() || explorer->answer()->view != view || table->figures()->rowCount() == 0)
                return false;
            table->view()->setCurrentIndex(table->figures()->index(0, 0));
            QKeyEvent open(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
            QApplication::sendEvent(table->view(), &open);
            return true;
        };
    }
}

void Screenshots::openFirst(Dimension dimension, const QString &table)
{
    m_open = [this, dimension, table] {
        const auto *view = m_window.findChild<ui::FigureView *>(table);
        const QModelIndex first = view ? view->model()->index(0, 0) : QModelIndex();
        if (!first.isValid())
            return false;
        const QString key = first.data(ui::FigureModel::KeyRole).toString();
        if (dimension == Dimension::Repository)
            m_window.findChild<ui::RepositoriesPage *>()->showRepository(key);
        else
            m_window.findChild<ui::PeoplePage *>()->showSubject(dimension, key);
        return true;
    };
}

/// The key field is left empty: no picture ever shows a key, not even a masked one.
void Screenshots::fillWizard()
{
    m_window.showPage(u"connections"_s);
    m_window.addConnection();
    auto *shown = m_window.findChild<ui::SetupWizard *>();
    shown->button(QWizard::NextButton)->click();
    shown->findChild<QLineEdit *>(u"connectionName"_s)->setText(u"Acme Engineering"_s);
}

QWidget *Screenshots::subject() const
{
    if (m_name.startsWith(wizard))
        return m_window.findChild<ui::SetupWizard *>();
    return &m_window;
}

void Screenshots::look()
{
    if (m_open && m_looks < mostLooks && m_open())
        m_open = {};
    // The keyboard's frame tells a reader of pictures nothing; in the wizard it shows where to begin.
    if (QWidget *focused = m_window.focusWidget(); focused && subject() == &m_window)
        focused->clearFocus();
    const QImage seen = subject()->grab().toImage();
    const bool still = seen == m_last && !isSyncing() && !m_open;
    if (still || ++m_looks >= mostLooks) {
        save(seen);
        next();
        return;
    }
    m_last = seen;
    QTimer::singleShot(lookMs, this, &Screenshots::look);
}

void Screenshots::save(const QImage &picture)
{
    const QString path = m_folder + u'/' + m_name + u".png"_s;
    if (!picture.save(path)) {
        qWarning("%s can't be written", qPrintable(path));
        m_failed = true;
    }
}

} // namespace spend
