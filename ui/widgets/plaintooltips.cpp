// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintooltips.h"

#include "ui/table/plaintooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// Not escaped yet, and Qt would read it as markup.
bool wouldBeMarkup(const QString &text)
{
    return !text.startsWith(u"<qt>"_s) && Qt::mightBeRichText(text);
}

/// What the list under the mouse would show, where its delegate leaves that to Qt.
QString toolTipOfItem(const QWidget &viewport, QPoint position)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport.parentWidget());
    if (!view || view->viewport() != &viewport)
        return {};
    const QModelIndex index = view->indexAt(position);
    return index.isValid() ? index.data(Qt::ToolTipRole).toString() : QString();
}
} // namespace

PlainToolTips::PlainToolTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text = widget->toolTip();
    if (text.isEmpty())
        text = toolTipOfItem(*widget, help->pos());
    if (!wouldBeMarkup(text))
        return false;
    QToolTip::showText(help->globalPos(), plainToolTip(text), widget);
    return true;
}

} // namespace spend::ui
