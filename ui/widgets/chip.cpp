// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int chipHeight = 22;
constexpr int padding = 7;
constexpr int cross = 10;
constexpr int widest = 260;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(tr("Filter %1").arg(text));
    setAccessibleDescription(tr("Press to remove this filter"));
    setToolTip(tr("Remove this filter"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Explanation));
    const int width = 2 * padding + metrics.horizontalAdvance(text()) + space::xs + cross;
    return {std::min(width, widest), std::max(chipHeight, metrics.height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5)
            : underMouse()    ? QPen(blended(t.accent, t.accentPale, 0.4))
                              : QPen(Qt::NoPen));
    painter.setBrush(t.accentPale);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::chip, corner::chip);
    painter.setFont(textFont(TextRole::Explanation));
    painter.setPen(t.accent);
    const QRect words = rect().adjusted(padding, 0, -padding - cross - space::xs, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));
    paintIcon(&painter, QRectF(rect().width() - padding - cross, (rect().height() - cross) / 2.0, cross, cross),
        u"close"_s, t.accent);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace spend::ui
