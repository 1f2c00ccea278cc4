// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearancemenu.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AppearanceMenu::AppearanceMenu(Theme &theme, QWidget *parent)
    : QMenu(tr("A&ppearance"), parent)
{
    setRole(this, u"choices"_s);
    addChoices<Appearance>(
        {{tr("Like the &system"), Appearance::System}, {tr("&Light"), Appearance::Light},
            {tr("&Dark"), Appearance::Dark}},
        [&theme] { return theme.appearance(); }, [&theme](Appearance choice) { theme.setAppearance(choice); });
    addSeparator();
    addChoices<Density>(
        {{tr("&Comfortable"), Density::Comfortable}, {tr("C&ompact"), Density::Compact}},
        [&theme] { return theme.density(); }, [&theme](Density choice) { theme.setDensity(choice); });
}

template <class Choice, class Current, class Choose>
void AppearanceMenu::addChoices(const QList<std::pair<QString, Choice>> &choices, Current current, Choose choose)
{
    auto *group = new QActionGroup(this);
    for (const auto &[text, choice] : choices) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(current() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, choice = choice] { choose(choice); });
        connect(this, &QMenu::aboutToShow, action,
            [action, current, choice = choice] { action->setChecked(current() == choice); });
    }
}

} // namespace spend::ui
