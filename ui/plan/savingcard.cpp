// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/savingcard.h"

#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

SavingCard::SavingCard(const Saving &saving, QWidget *parent)
    : QFrame(parent)
    , m_saving(saving)
{
    setRole(this, u"card"_s);
    setObjectName(u"saving"_s);
    auto *amount = plainLabel(tr("%1 a cycle").arg(moneyText(saving.amount)), u"good"_s);
    amount->setObjectName(u"savingAmount"_s);
    QFont font = textFont(TextRole::Section);
    amount->setFont(font);
    QString range = saving.sureness;
    if (saving.low != saving.high)
        range = tr("%1 to %2. %3").arg(moneyText(saving.low), moneyText(saving.high), saving.sureness);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(amount, 1);
    if (saving.scenario) {
        m_try = new QPushButton(tr("Try it"));
        m_try->setObjectName(u"savingTry"_s);
        m_try->setAccessibleName(tr("Try it: %1").arg(saving.title));
        head->addWidget(m_try);
        connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tried(*m_saving.scenario); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(space::xs);
    layout->addWidget(wrappedLabel(saving.title, u"section"_s));
    layout->addLayout(head);
    layout->addWidget(wrappedLabel(range, u"explanation"_s));
    layout->addWidget(wrappedLabel(saving.meaning.join(u' '), u"explanation"_s));
    setToolTip(plainToolTip(saving.assumptions.join(u'\n')));
}

} // namespace spend::ui
