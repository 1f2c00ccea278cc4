// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int lineHeight = 48;
constexpr int gap = 18;
constexpr int symbol = 12;

QFont stepFont()
{
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

StepLine::StepLine(const QStringList &steps, int current, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_current(current)
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StepLine::sizeHint() const
{
    return {300, scaledWithText(lineHeight)};
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setFont(stepFont());
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        QString text = m_steps[i];
        QColor color = t.muted;
        if (i < m_current) {
            color = t.good;
            paintIcon(&painter, QRectF(x, (height() - symbol) / 2.0, symbol, symbol), u"check"_s, color);
            x += symbol + 4;
        } else {
            color = i == m_current ? t.accent : t.muted;
            text = u"%1 %2"_s.arg(i + 1).arg(text);
        }
        painter.setPen(color);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + gap;
    }
}

} // namespace spend::ui
