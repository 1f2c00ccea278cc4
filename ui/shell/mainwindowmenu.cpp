// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu, the command palette, and the dialogs that they open.
#include "ui/shell/mainwindow.h"

#include "ui/about/aboutdialog.h"
#include "ui/about/updatedialog.h"
#include "ui/about/updatewatch.h"
#include "ui/help/guide.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/appearancemenu.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/palettenames.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/peoplenames.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

void MainWindow::buildMenu()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        menu->addAction(action);
        addAction(action); // the shortcut works while the menu is closed
        return action;
    };
    add(m_menu, tr("&Add connection…"), QKeySequence::New, [this] {
        addConnection();
    })->setIcon(themeIcon(u"plus"_s, &Tokens::muted));
    add(m_menu, tr("&Sync now"), QKeySequence(Qt::Key_F5), [this] {
        syncNow();
    })->setIcon(themeIcon(u"sync"_s, &Tokens::muted));
    m_menu->addSeparator();
    int number = 0;
    const QList<PageEntry> pages = m_pages.entries();
    for (const PageEntry &page : pages) {
        const QString id = page.id;
        // Ctrl+1 to Ctrl+9, then Ctrl+0; pages beyond have none.
        const QKeySequence keys =
            number < 10 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (number + 1) % 10)) : QKeySequence();
        QAction *action = add(m_menu, page.title, keys, [this, id] { showPage(id); });
        action->setIcon(themeIcon(page.iconName, &Tokens::muted));
        m_pageActions.append(action);
        ++number;
    }
    m_menu->addSeparator();
    add(m_menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        share();
    })->setIcon(themeIcon(u"export"_s, &Tokens::muted));
    add(m_menu, tr("Export &data…"), {}, [this] { exportData(); });
    add(m_menu, tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        showPalette();
    })->setIcon(themeIcon(u"search"_s, &Tokens::muted));
    m_menu->addMenu(new AppearanceMenu(m_theme, m_menu));
    m_hideNames = add(m_menu, tr("Hide na&mes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [] {});
    m_hideNames->setObjectName(u"hideNames"_s);
    m_hideNames->setCheckable(true);
    m_hideNames->setChecked(peoplenames::areHidden());
    connect(m_hideNames, &QAction::toggled, this, &MainWindow::hideNames);
    m_menu->addSeparator();
    buildHelpMenu(m_menu->addMenu(tr("&Help")));
    add(m_menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(); });
    m_rail->setMenu(m_menu);

    auto *open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::Key_F10));
    connect(open, &QAction::triggered, this, [this] {
        if (auto *button = m_rail->findChild<QToolButton *>(u"mainMenu"_s))
            m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    addAction(open);
}

void MainWindow::buildHelpMenu(QMenu *menu)
{
    m_helpMenu = menu;
    menu->setObjectName(u"helpMenu"_s);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        addAction(action); // the shortcut works while the menu is closed
    };
    add(tr("&Guide to this page"), QKeySequence(Qt::Key_F1), [this] { showHelp(guide::pageAbout(currentPage())); });
    add(tr("Guide, &first page"), {}, [this] { showHelp(u"index"_s); });
    add(tr("&Keys and shortcuts"), {}, [this] { showHelp(u"keyboard"_s); });
    menu->addSeparator();
    add(tr("&Diagnostics…"), {}, [this] { showDiagnostics(); });
    add(tr("Check for &updates…"), {}, [this] { showUpdates(); });
    add(tr("&About Spendscope"), {}, [this] { showAbout(); });
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showTopic(topic);
}

void MainWindow::showPalette()
{
    m_names->refresh();
    offerEverything();
    m_palette->popUp();
}

/// Pages and actions first, then whatever the figures name.
void MainWindow::offerEverything()
{
    QList<PaletteEntry> entries;
    const QList<PageEntry> pages = m_pages.entries();
    for (const PageEntry &page : pages)
        entries.append(paletteEntry(page, *this));
    const QList<QAction *> actions = m_menu->actions() + m_helpMenu->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator() && !action->menu() && !m_pageActions.contains(action))
            entries.append(paletteEntry(action, u"chevron-right"_s));
    }
    m_palette->setEntries(entries + m_names->entries());
}

void MainWindow::showDiagnostics()
{
    // The settings lie in the data folder, and the log below it.
    const QString dataDir = QFileInfo(m_settings.fileName()).path();
    (new DiagnosticsDialog(m_spend, m_settings, dataDir, this))->open();
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    connect(about, &AboutDialog::updateCheckRequested, this, [this, about] {
        about->close();
        showUpdates();
    });
    about->open();
}

void MainWindow::showUpdates()
{
    (new UpdateDialog(UpdateSource::ofBuild(), *m_updates, this))->open();
}

} // namespace spend::ui
