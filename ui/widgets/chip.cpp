// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int chipHeight = 22;
constexpr int padding = 7;
constexpr int cross = 10;
constexpr int widest = 260; ///< grows with the text
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_changeable)
            Q_EMIT removeRequested();
    });
}

void Chip::setWords(const QString &text, const QString &toolTip)
{
    setText(text);
    describe();
    if (!toolTip.isEmpty())
        setToolTip(toolTip);
    updateGeometry();
    update();
}

void Chip::setChangeable(bool changeable)
{
    m_changeable = changeable;
    describe();
}

void Chip::setExcludes(bool excludes)
{
    m_excludes = excludes;
    update();
}

void Chip::setAdds(const QString &name)
{
    m_adds = m_changeable = true;
    setAccessibleName(name);
    setAccessibleDescription({});
    setToolTip(name);
    update();
}

void Chip::describe()
{
    setAccessibleName(tr("Filter %1").arg(text()));
    setAccessibleDescription(
        m_changeable ? tr("Press to change this filter, Delete removes it") : tr("Press to remove this filter"));
    setToolTip(m_changeable ? tr("Change this filter; Delete removes it") : tr("Remove this filter"));
}

QRect Chip::crossRect() const
{
    return {width() - padding - cross - space::xs, 0, padding + cross + space::xs, height()};
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Explanation));
    const int width = 2 * padding + metrics.horizontalAdvance(text()) + space::xs + cross;
    return {std::min(width, scaledWithText(widest)), std::max(chipHeight, metrics.height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // What is left out has a dashed outline and no ground: it is not there.
    const QColor ink = m_excludes ? t.text : t.accent;
    const QPen still = m_excludes ? QPen(t.faint, 1, Qt::DashLine) : QPen(Qt::NoPen);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5)
            : underMouse()    ? QPen(blended(t.accent, t.accentPale, 0.4))
                              : still);
    painter.setBrush(m_excludes ? QBrush(Qt::NoBrush) : QBrush(t.accentPale));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::chip, corner::chip);
    painter.setFont(textFont(TextRole::Explanation));
    painter.setPen(ink);
    const int mark = cross + space::xs;
    const QRect words = rect().adjusted(padding + (m_adds ? mark : 0), 0, -padding - (m_adds ? 0 : mark), 0);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextDontClip,
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));
    const int left = m_adds ? padding : width() - padding - cross;
    paintIcon(&painter, QRectF(left, (height() - cross) / 2.0, cross, cross), m_adds ? u"plus"_s : u"close"_s, ink);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_adds)
            break;
        if (m_changeable)
            Q_EMIT removeRequested();
        else
            click(); // which tells that as well
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_changeable && !m_adds && event->button() == Qt::LeftButton && isDown()
        && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace spend::ui
