// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 14;
constexpr int edge = 13; ///< above and below
constexpr int leastHeight = 92;

QFont labelFont()
{
    QFont font = textFont(TextRole::Explanation);
    font.setWeight(QFont::Medium);
    return font;
}
int smallLine()
{
    return QFontMetrics(textFont(TextRole::Explanation)).height();
}

QFont figureFont(int width, const QString &figure, const QString &beside)
{
    // A long amount gets a smaller size rather than a cut: a figure must be whole.
    QFont font = textFont(TextRole::TileValue);
    const qreal extra = beside.isEmpty() ? 0 : figures::width(beside, textFont(TextRole::Body)) + space::xs;
    while (font.pixelSize() > 13 && figures::width(figure, font) + extra > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}
} // namespace

Tile::Tile(const QString &label, QWidget *parent)
    : QFrame(parent)
    , m_label(label)
{
    setRole(this, u"card"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void Tile::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void Tile::setFigure(const QString &figure, const QString &beside)
{
    m_figure = figure;
    m_beside = beside;
    describe();
}

void Tile::setContext(const QString &text, const QString &lead, QColor Tokens::*leadColor)
{
    m_context = text;
    m_lead = lead;
    m_leadColor = leadColor;
    describe();
}

void Tile::setActivatable(const QString &hint)
{
    m_hint = hint;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    describe();
}

QString Tile::context() const
{
    return m_lead.isEmpty() ? m_context : m_context.isEmpty() ? m_lead : m_lead + u' ' + m_context;
}

QStringList Tile::labelLines(int width) const
{
    return figures::lines(m_label, labelFont(), width - 2 * padding);
}

QStringList Tile::contextLines(int width) const
{
    const QFont font = textFont(TextRole::Explanation);
    const qreal before = m_lead.isEmpty() ? 0 : figures::width(m_lead + u' ', font);
    return figures::lines(m_context, font, width - 2 * padding, before);
}

int Tile::heightForWidth(int width) const
{
    const qsizetype lines = std::max<qsizetype>(1, labelLines(width).size()) // all tiles of a row are alike
        + std::max<qsizetype>(1, contextLines(width).size());
    const int figure = QFontMetrics(textFont(TextRole::TileValue)).height();
    return std::max(leastHeight, int(lines) * smallLine() + figure + 2 * edge + space::xs);
}

QSize Tile::sizeHint() const
{
    return {190, heightForWidth(190)};
}

QSize Tile::minimumSizeHint() const
{
    return {120, heightForWidth(std::max(120, width()))};
}

void Tile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = currentTokens();
    QPainter painter(this);
    if (isActivatable() && (m_hovered || m_focusShown)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_focusShown ? QPen(t.accent, 2) : QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        const qreal inset = m_focusShown ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner::card, corner::card);
    }
    const int inner = width() - 2 * padding;
    const int small = smallLine();
    const QStringList label = labelLines(width());
    const QStringList context = contextLines(width());
    painter.setFont(labelFont());
    painter.setPen(t.muted);
    qreal y = edge;
    for (const QString &line : label) {
        figures::draw(&painter, QRectF(padding, y, inner, small), Qt::AlignLeft, line);
        y += small;
    }

    const QFont font = figureFont(inner, m_figure, m_beside);
    const qreal contextTop = height() - edge - small * std::max(1, int(context.size()));
    const QRectF line(padding, y, inner, contextTop - y);
    painter.setFont(font);
    painter.setPen(t.text);
    figures::draw(&painter, line, Qt::AlignLeft, m_figure);
    if (!m_beside.isEmpty()) {
        const qreal x = line.left() + figures::width(m_figure, font) + space::xs + 1;
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(t.muted);
        figures::draw(&painter, QRectF(x, line.top() + 2, line.right() - x, line.height()), Qt::AlignLeft, m_beside);
    }

    painter.setFont(textFont(TextRole::Explanation));
    qreal x = padding;
    y = contextTop;
    if (!m_lead.isEmpty()) {
        painter.setPen(t.*m_leadColor);
        figures::draw(&painter, QRectF(x, y, inner, small), Qt::AlignLeft, m_lead);
        x += figures::width(m_lead + u' ', painter.font());
    }
    painter.setPen(t.muted);
    for (const QString &words : context) {
        figures::draw(&painter, QRectF(x, y, padding + inner - x, small), Qt::AlignLeft, words);
        x = padding;
        y += small;
    }
}

void Tile::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    update();
}

void Tile::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    update();
}

void Tile::mousePressEvent(QMouseEvent *event)
{
    if (!isActivatable() || event->button() != Qt::LeftButton)
        return QFrame::mousePressEvent(event);
    m_pressed = true;
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QFrame::mouseReleaseEvent(event);
    m_pressed = false;
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isActivatable() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        if (!event->isAutoRepeat())
            Q_EMIT activated();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Tile::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_focusShown = event->reason() != Qt::MouseFocusReason;
    update();
}

void Tile::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    m_focusShown = false;
    update();
}

void Tile::describe()
{
    QString figure = m_figure;
    if (!m_beside.isEmpty())
        figure += u' ' + m_beside;
    setAccessibleName(u"%1: %2. %3"_s.arg(m_label, figure, context()));
    setAccessibleDescription(m_hint);
    setToolTip(m_hint);
    updateGeometry();
    update();
}

} // namespace spend::ui
