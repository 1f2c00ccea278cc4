// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetbar.h"

#include "ui/budgets/budgetwords.h"

#include <QPainter>
#include <QPainterPath>
#include <QRectF>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr double thickness = 9;
}

void paintBudgetBar(QPainter *painter, const QRectF &room, const BudgetStanding &standing)
{
    const Tokens &t = currentTokens();
    const auto amount = double(standing.budget.amount.microCents);
    const auto spent = double(std::max<std::int64_t>(0, standing.current.spent));
    const auto expected = double(standing.expectedEnd.value_or(0));
    const double whole = std::max({amount, spent, expected, 1.0});
    const QRectF bar(room.left(), room.center().y() - thickness / 2, room.width(), thickness);
    const auto x = [&](double value) { return bar.left() + bar.width() * std::clamp(value / whole, 0.0, 1.0); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bar, thickness / 2, thickness / 2);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->fillRect(bar, t.grid);
    if (standing.state != BudgetState::Unknown) {
        const QColor color = standing.state == BudgetState::OnCourse ? t.accent : t.*budgetLook(standing.state).color;
        painter->fillRect(
            QRectF(QPointF(bar.left(), bar.top()), QPointF(x(expected), bar.bottom())), blended(color, t.surface, 0.3));
        painter->fillRect(QRectF(QPointF(bar.left(), bar.top()), QPointF(x(spent), bar.bottom())), color);
    }
    painter->restore();

    painter->save();
    for (const ThresholdStanding &threshold : standing.current.thresholds) {
        if (threshold.kind != BudgetKind::Actual || double(threshold.limit) >= whole || threshold.percent == 100)
            continue;
        painter->setPen(QPen(t.muted, 1));
        const double at = x(double(threshold.limit));
        painter->drawLine(QPointF(at, bar.top() - 2), QPointF(at, bar.bottom() + 2));
    }
    painter->setPen(QPen(t.text, 2));
    const double end = std::min(x(amount), bar.right() - 1);
    painter->drawLine(QPointF(end, bar.top() - 4), QPointF(end, bar.bottom() + 4));
    painter->restore();
}

} // namespace spend::ui
