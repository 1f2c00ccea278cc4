// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/rangepopup.h"

#include "ui/explorer/datefield.h"
#include "ui/explorer/presetlist.h"
#include "ui/explorer/twomonths.h"
#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
DateField *dateField(const QString &objectName)
{
    auto *field = new DateField;
    field->setObjectName(objectName);
    return field;
}

/// Below the button, but wholly on its screen.
QPoint placeFor(const QSize &size, const QWidget *button)
{
    const QPoint below = button->mapToGlobal(QPoint(0, button->height() + space::xs));
    const QRect screen = button->screen()->availableGeometry();
    QPoint place(std::min(below.x(), screen.right() - size.width()), below.y());
    if (place.y() + size.height() > screen.bottom())
        place.setY(button->mapToGlobal(QPoint(0, -space::xs)).y() - size.height());
    return {std::max(place.x(), screen.left()), std::max(place.y(), screen.top())};
}
} // namespace

RangePopup::RangePopup(Contents contents, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_months(new TwoMonths)
    , m_first(dateField(u"firstDay"_s))
    , m_last(dateField(u"lastDay"_s))
    , m_days(plainLabel({}, u"explanation"_s))
    , m_apply(new QPushButton(tr("Apply")))
{
    setObjectName(u"rangePopup"_s);
    setAccessibleName(tr("Range"));
    setAttribute(Qt::WA_NoMouseReplay); // a click on the button closes it, and does not open it again
    m_apply->setObjectName(u"apply"_s);
    m_days->setObjectName(u"days"_s);
    setRole(m_apply, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addWidget(new FormField(tr("First day"), m_first));
    fields->addWidget(new FormField(tr("Last day"), m_last));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_days, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *dates = new QVBoxLayout;
    dates->setContentsMargins(space::l, space::l, space::l, space::m);
    dates->setSpacing(space::m);
    dates->addWidget(m_months);
    dates->addLayout(fields);
    dates->addLayout(buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (contents == Contents::RulesAndDates) {
        m_presets = new PresetList;
        m_presets->setFixedWidth(m_presets->sizeHint().width());
        auto *presets = new QVBoxLayout;
        presets->setContentsMargins(space::s, space::m, space::s, space::m);
        presets->addWidget(m_presets);
        layout->addLayout(presets);
        connect(m_presets, &PresetList::kindChosen, this, [this](RangeRule::Kind kind) { choose({kind, {}}); });
    }
    layout->addLayout(dates, 1);

    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto typed = typedRange())
            choose({RangeRule::Kind::Custom, *typed});
    });
    connect(m_months, &TwoMonths::rangePicked, this, &RangePopup::showPicked);
    connect(m_first, &DateField::edited, this, &RangePopup::readFields);
    connect(m_last, &DateField::edited, this, &RangePopup::readFields);
}

void RangePopup::openBelow(QWidget *button, RangeRule::Kind kind, const DateRange &shown, UtcDay today)
{
    m_today = today;
    const UtcDay last = std::min(shown.last, today);
    m_months->setRange({std::min(shown.first, last), last}, today);
    setFields(m_months->range());
    check(true);
    if (m_presets)
        m_presets->setKind(kind);
    adjustSize();
    move(placeFor(size(), button));
    show();
    move(placeFor(size(), button)); // shown once, it knows its size for sure
    if (m_presets && kind != RangeRule::Kind::Custom)
        m_presets->setFocus(Qt::PopupFocusReason);
    else
        m_months->setFocus(Qt::PopupFocusReason);
}

void RangePopup::setFields(const DateRange &range)
{
    m_first->setDay(range.first, m_today);
    m_last->setDay(range.last, m_today);
}

void RangePopup::showPicked(const DateRange &range, bool complete)
{
    setFields(range);
    check(complete);
    if (complete)
        m_apply->setFocus(Qt::OtherFocusReason); // Enter is all that is left to do
}

std::optional<DateRange> RangePopup::typedRange() const
{
    if (!m_first->day() || !m_last->day() || *m_last->day() < *m_first->day())
        return {};
    return DateRange{*m_first->day(), *m_last->day()};
}

void RangePopup::readFields()
{
    if (const auto typed = typedRange())
        m_months->setRange(*typed, m_today);
    check(true);
}

void RangePopup::check(bool complete)
{
    const auto typed = typedRange();
    m_apply->setEnabled(typed.has_value());
    if (!m_first->day() || !m_last->day())
        m_days->setText(tr("Days up to today, such as 2026-11-22."));
    else if (!typed)
        m_days->setText(tr("The last day lies before the first."));
    else if (!complete)
        m_days->setText(tr("Now pick the other end."));
    else
        m_days->setText(typed->days() == 1 ? tr("1 day, UTC") : tr("%1 days, UTC").arg(typed->days()));
}

void RangePopup::choose(const RangeRule &rule)
{
    close();
    Q_EMIT ruleChosen(rule);
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_first->hasFocus() || m_last->hasFocus()) && m_apply->isEnabled())
        m_apply->click();
    else if (enter && qobject_cast<QPushButton *>(focusWidget()))
        static_cast<QPushButton *>(focusWidget())->click(); // outside of dialogs only Space presses buttons
    else
        QFrame::keyPressEvent(event);
}

void RangePopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_presets) {
        const int x = m_presets->geometry().right() + space::s;
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace spend::ui
