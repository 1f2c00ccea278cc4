// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/support/cuttexts.h"

#include "ui/overview/tile.h"
#include "ui/table/figureheader.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPixmap>
#include <QTabBar>

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
            if (!button->text().isEmpty() && button->toolTip().isEmpty()
                && button->width() < std::min(button->sizeHint().width(), button->minimumSizeHint().width()))
                cut.append(told(button, button->text()));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (box->toolTip().isEmpty() && box->width() < box->minimumSizeHint().width())
                cut.append(told(box, box->currentText()));
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
