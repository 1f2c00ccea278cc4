// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentencelabel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace spend::ui
{

namespace
{
QFont runFont(bool strong)
{
    QFont font = textFont(TextRole::Body);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int runWidth(const SentenceLabel::Run &run)
{
    return QFontMetrics(runFont(run.strong)).horizontalAdvance(run.text);
}
} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SentenceLabel::setRuns(const QList<Run> &runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    setAccessibleName(text());
    setToolTip(sizeHint().width() > width() ? text() : QString());
    updateGeometry();
    update();
}

QString SentenceLabel::text() const
{
    QString text;
    for (const Run &run : m_runs)
        text += run.text;
    return text;
}

QSize SentenceLabel::sizeHint() const
{
    int width = 0;
    for (const Run &run : m_runs)
        width += runWidth(run);
    return {width, QFontMetrics(runFont(false)).height() + 2};
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    int x = 0;
    for (const Run &run : m_runs) {
        painter.setFont(runFont(run.strong));
        painter.setPen(run.strong ? t.text : t.muted);
        const int wanted = runWidth(run);
        const bool fits = x + wanted <= width();
        const QString shown = fits ? run.text : painter.fontMetrics().elidedText(run.text, Qt::ElideRight, width() - x);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        if (!fits)
            return;
        x += wanted;
    }
}

} // namespace spend::ui
