// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetlist.h"

#include "ui/budgets/budgetdelegate.h"
#include "ui/budgets/budgetmodel.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace spend::ui
{

BudgetList::BudgetList(BudgetModel *model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"budgetList"_s);
    setAccessibleName(tr("Budgets: Enter changes one, Delete removes it, Alt+Up and Alt+Down move it"));
    setModel(model);
    setItemDelegate(new BudgetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &BudgetList::editAsked);
}

void BudgetList::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void BudgetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void BudgetList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (currentRow() < 0)
        return QListView::keyPressEvent(event);
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT moveAsked(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT editAsked();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else
        QListView::keyPressEvent(event);
}

} // namespace spend::ui
