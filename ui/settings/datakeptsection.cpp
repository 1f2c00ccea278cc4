// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datakeptsection.h"

#include "core/store/storesession.h"
#include "ui/settings/sectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

DataKeptSection::DataKeptSection(SpendService &spend, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_spend(spend)
    , m_clock(clock)
    , m_line(spend)
    , m_months(new QComboBox)
    , m_apply(new QPushButton(tr("Apply")))
    , m_outlook(wrappedLabel({}, u"explanation"_s))
    , m_status(wrappedLabel({}, u"explanation"_s))
{
    m_months->setObjectName(u"keepMonths"_s);
    m_months->setAccessibleName(tr("Keep single events"));
    m_months->addItem(tr("For ever"), 0);
    for (const int months : {6, 12, 24, 36})
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    m_apply->setObjectName(u"keepApply"_s);
    m_apply->setEnabled(false);
    m_outlook->setObjectName(u"keepOutlook"_s);
    m_status->setObjectName(u"keepStatus"_s);
    m_status->setVisible(false);

    auto *card = new SectionCard(tr("Single events"),
        tr("Every report is made of daily sums, which are kept for ever. The single events behind them can be let go "
           "after some months: reports stay as they are, to the cent, but the list of events in Explorer ends there. "
           "For everybody who uses this store."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(plainLabel(tr("Keep them")));
    row->addWidget(m_months);
    row->addWidget(m_apply);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_outlook);
    card->body()->addWidget(m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);

    connect(m_months, &QComboBox::activated, this, [this] {
        say({}, false);
        m_apply->setEnabled(false); // until it is known what would go
        ask(m_months->currentData().toInt());
    });
    connect(m_apply, &QPushButton::clicked, this, &DataKeptSection::apply);
    connect(&spend, &SpendService::notebookChanged, this, [this] {
        if (isVisible() && !m_apply->isEnabled())
            ask({});
    });
}

QString DataKeptSection::id() const
{
    return u"data-kept"_s;
}

QString DataKeptSection::title() const
{
    return tr("Data kept");
}

void DataKeptSection::activated()
{
    ask({});
}

void DataKeptSection::ask(std::optional<int> months)
{
    const UtcDay today = UtcDay::ofMs(m_clock.nowMs());
    m_line.ask(
        [months, today](SpendSource &source) {
            const int kept = retention::months(source.store);
            const int asked = months.value_or(kept);
            return Answer{kept, asked, retention::outlook(source.store, asked, today)};
        },
        [this](const Result<std::shared_ptr<const Answer>> &answer) {
            if (answer)
                show(**answer);
            else
                say(answer.problem().sentence(), true);
        });
}

void DataKeptSection::show(const Answer &answer)
{
    showChoice(answer.asked);
    m_apply->setEnabled(answer.asked != answer.kept);
    const UtcDay today = UtcDay::ofMs(m_clock.nowMs());
    QString text;
    if (answer.outlook.keptFrom && answer.asked != answer.kept)
        text = tr("%1 events before %2 would fold into their daily sums, for good. %3 stay.")
                   .arg(countText(answer.outlook.events), dayText(*answer.outlook.keptFrom, today),
                       countText(answer.outlook.kept));
    else if (answer.outlook.keptFrom)
        text = tr("%1 events before %2 fold into their daily sums once the program is idle, within the hour.")
                   .arg(countText(answer.outlook.events), dayText(*answer.outlook.keptFrom, today));
    else if (answer.asked == 0)
        text = tr("%1 events are stored one by one. What was folded before stays folded.")
                   .arg(countText(answer.outlook.kept));
    else
        text = tr("%1 events are stored one by one; none of them is older.").arg(countText(answer.outlook.kept));
    m_outlook->setText(text);
    m_outlook->setAccessibleName(text);
}

void DataKeptSection::showChoice(int months)
{
    int index = m_months->findData(months);
    if (index < 0) { // chosen on the command line
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
        index = m_months->count() - 1;
    }
    m_months->setCurrentIndex(index);
}

void DataKeptSection::apply()
{
    const int months = m_months->currentData().toInt();
    m_months->setFocus(); // the button goes grey
    m_apply->setEnabled(false);
    m_spend.change(
        SpendService::Touches::Notebook,
        [months](store::StoreSession &session) { retention::setMonths(session, months); }, this,
        [this](const Result<void> &result) {
            say(result ? tr("Kept.") : result.problem().sentence(), !result);
            ask({});
        });
}

void DataKeptSection::say(const QString &sentence, bool trouble)
{
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_status->setAccessibleName(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

} // namespace spend::ui
