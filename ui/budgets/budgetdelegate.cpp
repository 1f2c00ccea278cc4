// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetdelegate.h"

#include "core/budget/budgettext.h"
#include "ui/budgets/budgetbadge.h"
#include "ui/budgets/budgetbar.h"
#include "ui/budgets/budgetmodel.h"
#include "ui/budgets/budgetwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int margin = 14;
constexpr int barRoom = 22;

int lineHeight(TextRole role)
{
    return QFontMetrics(textFont(role)).height() + 4;
}

/// Beside what is spent there is no room for the outlook where text is larger: it has a line of its own then.
bool isOutlookBelow()
{
    return shownTextPercent() > 115;
}

void drawElided(QPainter *painter, const QRect &room, const QString &text)
{
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}
} // namespace

QSize BudgetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240,
        2 * space::m + lineHeight(TextRole::Strong) + (isOutlookBelow() ? 3 : 2) * lineHeight(TextRole::Explanation)
            + barRoom};
}

void BudgetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const BudgetModel *>(index.model());
    const BudgetStanding *const standing = model ? model->standing(index.row()) : nullptr;
    if (!standing)
        return;
    const Tokens &t = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.accentPale : t.hover);
    painter->setPen(t.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1.2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), corner::control, corner::control);
    }

    QRect room = option.rect.adjusted(margin, space::m, -margin, -space::m);
    const QSize badge = budgetBadgeSize(standing->state);
    const int nameHeight = lineHeight(TextRole::Strong);
    painter->setFont(textFont(TextRole::Strong));
    painter->setPen(t.text);
    drawElided(painter, QRect(room.left(), room.top(), room.width() - badge.width() - space::s, nameHeight),
        standing->budget.name);
    paintBudgetBadge(painter, QPoint(room.right() - badge.width() + 1, room.top() + (nameHeight - badge.height()) / 2),
        standing->state);
    room.setTop(room.top() + nameHeight);

    const int small = lineHeight(TextRole::Explanation);
    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(t.muted);
    const bool known = standing->state != BudgetState::Unknown;
    drawElided(painter, QRect(room.left(), room.top(), room.width(), small),
        known ? budgetPeriodText(standing->budget.period, standing->current.period) + u" · "_s + standing->scope
              : standing->sentence);
    room.setTop(room.top() + small);
    paintBudgetBar(painter, QRectF(room.left(), room.top(), room.width(), barRoom), *standing);
    room.setTop(room.top() + barRoom);

    QRect line(room.left(), room.top(), room.width(), small);
    const QString outlook = outlookText(*standing, model->today());
    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(t.text);
    const QFont font = painter->font();
    QString spent = spentText(*standing);
    const double beside = isOutlookBelow() ? 0 : figures::width(outlook, font) + space::s;
    if (figures::width(spent, font) + beside > line.width())
        spent = spent.section(u" ("_s, 0, 0); // the bar shows the share, too
    figures::draw(painter, QRectF(line), Qt::AlignLeft, spent);
    painter->setPen(standing->usedUp ? t.*budgetLook(standing->state).color : t.muted);
    if (isOutlookBelow())
        line.translate(0, small);
    figures::draw(painter, QRectF(line), isOutlookBelow() ? Qt::AlignLeft : Qt::AlignRight, outlook);
    painter->restore();
}

} // namespace spend::ui
