// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnmenu.h"

#include "ui/table/figuremodel.h"
#include "ui/theme/stylesheet.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ColumnMenu::ColumnMenu(const FigureModel &model, const QStringList &shown, const QStringList &leftOut, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"columnMenu"_s);
    setRole(this, u"choices"_s);
    setAccessibleName(tr("Columns"));
    for (int column = 1; column < model.columnCount(); ++column) {
        const FigureColumn &c = model.figureColumns()[column];
        if (!c.optional)
            continue;
        QAction *action = addAction(leftOut.contains(c.word) ? tr("%1 (no room)").arg(c.title) : c.title);
        action->setData(c.word);
        action->setCheckable(true);
        action->setChecked(shown.isEmpty() ? c.usual : shown.contains(c.word));
        connect(action, &QAction::toggled, this, &ColumnMenu::tell);
        m_columns.append(action);
        if (c.usual)
            m_usual.append(c.word);
    }
    addSeparator();
    m_reset = addAction(tr("Usual columns"));
    connect(m_reset, &QAction::triggered, this, [this] { Q_EMIT columnsChosen({}); });
}

void ColumnMenu::tell()
{
    QStringList words;
    for (const QAction *action : std::as_const(m_columns)) {
        if (action->isChecked())
            words.append(action->data().toString());
    }
    // Nothing at all would mean the usual ones, so the name alone is said by a word that no column has.
    if (words.isEmpty())
        words.append(u"name"_s);
    Q_EMIT columnsChosen(words == m_usual ? QStringList() : words);
}

bool ColumnMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->toggle();
    return true;
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!presses || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace spend::ui
