// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railstatus.h"

#include "ui/connections/connectiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/statusbadge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 11;

/// Who needs attention first.
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

QFont nameFont()
{
    return textFont(TextRole::Strong);
}

QFont lineFont()
{
    return textFont(TextRole::Explanation);
}

int lineHeight()
{
    return std::max(18, QFontMetrics(lineFont()).height() + 2);
}
} // namespace

RailStatus::RailStatus(ConnectionService &connections, Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_connections(connections)
    , m_clock(clock)
    , m_tick(new QTimer(this))
{
    setObjectName(u"railStatus"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Opens Connections"));
    connect(&m_connections, &ConnectionService::changed, this, &RailStatus::refresh);
    connect(&m_connections, &ConnectionService::progressed, this, &RailStatus::refresh);
    connect(m_tick, &QTimer::timeout, this, &RailStatus::refresh);
    m_tick->start(std::chrono::seconds(15)); // "next sync in 41 min" grows old by itself
    refresh();
}

void RailStatus::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize RailStatus::sizeHint() const
{
    if (m_collapsed)
        return {40, 40};
    const int lines = int(std::max<qsizetype>(m_lines.size(), 1));
    int height = 2 * padding - 2 + lines * lineHeight();
    if (m_hasConnection)
        height += QFontMetrics(nameFont()).height() + 4 + statusBadgeSize(m_status).height() + 4;
    return {100, height + (m_done >= 0 ? 10 : 0)};
}

void RailStatus::refresh()
{
    const QList<ConnectionView> views = m_connections.connections();
    const auto first = std::max_element(views.begin(), views.end(),
        [](const ConnectionView &a, const ConnectionView &b) { return urgency(a) < urgency(b); });
    m_hasConnection = first != views.end();
    m_lines.clear();
    m_done = -1;
    if (!m_hasConnection) {
        m_lines.append(m_connections.isLoaded() ? tr("No connection yet") : tr("Loading…"));
        setAccessibleName(m_lines.first());
    } else {
        const std::int64_t now = m_clock.nowMs();
        m_name = first->settings.name;
        m_status = first->health.status;
        if (first->health.coveredToMs)
            m_lines.append(dataToText(*first->health.coveredToMs, now));
        if (first->progress) {
            m_done = first->progress->done;
            m_lines.append(tr("Syncing, %1 %").arg(int(m_done * 100)));
        } else if (const QString next = nextSyncText(*first, now); !next.isEmpty()) {
            m_lines.append(next);
        }
        if (m_lines.isEmpty())
            m_lines.append(tr("No data yet"));
        if (views.size() > 1)
            m_lines.append(
                views.size() == 2 ? tr("and 1 more connection") : tr("and %1 more connections").arg(views.size() - 1));
        setAccessibleName(tr("Connection %1: %2. %3").arg(m_name, statusWord(m_status), m_lines.join(u", "_s)));
    }
    setText(accessibleName());
    if (m_collapsed)
        setToolTip(accessibleName());
    updateGeometry();
    update();
}

void RailStatus::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : QPen(t.line));
    painter.setBrush(underMouse() ? t.hover : t.rail);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::control + 1, corner::control + 1);

    const StatusLook look = statusLook(m_status);
    if (m_collapsed) {
        const QString icon = m_hasConnection ? look.icon : u"connections"_s;
        paintIcon(&painter, QRectF((width() - 16) / 2.0, (height() - 16) / 2.0, 16, 16), icon,
            m_hasConnection ? t.*look.color : t.muted);
        return;
    }
    int y = padding - 1;
    const int inner = width() - 2 * padding;
    if (m_hasConnection) {
        painter.setFont(nameFont());
        painter.setPen(t.text);
        const int nameHeight = painter.fontMetrics().height();
        painter.drawText(QRect(padding - 1, y, inner, nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_name, Qt::ElideRight, inner));
        y += nameHeight + 4;
        paintStatusBadge(&painter, QPoint(padding - 1, y), m_status);
        y += statusBadgeSize(m_status).height() + 4;
    }
    painter.setFont(lineFont());
    painter.setPen(t.muted);
    for (const QString &line : m_lines) {
        figures::draw(&painter, QRectF(padding - 1, y, inner + 4, lineHeight()), Qt::AlignLeft,
            painter.fontMetrics().elidedText(line, Qt::ElideRight, inner + 4));
        y += lineHeight();
    }
    if (m_done >= 0) {
        const QRectF track(padding, y + 3, inner, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.grid);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(t.busy);
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * std::min(1.0, m_done)), 4)), 2, 2);
    }
}

} // namespace spend::ui
