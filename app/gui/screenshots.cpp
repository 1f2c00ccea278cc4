// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int settleMs = 700; ///< for answers and repaints after a change
constexpr QSize windowSize(1280, 800);
} // namespace

Screenshots::Screenshots(ui::MainWindow &window, ui::Theme &theme, ConnectionService &connections, QString folder)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_connections(connections)
    , m_folder(std::move(folder))
{
    for (const QString &page : {u"overview"_s, u"explorer"_s, u"repositories"_s, u"people"_s, u"budgets"_s,
             u"anomalies"_s, u"plan"_s, u"reconcile"_s, u"connections"_s, u"settings"_s, u"wizard"_s})
        m_left << page + u"-light"_s << page + u"-dark"_s;
    m_window.resize(windowSize);
    connect(&m_connections, &ConnectionService::changed, this, &Screenshots::beginOnceComplete);
}

void Screenshots::beginOnceComplete()
{
    const auto views = m_connections.connections();
    if (m_begun || views.isEmpty() || !views.first().everComplete || views.first().progress)
        return;
    m_begun = true;
    QDir().mkpath(m_folder);
    QTimer::singleShot(settleMs, this, &Screenshots::next);
}

void Screenshots::next()
{
    if (m_left.isEmpty()) {
        QApplication::exit(m_failed ? 1 : 0);
        return;
    }
    const QString name = m_left.takeFirst();
    show(name);
    QTimer::singleShot(settleMs, this, [this, name] {
        save(name);
        next();
    });
}

void Screenshots::show(const QString &name)
{
    m_theme.setAppearance(name.endsWith(u"dark"_s) ? ui::Appearance::Dark : ui::Appearance::Light);
    if (!name.startsWith(u"wizard"_s))
        m_window.showPage(name.section(u'-', 0, 0));
    else if (!m_window.findChild<ui::SetupWizard *>())
        fillWizard();
}

/// The key field is left empty: no picture ever shows a key, not even a masked one.
void Screenshots::fillWizard()
{
    m_window.showPage(u"connections"_s);
    m_window.addConnection();
    auto *wizard = m_window.findChild<ui::SetupWizard *>();
    wizard->button(QWizard::NextButton)->click();
    wizard->findChild<QLineEdit *>(u"connectionName"_s)->setText(u"Acme Engineering"_s);
}

void Screenshots::save(const QString &name)
{
    QWidget *subject = &m_window;
    if (name.startsWith(u"wizard"_s))
        subject = m_window.findChild<ui::SetupWizard *>();
    const QString path = m_folder + u'/' + name + u".png"_s;
    if (!subject->grab().save(path)) {
        qWarning("%s can't be written", qPrintable(path));
        m_failed = true;
    }
}

} // namespace spend
