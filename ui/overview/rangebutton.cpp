// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rangebutton.h"

#include "ui/overview/datesdialog.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace spend::ui
{

RangeButton::RangeButton(QWidget *parent)
    : QPushButton(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(u"range"_s);
    setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    setIcon(themeIcon(u"chevron-down"_s, &Tokens::muted));
    setIconSize(QSize(16, 12));
    auto *menu = new QMenu(this);
    menu->setLayoutDirection(Qt::LeftToRight);
    setRole(menu, u"choices"_s);
    using Kind = RangeRule::Kind;
    for (const Kind kind :
        {Kind::ThisCycle, Kind::LastCycle, Kind::Last7Days, Kind::Last30Days, Kind::Last90Days, Kind::Custom}) {
        if (kind == Kind::Last7Days || kind == Kind::Custom)
            menu->addSeparator();
        QAction *action = menu->addAction(kind == Kind::Custom ? tr("Own dates…") : ruleText({kind, {}}, {}));
        action->setCheckable(true);
        action->setData(int(kind));
        m_choices->addAction(action);
    }
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto chosen = Kind(action->data().toInt());
        if (chosen == Kind::Custom)
            askDates();
        else
            Q_EMIT ruleChosen({chosen, {}});
    });
}

void RangeButton::setRule(const RangeRule &rule, UtcDay today)
{
    m_rule = rule;
    m_today = today;
    const QString text = ruleText(rule, today);
    setText(text);
    setAccessibleName(tr("Range: %1").arg(text));
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(rule.kind));
}

void RangeButton::askDates()
{
    setRule(m_rule, m_today); // the menu ticked "Own dates", which may yet be cancelled
    auto *dialog = new DatesDialog(m_shown, m_today, window());
    connect(dialog, &DatesDialog::datesChosen, this, [this](const DateRange &range) {
        Q_EMIT ruleChosen({RangeRule::Kind::Custom, range});
    });
    dialog->open();
}

} // namespace spend::ui
