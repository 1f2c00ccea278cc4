// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/stepsbar.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/moneytext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 14;
constexpr int barHeight = 14;
constexpr qreal gap = 2;

int titleHeight()
{
    return scaledWithText(20);
}

int lineHeight()
{
    return scaledWithText(18);
}

QBrush partBrush(double strength, const Tokens &t)
{
    if (strength <= 0)
        return QBrush(t.other, Qt::BDiagPattern);
    return blended(t.accent, t.surface, strength);
}
} // namespace

StepsBar::StepsBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"steps"_s);
    setRole(this, u"card"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShare({}, true);
}

void StepsBar::setShare(const AttributionShare &share, bool withRest)
{
    using S = AttributionStep;
    m_parts = {{stepTitle(S::SameDay), stepExplanation(S::SameDay), share.sameDay, 1},
        {stepTitle(S::NextDays), stepExplanation(S::NextDays), share.nextDays, 0.6},
        {stepTitle(S::DaysBefore), stepExplanation(S::DaysBefore), share.daysBefore, 0.32}};
    if (withRest)
        m_parts.append({stepTitle(S::Unattributed), stepExplanation(S::Unattributed), share.unattributed, 0});
    describe();
    update();
}

std::int64_t StepsBar::whole() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), std::int64_t(0),
        [](std::int64_t sum, const Part &part) { return sum + part.cost; });
}

QString StepsBar::text() const
{
    QStringList texts;
    for (const Part &part : m_parts)
        texts.append(u"%1 %2, %3"_s.arg(part.title, moneyText(part.cost), shareText(part.cost, whole())));
    return texts.join(u"; "_s);
}

void StepsBar::describe()
{
    setAccessibleName(tr("How surely: %1").arg(text()));
}

QSize StepsBar::sizeHint() const
{
    return {600, padding + titleHeight() + space::s + barHeight + space::s + 2 * lineHeight() + padding};
}

QRectF StepsBar::barRect() const
{
    return {
        double(padding), double(padding + titleHeight() + space::s), double(width() - 2 * padding), double(barHeight)};
}

QRectF StepsBar::legendRect(qsizetype part) const
{
    const QRectF bar = barRect();
    const qreal width = bar.width() / qreal(m_parts.size());
    return {bar.left() + width * qreal(part), bar.bottom() + space::s, width, 2.0 * lineHeight()};
}

void StepsBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(padding, padding - 2, width() - 2 * padding, titleHeight());
    painter.setFont(textFont(TextRole::Section));
    painter.setPen(t.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("How surely"));
    const QRectF told = painter.boundingRect(head, Qt::AlignLeft | Qt::AlignVCenter, tr("How surely"));
    painter.setFont(textFont(TextRole::Explanation));
    painter.setPen(t.muted);
    const QRectF beside(told.right() + space::s, head.top(), head.right() - told.right() - space::s, head.height());
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            tr("cost by the commits that lead to a repository"), Qt::ElideRight, int(beside.width())));
    paintBar(&painter);
    paintLegend(&painter);
}

void StepsBar::paintBar(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF bar = barRect();
    QPainterPath outline;
    outline.addRoundedRect(bar, corner::swatch + 1, corner::swatch + 1);
    painter->save();
    painter->setClipPath(outline);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.grid);
    painter->drawRect(bar);
    // Credits can make a part negative: it takes no room then.
    double sum = 0;
    for (const Part &part : m_parts)
        sum += double(std::max<std::int64_t>(0, part.cost));
    double left = bar.left();
    for (const Part &part : m_parts) {
        const double width = sum > 0 ? bar.width() * double(std::max<std::int64_t>(0, part.cost)) / sum : 0;
        if (width > 0) {
            painter->setBrush(partBrush(part.strength, t));
            painter->drawRect(QRectF(left, bar.top(), std::max(1.0, width - gap), bar.height()));
        }
        left += width;
    }
    painter->restore();
}

void StepsBar::paintLegend(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const QRectF cell = legendRect(i);
        const QRectF swatch(cell.left(), cell.top() + (lineHeight() - 10) / 2.0, 10, 10);
        painter->setPen(part.strength <= 0 ? QPen(t.other) : QPen(Qt::NoPen));
        painter->setBrush(partBrush(part.strength, t));
        painter->drawRoundedRect(swatch, corner::swatch, corner::swatch);
        const QRectF words(cell.left() + 16, cell.top(), cell.width() - 20, lineHeight());
        painter->setFont(textFont(TextRole::Explanation));
        painter->setPen(t.muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(part.title, Qt::ElideRight, int(words.width())));
        painter->setFont(textFont(TextRole::Strong));
        painter->setPen(t.text);
        const QString amount = moneyText(part.cost);
        const QRectF below = words.translated(0, lineHeight());
        figures::draw(painter, below, Qt::AlignLeft, amount);
        const qreal used = figures::width(amount, painter->font());
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(t.muted);
        figures::draw(painter, below.adjusted(used + space::s, 0, 0, 0), Qt::AlignLeft, shareText(part.cost, whole()));
    }
}

bool StepsBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!legendRect(i).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(),
            plainToolTip(m_parts[i].explanation + u'\n' + exactMoneyText(Money{m_parts[i].cost})), this,
            legendRect(i).toRect());
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

} // namespace spend::ui
