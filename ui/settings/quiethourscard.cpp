// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quiethourscard.h"

#include "ui/settings/sectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QTimeEdit *timeEdit(const QString &objectName, const QString &name)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setKeyboardTracking(false); // told once somebody is done typing
    edit->setFixedWidth(scaledWithText(92));
    return edit;
}
} // namespace

QuietHoursCard::QuietHoursCard(QWidget *parent)
    : QWidget(parent)
    , m_nightly(new QCheckBox(tr("Every day from")))
    , m_from(timeEdit(u"quietFrom"_s, tr("Quiet from")))
    , m_to(timeEdit(u"quietTo"_s, tr("Quiet until")))
    , m_weekend(new QCheckBox(tr("All of Saturday and Sunday")))
    , m_serious(new QCheckBox(tr("Serious ones pass all the same")))
    , m_state(wrappedLabel({}, u"explanation"_s))
{
    m_nightly->setObjectName(u"quietNightly"_s);
    m_weekend->setObjectName(u"quietWeekend"_s);
    m_serious->setObjectName(u"quietSerious"_s);
    m_state->setObjectName(u"quietState"_s);
    auto *card = new SectionCard(tr("Quiet hours"),
        tr("Alerts wait meanwhile and come afterwards in one message. By this computer's clock; for everybody who uses "
           "this store."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_nightly);
    row->addWidget(m_from);
    row->addWidget(plainLabel(tr("to")));
    row->addWidget(m_to);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_weekend);
    card->body()->addWidget(m_serious);
    card->body()->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    for (QCheckBox *box : {m_nightly, m_weekend, m_serious})
        connect(box, &QCheckBox::clicked, this, &QuietHoursCard::choose);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &QuietHoursCard::choose);
    setHours({}, false, 0);
}

void QuietHoursCard::setHours(const alert::QuietHours &hours, bool quietNow, int waiting)
{
    m_nightly->setChecked(hours.nightly);
    m_weekend->setChecked(hours.weekend);
    m_serious->setChecked(hours.seriousPass);
    m_serious->setEnabled(hours.nightly || hours.weekend);
    for (const auto &[edit, time] : {std::pair{m_from, hours.from}, std::pair{m_to, hours.to}}) {
        edit->setEnabled(hours.nightly);
        const QSignalBlocker blocker(edit);
        if (!edit->hasFocus())
            edit->setTime(time);
    }
    const QString held =
        waiting > 0 ? tr("%n incident(s) wait to be told.", nullptr, waiting) : tr("Nothing waits to be told.");
    m_state->setText(quietNow ? tr("It is quiet now. %1").arg(held) : held);
}

alert::QuietHours QuietHoursCard::hours() const
{
    return {m_nightly->isChecked(), m_from->time(), m_to->time(), m_weekend->isChecked(), m_serious->isChecked()};
}

void QuietHoursCard::choose()
{
    Q_EMIT chosen(hours());
}

} // namespace spend::ui
