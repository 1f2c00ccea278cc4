// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/support/cuttexts.h"

#include "ui/overview/tile.h"
#include "ui/table/figureheader.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
/// Whether all of the label's text is seen. One that elides its text shows the whole in a tool tip.
bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull() || !label.toolTip().isEmpty())
        return true;
    if (label.wordWrap())
        return label.height() >= label.heightForWidth(label.width());
    return label.width() >= label.minimumSizeHint().width() && label.height() >= label.minimumSizeHint().height();
}

/// Whether the button's tool tip holds its text, which may be shortened then.
bool saysWhole(const QAbstractButton &button)
{
    return button.toolTip().contains(QString(button.text()).remove(u'&'), Qt::CaseInsensitive);
}

/// What a field has for its hint: its inside without icons and the two pixels that Qt leaves at either end.
int roomForHint(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.rect = field.rect();
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field) : 0;
    const QMargins margins = field.textMargins();
    QRect inside = field.style()
                       ->subElementRect(QStyle::SE_LineEditContents, &option, &field)
                       .marginsRemoved({margins.left() + 2, 0, margins.right() + 2, 0});
    for (const QToolButton *icon : field.findChildren<QToolButton *>()) {
        if (!icon->isVisible())
            continue;
        if (icon->geometry().center().x() < field.width() / 2)
            inside.setLeft(std::max(inside.left(), icon->geometry().right() + 1));
        else
            inside.setRight(std::min(inside.right(), icon->geometry().left() - 1));
    }
    return inside.width();
}

/// Whether all of the hint is seen, while nothing is written. A long one may be told by a tool tip.
bool hintFits(const QLineEdit &field)
{
    return !field.text().isEmpty() || !field.toolTip().isEmpty()
        || field.fontMetrics().horizontalAdvance(field.placeholderText()) <= roomForHint(field);
}
} // namespace

QString told(const QWidget *widget, const QString &text)
{
    return u"%1 %2 “%3”: %4x%5, wants %6x%7"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!fits(*label))
                cut.append(told(label, label->text()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && !saysWhole(*button)
                && button->width() < std::min(button->sizeHint().width(), button->minimumSizeHint().width()))
                cut.append(told(button, button->text()));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (box->toolTip().isEmpty() && box->width() < box->minimumSizeHint().width())
                cut.append(told(box, box->currentText()));
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            if (!hintFits(*field) || field->height() < field->minimumSizeHint().height())
                cut.append(told(field, field->placeholderText()));
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget()
                && area->widget()->width() > area->viewport()->width())
                cut.append(told(area, u"%1 of %2"_s.arg(area->viewport()->width()).arg(area->widget()->width())));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->width() < tabs->minimumSizeHint().width())
                cut.append(told(tabs, tabs->tabText(0)));
        } else if (const auto *heads = qobject_cast<const ui::FigureHeader *>(widget)) {
            for (const int column : heads->shownColumns()) {
                if (!heads->isTitleWhole(column))
                    cut.append(told(heads, heads->model()->headerData(column, Qt::Horizontal).toString()));
            }
        } else if (const auto *tile = qobject_cast<const ui::Tile *>(widget)) {
            if (tile->height() < tile->heightForWidth(tile->width()))
                cut.append(told(tile, tile->context()));
        }
    }
    return cut;
}

} // namespace spend::test
