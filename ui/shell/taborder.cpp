// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taborder.h"

#include "ui/shell/navigationbutton.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railstatus.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"

#include <QLayout>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

void chain(const QWidgetList &widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

/// The layout that holds a widget itself.
QLayout *lineOf(QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (layout->itemAt(i)->widget() == widget)
            return layout;
        if (QLayout *found = lineOf(layout->itemAt(i)->layout(), widget))
            return found;
    }
    return nullptr;
}

/// The last of its parts, or the widget itself, that Tab reaches.
QWidget *lastStop(QWidget *widget)
{
    QWidget *last = takesTab(widget) ? widget : nullptr;
    for (QWidget *next = widget->nextInFocusChain(); next != widget; next = next->nextInFocusChain()) {
        if (widget->isAncestorOf(next) && takesTab(next))
            last = next;
    }
    return last;
}

/// The stop before a page's first one: there what has nothing before it in the page belongs.
QWidget *stopBefore(const QWidget &page)
{
    QWidget *before = nullptr;
    const QWidget *top = page.window();
    for (QWidget *next = top->nextInFocusChain(); next != top; next = next->nextInFocusChain()) {
        if (!takesTab(next))
            continue;
        if (page.isAncestorOf(next))
            return before;
        before = next;
    }
    return nullptr;
}

void placeShare(const QWidget &page)
{
    auto *share = page.findChild<QToolButton *>(u"share"_s);
    if (!share)
        return;
    QLayout *line = lineOf(share->parentWidget()->layout(), share);
    QWidget *before = nullptr;
    for (int i = 0; line && i < line->count() && line->itemAt(i)->widget() != share; ++i) {
        QWidget *beside = line->itemAt(i)->widget();
        if (QWidget *stop = beside ? lastStop(beside) : nullptr)
            before = stop;
    }
    if (QWidget *first = before ? before : stopBefore(page))
        QWidget::setTabOrder(first, share);
}
} // namespace

void orderTabs(NavigationRail &rail)
{
    QWidgetList order{rail.findChild<QToolButton *>(u"mainMenu"_s)};
    const auto buttons = rail.findChildren<NavigationButton *>();
    for (NavigationButton *button : buttons)
        order.append(button);
    order.append(rail.findChild<RailStatus *>());
    chain(order);
}

void orderTabs(QWidget &page)
{
    const auto tables = page.findChildren<FigureTable *>();
    for (FigureTable *table : tables) {
        QWidgetList order{table->view(), table->head()};
        const auto buttons = table->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        for (QToolButton *button : buttons)
            order.append(button);
        order.append(table->totals());
        chain(order);
    }
    placeShare(page);
}

} // namespace spend::ui
