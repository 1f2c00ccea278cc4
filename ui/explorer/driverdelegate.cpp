// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/driverdelegate.h"

#include "ui/explorer/drivermodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int lowest = 28;
constexpr double barHeight = 10;

/// Where the parts of a line lie; the same for all lines of a width.
struct Parts {
    QRectF name, bar, difference, change;

    explicit Parts(const QRectF &line)
    {
        const QRectF inner = line.adjusted(space::m, 0, -space::m, 0);
        const double changeWidth = figures::width(u"+1,000 %"_s, textFont(TextRole::Body));
        const double differenceWidth = figures::width(u"+$100,000.00"_s, textFont(TextRole::Strong));
        change = QRectF(inner.right() - changeWidth, inner.top(), changeWidth, inner.height());
        difference = QRectF(change.left() - space::m - differenceWidth, inner.top(), differenceWidth, inner.height());
        const double rest = difference.left() - space::l - inner.left();
        const double nameWidth = std::clamp(rest * 0.42, std::min(120.0, rest), double(scaledWithText(280)));
        name = QRectF(inner.left(), inner.top(), nameWidth, inner.height());
        bar = QRectF(name.right() + space::m, inner.top(), std::max(0.0, rest - nameWidth - space::m), inner.height());
    }
};

void paintBar(QPainter *painter, const QRectF &area, double part, bool isCost)
{
    if (area.width() < 24)
        return;
    const Tokens &t = currentTokens();
    const double middle = area.center().x();
    const double length = std::max(2.0, std::abs(part) * (area.width() / 2 - 2));
    const double top = area.center().y() - barHeight / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(!isCost ? t.accent : part > 0 ? t.bad : t.good);
    painter->drawRoundedRect(QRectF(part > 0 ? middle + 1 : middle - 1 - length, top, length, barHeight), 2, 2);
    painter->setPen(QPen(t.faint, 1));
    painter->drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()));
}
} // namespace

int DriverDelegate::rowHeight()
{
    return std::max(lowest, QFontMetrics(textFont(TextRole::Body)).height() + 10);
}

QSize DriverDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, rowHeight()};
}

void DriverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const Parts parts{QRectF(option.rect)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    if ((option.state & QStyle::State_MouseOver) != 0 || current) {
        painter->setPen(current ? QPen(t.accent, 1.4) : QPen(Qt::NoPen));
        painter->setBrush(t.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), corner::chip, corner::chip);
    }
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(t.text);
    painter->drawText(parts.name, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(parts.name.width())));
    const auto *const model = static_cast<const DriverModel *>(index.model());
    paintBar(painter, parts.bar, index.data(DriverModel::PartRole).toDouble(), model->isCost());
    painter->setPen(t.text);
    painter->setFont(textFont(TextRole::Strong));
    figures::draw(painter, parts.difference, Qt::AlignRight, index.data(DriverModel::DifferenceRole).toString());
    painter->setPen(t.muted);
    painter->setFont(textFont(TextRole::Body));
    figures::draw(painter, parts.change, Qt::AlignRight, index.data(DriverModel::ChangeRole).toString());
    painter->restore();
}

} // namespace spend::ui
