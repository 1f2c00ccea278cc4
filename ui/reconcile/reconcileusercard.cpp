// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcileusercard.h"

#include "core/domain/keys.h"
#include "ui/explain/cycletext.h"
#include "ui/explain/documenttext.h"
#include "ui/explain/documentview.h"
#include "ui/reconcile/reconciletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
bool isNobody(const ReconciliationRow &row)
{
    return row.user == QLatin1StringView(keys::none.data(), qsizetype(keys::none.size()));
}

QString exact(const std::optional<Money> &amount)
{
    return amount ? exactMoneyText(*amount) : u"–"_s;
}

QString exactDifference(Money events, const std::optional<Money> &spend, bool listed)
{
    if (!spend && listed)
        return u"–"_s; // not told: nothing to compare with
    const Money difference = events - spend.value_or(Money{});
    return difference > Money{} ? u'+' + exactMoneyText(difference) : exactMoneyText(difference);
}
} // namespace

ReconcileUserCard::ReconcileUserCard(QWidget *parent)
    : QFrame(parent)
    , m_text(new DocumentView(tr("Explanation of the chosen user")))
    , m_open(new QPushButton(tr("Open person")))
    , m_explore(new QPushButton(tr("Show in Explorer")))
{
    setRole(this, u"card"_s);
    m_text->setObjectName(u"reconcileUser"_s);
    m_open->setObjectName(u"reconcileOpenUser"_s);
    m_explore->setObjectName(u"reconcileExplore"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_explore);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 6, 10);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &ReconcileUserCard::openRequested);
    connect(m_explore, &QPushButton::clicked, this, &ReconcileUserCard::exploreRequested);
    setUser(nullptr, {});
}

void ReconcileUserCard::setUser(
    const std::shared_ptr<const ReconcileAnswer> &answer, const std::optional<ReconciliationRow> &row)
{
    const bool hasEvents = row && row->kind != ReconciliationRow::Kind::OnlyInSpend;
    m_open->setEnabled(hasEvents && !isNobody(*row));
    m_explore->setEnabled(hasEvents);
    if (!row) {
        m_text->setText([](DocumentText &text) {
            text.heading(tr("One user"));
            text.remark(tr("Choose a row to see why its two sides agree or differ."));
        });
        return;
    }
    m_text->setText([answer, shown = *row](DocumentText &text) { write(text, *answer, shown); });
}

QString ReconcileUserCard::plainText() const
{
    return m_text->toPlainText().trimmed();
}

void ReconcileUserCard::write(DocumentText &text, const ReconcileAnswer &answer, const ReconciliationRow &row)
{
    text.heading(userText(row), stateWord(row.kind));
    if (row.user != row.label && !isNobody(row) && !peoplenames::areHidden())
        text.remark(row.user);
    text.beginTable({QString(), tr("Cost"), tr("On-demand")});
    text.row({tr("Events"), exact(row.eventsCost), exact(row.eventsOnDemand)});
    text.row({tr("Spend"), exact(row.spendCost), exact(row.spendOnDemand)});
    text.row({tr("Difference"), exactDifference(row.eventsCost, row.spendCost, row.listed),
                 exactDifference(row.eventsOnDemand, row.spendOnDemand, row.listed)},
        true);
    text.endTable();
    const auto late = answer.afterReading.find(row.user);
    if (late != answer.afterReading.end() && !late->second.isZero() && row.listed)
        text.remark(tr("Events after the spend was read cost %1: without them the difference in cost would be %2.")
                        .arg(exactMoneyText(late->second),
                            exactDifference(row.eventsCost - late->second, row.spendCost, row.listed)));
    if (row.reasons.empty())
        text.paragraph(tr("Both sides agree to within one cent, which is what rounding may make."), &Tokens::good);
    for (const DifferenceReason &reason : row.reasons) {
        const DifferenceWords words = differenceWords(reason.kind);
        text.heading(words.title);
        text.paragraph(reason.sentence);
        text.remark(words.explanation + u' ' + words.advice);
    }
}

} // namespace spend::ui
