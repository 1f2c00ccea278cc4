// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "ui/connections/connectiontext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/statusbadge.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr std::chrono::minutes rhythm{5}; // a new day begins while nothing else happens

/// A line that says something and does nothing.
QAction *line(QMenu *menu, const QString &name)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setEnabled(false);
    return action;
}

/// The costliest trouble first; paused ones last.
int urgency(const ConnectionView &view)
{
    switch (view.health.status) {
    case Status::Error:
        return 5;
    case Status::Stale:
        return 4;
    case Status::PendingData:
        return 3;
    case Status::Limited:
        return 2;
    case Status::Healthy:
        return 1;
    case Status::Paused:
        break;
    }
    return 0;
}
} // namespace

Tray::Tray(ConnectionService &connections, SpendService &spend, Clock &clock, QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_clock(clock)
    , m_line(spend)
    , m_menu(new QMenu(window))
    , m_today(line(m_menu, u"trayToday"_s))
    , m_cycle(line(m_menu, u"trayCycle"_s))
    , m_status(line(m_menu, u"trayStatus"_s))
    , m_icon(new QSystemTrayIcon(QIcon(u":/icons/spendscope.svg"_s), this))
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_menu->addSeparator();
    m_sync = m_menu->addAction(tr("&Sync now"), this, &Tray::syncRequested);
    m_sync->setObjectName(u"traySync"_s);
    m_menu->addAction(tr("&Open Spendscope"), this, &Tray::openRequested)->setObjectName(u"trayOpen"_s);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested)->setObjectName(u"trayQuit"_s);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&spend, &SpendService::dataChanged, this, &Tray::ask);
    connect(&connections, &ConnectionService::changed, this, &Tray::tell);
    connect(&connections, &ConnectionService::progressed, this, &Tray::tell);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &Tray::ask);
    tick->start(rhythm);
    tell();
    ask();
}

Tray::~Tray() = default;

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    m_icon->show();
}

void Tray::ask()
{
    m_line.ask(
        [](SpendSource &source) {
            const UtcDay today = UtcDay::ofMs(source.nowMs);
            const auto costOf = [&](const DateRange &range) {
                return runQuery(source.picture, {range, {}, {}, SortBy::Cost, 0}).total.cost;
            };
            const auto connections = connectionsInScope(source.picture.directory(), {});
            return Figures{source.picture.hasEvents(), costOf({today, today}),
                costOf(resolvePeriod({RangeRule::Kind::ThisCycle, {}}, connections, today).range)};
        },
        [this](const Result<std::shared_ptr<const Figures>> &figures) {
            m_figures = figures ? **figures : Figures();
            tell();
        });
}

void Tray::tell()
{
    const auto amount = [this](std::int64_t value) { return m_figures.hasData ? moneyText(value) : u"–"_s; };
    m_today->setText(tr("Today (UTC): %1").arg(amount(m_figures.today)));
    m_cycle->setText(tr("This cycle: %1").arg(amount(m_figures.cycle)));
    const QList<ConnectionView> views = m_connections.connections();
    const auto worst = std::max_element(views.begin(), views.end(),
        [](const ConnectionView &a, const ConnectionView &b) { return urgency(a) < urgency(b); });
    const auto syncing =
        std::find_if(views.begin(), views.end(), [](const ConnectionView &view) { return view.progress.has_value(); });
    if (worst == views.end())
        m_status->setText(tr("No connection yet"));
    else if (syncing != views.end())
        m_status->setText(
            tr("%1: syncing, %2 %").arg(syncing->settings.name, QString::number(int(syncing->progress->done * 100))));
    else if (worst->health.coveredToMs)
        m_status->setText(tr("%1: %2. %3")
                              .arg(worst->settings.name, statusWord(worst->health.status),
                                  dataToText(*worst->health.coveredToMs, m_clock.nowMs())));
    else
        m_status->setText(tr("%1: %2").arg(worst->settings.name, statusWord(worst->health.status)));
    m_sync->setEnabled(std::any_of(views.begin(), views.end(),
        [](const ConnectionView &view) { return !view.settings.paused && !view.progress; }));
    m_icon->setToolTip(u"Spendscope\n%1\n%2\n%3"_s.arg(m_today->text(), m_cycle->text(), m_status->text()));
}

} // namespace spend::ui
