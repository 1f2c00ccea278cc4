// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebutton.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ChoiceButton::ChoiceButton(const QString &name, const QString &lead, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_lead(lead)
    , m_choices(new QActionGroup(this))
{
    setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    setIcon(themeIcon(u"chevron-down"_s, &Tokens::muted));
    setIconSize(QSize(16, 12));
    auto *menu = new QMenu(this);
    menu->setLayoutDirection(Qt::LeftToRight);
    setRole(menu, u"choices"_s);
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *action) {
        const int value = action->data().toInt();
        if (value == m_value)
            return;
        setValue(value);
        Q_EMIT chosen(value);
    });
}

void ChoiceButton::addChoice(const QString &text, int value)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    m_choices->addAction(action);
}

void ChoiceButton::addSeparator()
{
    menu()->addSeparator();
}

void ChoiceButton::setValue(int value)
{
    m_value = value;
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->data().toInt() != value)
            continue;
        action->setChecked(true);
        setText(m_lead.isEmpty() ? action->text() : m_lead + u' ' + action->text());
        setAccessibleName(u"%1: %2"_s.arg(m_name, action->text()));
    }
}

void ChoiceButton::setChoiceEnabled(int value, bool enabled)
{
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->data().toInt() == value)
            action->setEnabled(enabled);
    }
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceButton::step(int by)
{
    const QList<QAction *> actions = m_choices->actions();
    qsizetype at = 0;
    while (at < actions.size() && actions[at]->data().toInt() != m_value)
        ++at;
    do {
        at += by;
    } while (at >= 0 && at < actions.size() && !actions[at]->isEnabled());
    if (at >= 0 && at < actions.size())
        actions[at]->trigger();
}

} // namespace spend::ui
