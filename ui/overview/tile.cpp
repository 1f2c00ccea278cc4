// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 14;

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

QString Tile::context() const
{
    return m_lead.isEmpty() ? m_context : m_context.isEmpty() ? m_lead : m_lead + u' ' + m_context;
}

QSize Tile::sizeHint() const
{
    const int lines = QFontMetrics(textFont(TextRole::Explanation)).height() * 2
        + QFontMetrics(textFont(TextRole::TileValue)).height();
    return {190, std::max(92, lines + 30)};
}

QSize Tile::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = currentTokens();
    QPainter painter(this);
    const int inner = width() - 2 * padding;
    const int small = QFontMetrics(textFont(TextRole::Explanation)).height();
    QFont labelFont = textFont(TextRole::Explanation);
    labelFont.setWeight(QFont::Medium);
    painter.setFont(labelFont);
    painter.setPen(t.muted);
    painter.drawText(QRect(padding, 13, inner, small), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_label, Qt::ElideRight, inner));

    const QFont font = figureFont(inner, m_figure, m_beside);
    const QRectF line(padding, 13 + small, inner, height() - 26 - 2 * small);
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
    const QRectF context(padding, height() - 13 - small, inner, small);
    if (!m_lead.isEmpty()) {
        painter.setPen(t.*m_leadColor);
        figures::draw(&painter, context, Qt::AlignLeft, m_lead);
        x += figures::width(m_lead + u' ', painter.font());
    }
    painter.setPen(t.muted);
    const int rest = int(context.right() - x) + 1;
    figures::draw(&painter, QRectF(x, context.top(), rest, small), Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_context, Qt::ElideRight, rest));
}

void Tile::describe()
{
    QString figure = m_figure;
    if (!m_beside.isEmpty())
        figure += u' ' + m_beside;
    setAccessibleName(u"%1: %2. %3"_s.arg(m_label, figure, context()));
    const int needed = int(figures::width(context(), textFont(TextRole::Explanation)));
    setToolTip(needed > width() - 2 * padding ? context() : QString());
    update();
}

} // namespace spend::ui
