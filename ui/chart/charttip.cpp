// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 11;
constexpr int swatch = 9;
constexpr int widestName = 190;
constexpr int aroundRule = 7; ///< the line above the sums with its air

QFont plain()
{
    return textFont(TextRole::Explanation);
}

QFont strong()
{
    QFont font = plain();
    font.setWeight(QFont::DemiBold);
    return font;
}

int lineHeight()
{
    return QFontMetrics(plain()).height() + 3;
}

int indent(const ChartTip::Line &line)
{
    return line.partOfOther ? swatch + space::xs : 0;
}
} // namespace

ChartTip::ChartTip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setContents(const QString &title, const QString &note, const QList<Line> &lines, const QList<Sum> &sums)
{
    m_title = title;
    m_note = note;
    m_lines = lines;
    m_sums = sums;
    setAccessibleName(text());
    resize(sizeHint());
    update();
}

void ChartTip::setContents(const QString &title, const QString &note, const QList<Line> &lines, const QString &total)
{
    setContents(title, note, lines, QList<Sum>{{tr("Total"), total}});
}

QString ChartTip::text() const
{
    QStringList parts{m_title};
    if (!m_note.isEmpty())
        parts.append(m_note);
    for (const Line &line : m_lines)
        parts.append(line.name + u' ' + line.amount);
    for (const Sum &sum : m_sums)
        parts.append(sum.name + u' ' + sum.amount);
    return parts.join(u", "_s);
}

QSize ChartTip::sizeHint() const
{
    const QFontMetrics metrics(plain());
    int names = 0;
    qreal amounts = 0;
    for (const Line &line : m_lines) {
        names = std::max(names, indent(line) + std::min(widestName, metrics.horizontalAdvance(line.name)));
        amounts = std::max(amounts, figures::width(line.amount, strong()));
    }
    for (const Sum &sum : m_sums) {
        names = std::max(names, QFontMetrics(strong()).horizontalAdvance(sum.name) - swatch);
        amounts = std::max(amounts, figures::width(sum.amount, strong()));
    }
    int width = swatch + space::s + names + space::xl + int(amounts);
    int head = QFontMetrics(strong()).horizontalAdvance(m_title);
    if (!m_note.isEmpty())
        head += space::m + metrics.horizontalAdvance(m_note);
    width = std::max(width, head) + 2 * padding + 4;
    return {width, 2 * padding + int(m_lines.size() + 1 + m_sums.size()) * lineHeight() + aroundRule};
}

int ChartTip::linesWithin(int height, int sums)
{
    return std::max(1, (height - 2 * space::s - 2 * padding - aroundRule) / lineHeight() - 1 - sums);
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::control, corner::control);
    const int right = width() - padding;
    int y = padding - 1;
    painter.setFont(strong());
    painter.setPen(t.text);
    painter.drawText(QRect(padding, y, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(plain());
    painter.setPen(t.muted);
    painter.drawText(QRect(padding, y, right - padding, lineHeight()), Qt::AlignRight | Qt::AlignVCenter, m_note);
    y += lineHeight() + 2;
    // Top of the stack first, as the eye meets it.
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
        drawLine(&painter, *line, QRect(padding, y, right - padding, lineHeight()));
        y += lineHeight();
    }
    drawSums(&painter, y);
}

void ChartTip::drawLine(QPainter *painter, const Line &line, const QRect &row) const
{
    const Tokens &t = currentTokens();
    if (line.marked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(row.adjusted(-5, 0, 5, 0), 4, 4);
    }
    const int left = row.left() + indent(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line.swatch);
    painter->drawRoundedRect(
        QRectF(left, row.center().y() - swatch / 2.0 + 0.5, swatch, swatch), corner::swatch - 1, corner::swatch - 1);
    painter->setFont(line.marked ? strong() : plain());
    painter->setPen(line.partOfOther ? t.muted : t.text);
    const int nameLeft = left + swatch + space::s;
    const int room = row.right() - nameLeft - int(figures::width(line.amount, painter->font())) - space::s;
    painter->drawText(QRect(nameLeft, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line.name, Qt::ElideMiddle, room));
    figures::draw(painter, row, Qt::AlignRight, line.amount);
}

void ChartTip::drawSums(QPainter *painter, int y) const
{
    const Tokens &t = currentTokens();
    const int right = width() - padding;
    if (!m_lines.isEmpty()) {
        y += 3;
        painter->setPen(t.line);
        painter->drawLine(QPointF(padding, y + 0.5), QPointF(right, y + 0.5));
        y += 3;
    }
    for (qsizetype i = 0; i < m_sums.size(); ++i, y += lineHeight()) {
        painter->setFont(i == 0 ? strong() : plain());
        painter->setPen(i == 0 ? t.text : t.muted);
        const QRect row(padding, y, right - padding, lineHeight());
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_sums[i].name);
        figures::draw(painter, row, Qt::AlignRight, m_sums[i].amount);
    }
}

void floatBeside(QWidget *tip, const QWidget *view, const QRect &column)
{
    QWidget *const window = view->window();
    if (tip->parentWidget() != window)
        tip->setParent(window);
    const QPoint top = view->mapTo(window, column.topLeft());
    int x = top.x() + column.width() + space::s;
    if (x + tip->width() > window->width() - space::s)
        x = std::max(space::s, top.x() - space::s - tip->width());
    const int y = std::clamp(top.y(), space::s, std::max(space::s, window->height() - tip->height() - space::s));
    tip->move(x, y);
    tip->show();
    tip->raise();
}

} // namespace spend::ui
