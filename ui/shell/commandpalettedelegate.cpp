// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalettedelegate.h"

#include "ui/shell/commandpalettemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/figures.h"

#include <QPainter>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int icon = 16;
constexpr int usualKindWidth = 92;
} // namespace

int CommandPaletteDelegate::rowHeight()
{
    return std::max(36, QFontMetrics(textFont(TextRole::Body)).height() + 12);
}

void CommandPaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (marked || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(marked ? t.accentPale : t.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), corner::control, corner::control);
    }
    const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
    paintIcon(painter, QRectF(row.left(), row.center().y() - icon / 2.0 + 0.5, icon, icon),
        index.data(CommandPaletteModel::IconRole).toString(), marked ? t.accent : t.muted);

    painter->setFont(textFont(TextRole::Explanation));
    painter->setPen(t.muted);
    const int kindWidth = scaledWithText(usualKindWidth);
    const QRect kind(row.right() - kindWidth + 1, row.top(), kindWidth, row.height());
    painter->drawText(kind, Qt::AlignRight | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(CommandPaletteModel::KindRole).toString(), Qt::ElideRight, kindWidth));
    const QString detail = index.data(CommandPaletteModel::DetailRole).toString();
    const int detailWidth = std::min(int(figures::width(detail, painter->font())) + 1, row.width() / 3);
    const QRect beside(kind.left() - space::m - detailWidth, row.top(), detailWidth, row.height());
    figures::draw(
        painter, beside, Qt::AlignRight, painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));

    painter->setFont(textFont(TextRole::Body));
    painter->setPen(t.text);
    const int left = row.left() + icon + space::m;
    const int room = (detail.isEmpty() ? kind.left() : beside.left()) - space::m - left;
    painter->drawText(QRect(left, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room));
    painter->restore();
}

QSize CommandPaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight()};
}

} // namespace spend::ui
