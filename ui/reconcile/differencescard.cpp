// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/differencescard.h"

#include "ui/explain/cycletext.h"
#include "ui/explain/documenttext.h"
#include "ui/explain/documentview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QString usersText(int users)
{
    return users == 1 ? DifferencesCard::tr("1 user") : DifferencesCard::tr("%1 users").arg(users);
}

/// "3 users, chiefly 1 of them"
QString whomText(const DifferenceSummary &summary)
{
    if (summary.chiefly == summary.users)
        return usersText(summary.users);
    return summary.chiefly == 0
        ? DifferencesCard::tr("%1, none of them chiefly").arg(usersText(summary.users))
        : DifferencesCard::tr("%1, chiefly %2 of them").arg(usersText(summary.users)).arg(summary.chiefly);
}

void write(DocumentText &text, const ReconcileAnswer &answer)
{
    text.heading(DifferencesCard::tr("Kinds of difference"), signedMoneyText(answer.totals.difference));
    if (answer.kinds.empty())
        text.paragraph(answer.reconciliation.rows.empty()
                ? DifferencesCard::tr("There is nothing to compare in this cycle.")
                : DifferencesCard::tr("None: everybody's events and spend agree to within one cent."));
    for (const DifferenceSummary &summary : answer.kinds) {
        const DifferenceWords words = differenceWords(summary.kind);
        text.heading(words.title, summary.chiefly > 0 ? signedMoneyText(summary.difference) : QString());
        text.remark(whomText(summary), &Tokens::text);
        text.remark(words.explanation + u' ' + words.advice);
    }
}
} // namespace

DifferencesCard::DifferencesCard(QWidget *parent)
    : QFrame(parent)
    , m_text(new DocumentView(tr("Kinds of difference")))
{
    setRole(this, u"card"_s);
    m_text->setObjectName(u"differenceKinds"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 6, 10);
    layout->addWidget(m_text);
}

void DifferencesCard::setAnswer(const std::shared_ptr<const ReconcileAnswer> &answer)
{
    m_text->setText([answer](DocumentText &text) { write(text, *answer); });
}

QString DifferencesCard::plainText() const
{
    return m_text->toPlainText();
}

} // namespace spend::ui
