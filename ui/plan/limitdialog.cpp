// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/limitdialog.h"

#include "ui/plan/plantext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

LimitDialog::LimitDialog(ConnectionId connection, const LimitRow &row, QWidget *parent)
    : QDialog(parent)
    , m_wish{connection, row.email, wholeDollars(row.own), {}, accountName(), {}}
    , m_name(row.label)
    , m_amount(new QLineEdit)
    , m_none(new QCheckBox(tr("&No limit of their own")))
    , m_summary(wrappedLabel({}))
    , m_change(new QPushButton)
{
    setWindowTitle(tr("Limit of %1").arg(m_name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_amount->setObjectName(u"limitAmount"_s);
    m_amount->setAccessibleName(tr("New limit in whole dollars a billing cycle"));
    m_amount->setPlaceholderText(tr("Whole dollars a cycle"));
    m_none->setObjectName(u"limitNone"_s);
    m_none->setEnabled(m_wish.oldDollars.has_value());
    m_summary->setObjectName(u"limitSummary"_s);
    m_summary->setMinimumHeight(m_summary->fontMetrics().height() * 4);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_change->setObjectName(u"limitChange"_s);
    setRole(m_change, u"primary"_s);
    m_change->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"limitCancel"_s);
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(tr("Limit of %1").arg(m_name), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(tr("Now: %1. It limits on-demand usage of this member alone, each billing cycle.")
                                       .arg(ownLimitText(m_wish.oldDollars)),
        u"explanation"_s));
    layout->addWidget(m_amount);
    layout->addWidget(m_none);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    atLeastWide(*layout, 430);

    connect(m_amount, &QLineEdit::textEdited, this, &LimitDialog::look);
    connect(m_none, &QCheckBox::toggled, this, [this](bool none) {
        m_amount->setEnabled(!none);
        look();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &LimitDialog::confirm);
    look();
    m_amount->setFocus();
}

/// What is typed as a wish, and what it would do in words.
void LimitDialog::look()
{
    m_change->setText(tr("Change the limit at Cursor"));
    m_change->setEnabled(false);
    setRole(m_summary, u"explanation"_s);
    const QString typed = m_amount->text().trimmed();
    m_wish.newDollars.reset();
    if (!m_none->isChecked()) {
        if (typed.isEmpty()) {
            m_summary->setText(tr("Type the new limit."));
            return;
        }
        bool ok = false;
        QString plain = typed;
        plain.remove(u'$');
        const qlonglong dollars = screenLocale().toLongLong(plain, &ok);
        if (!ok) {
            setRole(m_summary, u"fieldError"_s);
            m_summary->setText(tr("A limit is a whole number of dollars."));
            return;
        }
        m_wish.newDollars = dollars;
    }
    const auto checked = checkedWish(m_wish);
    if (!checked) {
        setRole(m_summary, u"fieldError"_s);
        m_summary->setText(checked.problem().sentence());
        return;
    }
    m_summary->setText(
        tr("This changes %1 (%2) at Cursor, at once: from %3 to %4. It is noted here and can be undone.")
            .arg(m_name, m_wish.email, ownLimitText(m_wish.oldDollars), ownLimitText(m_wish.newDollars)));
    m_change->setEnabled(true);
}

void LimitDialog::confirm()
{
    const LimitWish wish = m_wish;
    accept();
    Q_EMIT confirmed(wish);
}

} // namespace spend::ui
