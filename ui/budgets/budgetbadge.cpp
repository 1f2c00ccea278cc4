// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetbadge.h"

#include "ui/budgets/budgetwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int height = 22;
constexpr int padding = 9;
constexpr int symbol = 12;
constexpr int gap = 4;
} // namespace

QSize budgetBadgeSize(BudgetState state)
{
    const QFontMetrics metrics(textFont(TextRole::Explanation));
    return {2 * padding + symbol + gap + metrics.horizontalAdvance(budgetStateTitle(state)),
        std::max(height, metrics.height() + 6)};
}

void paintBudgetBadge(QPainter *painter, const QPoint &topLeft, BudgetState state)
{
    const Tokens &t = currentTokens();
    const BudgetLook look = budgetLook(state);
    const QRect pill(topLeft, budgetBadgeSize(state));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.*look.pale);
    painter->drawRoundedRect(QRectF(pill), pill.height() / 2.0, pill.height() / 2.0);
    paintIcon(painter, QRectF(pill.x() + padding, pill.y() + (pill.height() - symbol) / 2.0, symbol, symbol), look.icon,
        t.*look.color);
    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(t.*look.color);
    painter->drawText(
        pill.adjusted(padding + symbol + gap, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, budgetStateTitle(state));
    painter->restore();
}

BudgetBadge::BudgetBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BudgetBadge::setState(BudgetState state)
{
    m_state = state;
    setAccessibleName(tr("State: %1").arg(budgetStateTitle(state)));
    updateGeometry();
    update();
}

QSize BudgetBadge::sizeHint() const
{
    return budgetBadgeSize(m_state);
}

void BudgetBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBudgetBadge(&painter, QPoint(0, 0), m_state);
}

} // namespace spend::ui
