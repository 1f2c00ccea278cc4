// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/presetlist.h"

#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using Kind = RangeRule::Kind;

constexpr Kind kinds[] = {Kind::ThisCycle, Kind::LastCycle, Kind::ThisMonth, Kind::LastMonth, Kind::ThisQuarter,
    Kind::Last7Days, Kind::Last30Days, Kind::Last90Days, Kind::Last365Days, Kind::AllDays};
constexpr int itemHeight = 29;
constexpr int markWidth = 26;

class PresetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = currentTokens();
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool current = (option.state & QStyle::State_HasFocus) != 0;
        const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (current || hovered || on) {
            painter->setPen(current ? QPen(t.accent, 1.4) : QPen(Qt::NoPen));
            painter->setBrush(on ? t.accentPale : hovered ? t.hover : QColor(Qt::transparent));
            painter->drawRoundedRect(box, corner::chip, corner::chip);
        }
        if (on)
            paintIcon(painter, QRectF(box.left() + 7, box.center().y() - 6, 12, 12), u"check"_s, t.accent);
        painter->setFont(textFont(on ? TextRole::Strong : TextRole::Body));
        painter->setPen(on ? t.accent : t.text);
        painter->drawText(box.adjusted(markWidth, 0, -space::s, 0), Qt::AlignVCenter | Qt::AlignLeft,
            index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextRole::Strong));
        return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + markWidth + space::l,
            std::max(itemHeight, metrics.height() + space::s)};
    }
};
} // namespace

PresetList::PresetList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"presets"_s);
    setAccessibleName(tr("Ranges"));
    setItemDelegate(new PresetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    for (const Kind kind : kinds) {
        auto *item = new QListWidgetItem(ruleText({kind, {}}, {}), this);
        item->setData(Qt::UserRole, int(kind));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    connect(this, &QListWidget::itemClicked, this, &PresetList::choose);
}

void PresetList::setKind(RangeRule::Kind kind)
{
    setCurrentRow(0);
    for (int row = 0; row < count(); ++row) {
        const bool on = item(row)->data(Qt::UserRole).toInt() == int(kind);
        item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        if (on)
            setCurrentRow(row);
    }
}

QSize PresetList::sizeHint() const
{
    return {std::max(150, sizeHintForColumn(0)), sizeHintForRow(0) * count() + 2};
}

void PresetList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void PresetList::choose(QListWidgetItem *item)
{
    if (item)
        Q_EMIT kindChosen(Kind(item->data(Qt::UserRole).toInt()));
}

} // namespace spend::ui
