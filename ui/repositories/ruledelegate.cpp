// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/ruledelegate.h"

#include "ui/repositories/rulesmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int rowHeight = 48;
constexpr int boxSide = 16;
constexpr int boxRoom = 38;
constexpr int gripRoom = 26;

void paintBox(QPainter *painter, const QRectF &box, bool checked, const Tokens &t)
{
    painter->setPen(QPen(checked ? t.accent : t.faint, 1.4));
    painter->setBrush(checked ? t.accent : t.surface);
    painter->drawRoundedRect(box, 4, 4);
    if (checked)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), u"check"_s, t.onAccent);
}

/// Three lines that say that the row can be dragged.
void paintGrip(QPainter *painter, const QRect &row, const Tokens &t)
{
    painter->setPen(QPen(t.faint, 1.4));
    const int x = row.right() - gripRoom + 6;
    for (int line = -1; line <= 1; ++line)
        painter->drawLine(QPointF(x, row.center().y() + line * 4.0), QPointF(x + 11, row.center().y() + line * 4.0));
}
} // namespace

QRect RuleDelegate::boxRect(const QRect &row)
{
    return {row.left(), row.top(), boxRoom, row.height()};
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.accentPale : t.hover);
    painter->setPen(t.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRectF room = boxRect(option.rect);
    paintBox(painter, QRectF(room.left() + 12, room.center().y() - boxSide / 2.0, boxSide, boxSide), on, t);
    paintGrip(painter, option.rect, t);

    const QRect words = option.rect.adjusted(boxRoom, 5, -gripRoom - 4, -6);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect lower(words.left(), upper.bottom() + 1, words.width(), words.height() / 2);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(on ? t.text : t.muted);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, upper.width()));
    const bool faulty = index.data(RulesModel::FaultRole).toBool();
    const QString effect = index.data(RulesModel::EffectRole).toString();
    QString below = u"%1. %2"_s.arg(index.row() + 1).arg(index.data(RulesModel::KindRole).toString());
    if (!effect.isEmpty())
        below += faulty ? u"  ✕ "_s + effect : u" · "_s + effect;
    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(faulty ? t.bad : t.muted);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(below, Qt::ElideRight, lower.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), corner::chip, corner::chip);
    }
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, scaledWithText(rowHeight)};
}

} // namespace spend::ui
