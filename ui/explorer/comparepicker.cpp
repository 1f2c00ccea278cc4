// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/comparepicker.h"

#include "core/language/titles.h"
#include "ui/explorer/rangepopup.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using Kind = Comparison::Kind;
} // namespace

QString comparisonText(const Comparison &comparison, UtcDay today)
{
    switch (comparison.kind) {
    case Kind::None:
        return ComparePicker::tr("No comparison");
    case Kind::PreviousPeriod:
        return ComparePicker::tr("Previous period");
    case Kind::SameDaysLastCycle:
        return ComparePicker::tr("Same days of the last cycle");
    case Kind::YearAgo:
        return ComparePicker::tr("Same period a year ago");
    case Kind::Custom:
        break;
    }
    return rangeText(comparison.custom, today);
}

ComparePicker::ComparePicker(QWidget *parent)
    : QPushButton(parent)
    , m_choices(new QActionGroup(this))
    , m_popup(new RangePopup(RangePopup::Contents::DatesOnly, this))
{
    setObjectName(u"compare"_s);
    setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    setIcon(themeIcon(u"chevron-down"_s, &Tokens::muted));
    setIconSize(QSize(16, 12));
    auto *menu = new QMenu(this);
    menu->setLayoutDirection(Qt::LeftToRight);
    setRole(menu, u"choices"_s);
    for (const Kind kind : {Kind::None, Kind::PreviousPeriod, Kind::SameDaysLastCycle, Kind::YearAgo, Kind::Custom}) {
        if (kind == Kind::PreviousPeriod || kind == Kind::Custom)
            menu->addSeparator();
        QAction *action = menu->addAction(kind == Kind::Custom ? tr("Own dates…") : comparisonText({kind, {}}, {}));
        action->setCheckable(true);
        action->setData(int(kind));
        m_choices->addAction(action);
    }
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *action) { choose(Kind(action->data().toInt())); });
    connect(m_popup, &RangePopup::ruleChosen, this, [this](const RangeRule &rule) {
        Q_EMIT comparisonChosen({Kind::Custom, rule.custom});
    });
}

void ComparePicker::setComparison(const Comparison &comparison, const std::optional<DateRange> &compared, UtcDay today)
{
    m_comparison = comparison;
    m_compared = compared;
    m_today = today;
    const QString text = comparisonText(comparison, today);
    const bool none = comparison.kind == Kind::None;
    // Beside the other controls there is no room for the lead where text is larger.
    const bool isBare = none || shownTextPercent() > 115;
    setText(isBare ? text : tr("Against: %1").arg(comparison.kind == Kind::Custom ? text : language::inSentence(text)));
    const QString dates = compared ? rangeText(*compared, today) : none ? QString() : tr("there are no such days");
    setToolTip(dates);
    setAccessibleName(dates.isEmpty() ? tr("Comparison: %1").arg(text) : tr("Comparison: %1, %2").arg(text, dates));
    tick();
}

void ComparePicker::tick()
{
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(m_comparison.kind));
}

void ComparePicker::choose(Comparison::Kind kind)
{
    if (kind == Kind::Custom) {
        tick(); // the menu ticked "Own dates", which may yet be cancelled
        m_popup->openBelow(this, RangeRule::Kind::Custom, m_compared.value_or(DateRange{m_today, m_today}), m_today);
    } else if (kind != m_comparison.kind) {
        Q_EMIT comparisonChosen({kind, {}});
    }
}

} // namespace spend::ui
