// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charttip.h"

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
} // namespace

ChartTip::ChartTip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setContents(const QString &title, const QString &note, const QList<Line> &lines, const QString &total)
{
    m_title = title;
    m_note = note;
    m_lines = lines;
    m_total = total;
    setAccessibleName(text());
    resize(sizeHint());
    update();
}

QString ChartTip::text() const
{
    QStringList parts{m_title};
    if (!m_note.isEmpty())
        parts.append(m_note);
    for (const Line &line : m_lines)
        parts.append(line.name + u' ' + line.amount);
    parts.append(tr("Total %1").arg(m_total));
    return parts.join(u", "_s);
}

QSize ChartTip::sizeHint() const
{
    const QFontMetrics metrics(plain());
    int names = metrics.horizontalAdvance(tr("Total"));
    qreal amounts = figures::width(m_total, strong());
    for (const Line &line : m_lines) {
        names = std::max(names, std::min(widestName, metrics.horizontalAdvance(line.name)));
        amounts = std::max(amounts, figures::width(line.amount, strong()));
    }
    int width = swatch + space::s + names + space::xl + int(amounts);
    int head = QFontMetrics(strong()).horizontalAdvance(m_title);
    if (!m_note.isEmpty())
        head += space::m + metrics.horizontalAdvance(m_note);
    width = std::max(width, head) + 2 * padding + 4;
    return {width, 2 * padding + int(m_lines.size() + 2) * lineHeight() + 7};
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
        const QRect row(padding, y, right - padding, lineHeight());
        if (line->marked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(row.adjusted(-5, 0, 5, 0), 4, 4);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(line->color);
        painter.drawRoundedRect(QRectF(row.left(), row.center().y() - swatch / 2.0 + 0.5, swatch, swatch),
            corner::swatch - 1, corner::swatch - 1);
        painter.setFont(line->marked ? strong() : plain());
        painter.setPen(t.text);
        const int nameLeft = row.left() + swatch + space::s;
        const int room = row.width() - swatch - space::s - int(figures::width(line->amount, painter.font())) - space::s;
        painter.drawText(QRect(nameLeft, y, room, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(line->name, Qt::ElideMiddle, room));
        figures::draw(&painter, row, Qt::AlignRight, line->amount);
        y += lineHeight();
    }
    y += 3;
    painter.setPen(t.line);
    painter.drawLine(QPointF(padding, y + 0.5), QPointF(right, y + 0.5));
    y += 3;
    painter.setFont(strong());
    painter.setPen(t.text);
    const QRect row(padding, y, right - padding, lineHeight());
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("Total"));
    figures::draw(&painter, row, Qt::AlignRight, m_total);
}

} // namespace spend::ui
