// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/rangepicker.h"

#include "ui/explorer/rangepopup.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QPushButton *stepButton(const QString &objectName, const QString &icon, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setIconSize(QSize(14, 14));
    button->setFixedWidth(34);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}
} // namespace

RangePicker::RangePicker(QWidget *parent)
    : QWidget(parent)
    , m_earlier(stepButton(u"earlier"_s, u"chevron-left"_s, tr("Earlier (Left)")))
    , m_button(new QPushButton)
    , m_later(stepButton(u"later"_s, u"chevron-right"_s, tr("Later (Right)")))
    , m_popup(new RangePopup(RangePopup::Contents::RulesAndDates, this))
{
    setObjectName(u"rangePicker"_s);
    m_button->setObjectName(u"range"_s);
    m_button->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    m_button->setIcon(themeIcon(u"chevron-down"_s, &Tokens::muted));
    m_button->setIconSize(QSize(16, 12));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (QPushButton *const button : {m_earlier, m_button, m_later}) {
        layout->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_earlier, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { shift(1); });
    connect(m_button, &QPushButton::clicked, this, &RangePicker::openPopup);
    connect(m_popup, &RangePopup::ruleChosen, this, &RangePicker::ruleChosen);
}

void RangePicker::setRule(const RangeRule &rule, const DateRange &shownRange, UtcDay today)
{
    m_rule = rule;
    m_shown = shownRange;
    m_today = today;
    const QString text = ruleText(rule, today);
    const QString dates = rangeText(shownRange, today);
    m_button->setText(text);
    m_button->setToolTip(dates);
    m_button->setAccessibleName(
        rule.kind == RangeRule::Kind::Custom ? tr("Range: %1").arg(text) : tr("Range: %1, %2").arg(text, dates));
    // A button that is switched off loses the focus: it stays at hand in the middle.
    if (m_later->hasFocus() && !canShift(1))
        m_button->setFocus(Qt::OtherFocusReason);
    m_earlier->setEnabled(canShift(-1));
    m_later->setEnabled(canShift(1));
}

bool RangePicker::canShift(int steps) const
{
    return m_rule.kind != RangeRule::Kind::AllDays && (steps < 0 || m_shown.last < m_today);
}

void RangePicker::shift(int steps)
{
    if (canShift(steps))
        Q_EMIT shiftRequested(steps);
}

void RangePicker::openPopup()
{
    m_popup->openBelow(m_button, m_rule.kind, m_shown, m_today);
}

bool RangePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Left:
        shift(-1);
        return true;
    case Qt::Key_Right:
        shift(1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched != m_button)
            break;
        openPopup();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spend::ui
