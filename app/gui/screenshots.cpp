// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "ui/explorer/explorerpage.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

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
} // namespace

Screenshots::Screenshots(
    ui::MainWindow &window, ui::Theme &theme, ConnectionService &connections, QString folder, QSize size)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_connections(connections)
    , m_folder(std::move(folder))
{
    for (const QString &page : window.pageIds() + QStringList{wizard})
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
    QTimer::singleShot(lookMs, this, &Screenshots::next);
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
    if (page != wizard) {
        m_window.showPage(page);
        stage(page);
    } else if (!m_window.findChild<ui::SetupWizard *>()) {
        fillWizard();
    }
}

/// Pages show themselves as they open; Explorer opens on users, which the page about people shows better.
void Screenshots::stage(const QString &page)
{
    if (page != u"explorer"_s)
        return;
    ExploreView view;
    view.by = {Dimension::Repository, Dimension::Model};
    if (auto *explorer = m_window.findChild<ui::ExplorerPage *>())
        explorer->showView(view);
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
    const QImage seen = subject()->grab().toImage();
    const bool still = seen == m_last && !isSyncing();
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
