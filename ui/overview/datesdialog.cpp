// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/datesdialog.h"

#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QDateEdit *dateEdit(const QString &name, UtcDay day, UtcDay today)
{
    auto *edit = dayEdit(day, name, {});
    edit->setMaximumDate(toDate(today));
    return edit;
}
} // namespace

DatesDialog::DatesDialog(const DateRange &range, UtcDay today, QWidget *parent)
    : QDialog(parent)
    , m_first(dateEdit(u"first"_s, std::min(range.first, today), today))
    , m_last(dateEdit(u"last"_s, std::min(range.last, today), today))
    , m_days(plainLabel({}, u"explanation"_s))
    , m_apply(new QPushButton(tr("Show")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ownDates"_s);
    setWindowTitle(tr("Own dates"));
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    setRole(m_apply, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addWidget(new FormField(tr("First day"), m_first));
    fields->addWidget(new FormField(tr("Last day"), m_last));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_days, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(tr("Own dates"), u"dialogTitle"_s));
    layout->addLayout(fields);
    layout->addSpacing(space::xs);
    layout->addLayout(buttons);
    atLeastWide(*layout, 400);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const DateRange chosen = this->range();
        accept();
        Q_EMIT datesChosen(chosen);
    });
    connect(m_first, &QDateEdit::dateChanged, this, &DatesDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &DatesDialog::check);
    check();
}

DateRange DatesDialog::range() const
{
    return {toDay(m_first->date()), toDay(m_last->date())};
}

void DatesDialog::check()
{
    const DateRange chosen = range();
    m_apply->setEnabled(!chosen.isEmpty());
    m_days->setText(chosen.isEmpty() ? tr("The last day lies before the first.")
            : chosen.days() == 1     ? tr("1 day, UTC")
                                     : tr("%1 days, UTC").arg(chosen.days()));
}

} // namespace spend::ui
