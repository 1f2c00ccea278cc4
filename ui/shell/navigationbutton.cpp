// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"

#include <QPainter>

namespace spend::ui
{

namespace
{
constexpr int buttonHeight = 33;
constexpr int symbol = 16;
} // namespace

NavigationButton::NavigationButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {symbol + 2 * space::m, std::max(buttonHeight, QFontMetrics(textFont(TextRole::Body)).height() + space::xs)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentPale : t.hover);
        painter.drawRoundedRect(QRectF(rect()), corner::control, corner::control);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control - 1, corner::control - 1);
    }
    const QColor color = isChecked() ? t.accent : t.muted;
    const int left = m_collapsed ? (rect().width() - symbol) / 2 : 10;
    paintIcon(&painter, QRectF(left, (rect().height() - symbol) / 2.0, symbol, symbol), m_icon, color);
    if (m_collapsed)
        return;
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(color);
    const QRect words = rect().adjusted(left + symbol + 10, 0, -space::xs, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace spend::ui
