// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusbadge.h"

#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int height = 22;
constexpr int padding = 9;
constexpr int symbol = 12;
constexpr int gap = 4;

} // namespace

StatusLook statusLook(Status status)
{
    switch (status) {
    case Status::PendingData:
        return {u"clock"_s, &Tokens::busy, &Tokens::busyPale};
    case Status::Healthy:
        return {u"check"_s, &Tokens::good, &Tokens::goodPale};
    case Status::Limited:
        return {u"exclamation"_s, &Tokens::caution, &Tokens::cautionPale};
    case Status::Stale:
        return {u"clock"_s, &Tokens::caution, &Tokens::cautionPale};
    case Status::Error:
        return {u"close"_s, &Tokens::bad, &Tokens::badPale};
    case Status::Paused:
        break;
    }
    return {u"pause"_s, &Tokens::muted, &Tokens::hover};
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::PendingData:
        return QCoreApplication::translate("Status", "Pending Data");
    case Status::Healthy:
        return QCoreApplication::translate("Status", "Healthy");
    case Status::Limited:
        return QCoreApplication::translate("Status", "Limited");
    case Status::Stale:
        return QCoreApplication::translate("Status", "Stale");
    case Status::Error:
        return QCoreApplication::translate("Status", "Error");
    case Status::Paused:
        break;
    }
    return QCoreApplication::translate("Status", "Paused");
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Status: %1").arg(statusWord(m_status)));
}

void StatusBadge::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    setAccessibleName(tr("Status: %1").arg(statusWord(status)));
    updateGeometry();
    update();
}

QSize statusBadgeSize(Status status)
{
    const QFontMetrics metrics(textFont(TextRole::Explanation));
    return {2 * padding + symbol + gap + metrics.horizontalAdvance(statusWord(status)),
        std::max(height, metrics.height() + 6)};
}

void paintStatusBadge(QPainter *painter, const QPoint &topLeft, Status status)
{
    const Tokens &t = currentTokens();
    const StatusLook look = statusLook(status);
    const QRect pill(topLeft, statusBadgeSize(status));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.*look.pale);
    painter->drawRoundedRect(QRectF(pill), pill.height() / 2.0, pill.height() / 2.0);
    paintIcon(painter, QRectF(pill.x() + padding, pill.y() + (pill.height() - symbol) / 2.0, symbol, symbol), look.icon,
        t.*look.color);
    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(t.*look.color);
    painter->drawText(
        pill.adjusted(padding + symbol + gap, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, statusWord(status));
    painter->restore();
}

QSize StatusBadge::sizeHint() const
{
    return statusBadgeSize(m_status);
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusBadge(&painter, QPoint(0, 0), m_status);
}

void StatusBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace spend::ui
