// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestplanform.h"

#include "core/store/storesession.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

DigestPlanForm::DigestPlanForm(SpendService &spend, Clock &clock, Channels channels, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_clock(clock)
    , m_line(spend)
    , m_weekly(new QCheckBox(tr("Every &week, on")))
    , m_weekday(new QComboBox)
    , m_hour(new QComboBox)
    , m_cycleEnd(new QCheckBox(tr("Two days after a billing &cycle has ended, once its figures have settled")))
    , m_channels(new QVBoxLayout)
    , m_next(plainLabel({}, u"explanation"_s))
    , m_trouble(new NoteBox)
    , m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"digestPlanForm"_s);
    setWindowTitle(tr("Schedule of digests"));
    m_weekly->setObjectName(u"planWeekly"_s);
    m_weekday->setObjectName(u"planWeekday"_s);
    m_weekday->setAccessibleName(tr("Weekday"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(screenLocale().standaloneDayName(weekday), weekday);
    m_hour->setObjectName(u"planHour"_s);
    m_hour->setAccessibleName(tr("Hour (UTC)"));
    for (int hour = 0; hour < 24; ++hour)
        m_hour->addItem(tr("%1:00 UTC").arg(hour, 2, 10, QChar(u'0')), hour);
    m_cycleEnd->setObjectName(u"planCycleEnd"_s);
    m_next->setObjectName(u"planNext"_s);
    m_save->setObjectName(u"planSave"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false); // until it is known what there is
    setRole(m_save, u"primary"_s);
    m_trouble->setVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);

    auto *weekly = new QHBoxLayout;
    weekly->setSpacing(space::s);
    weekly->addWidget(m_weekly);
    weekly->addWidget(m_weekday);
    weekly->addWidget(plainLabel(tr("at")));
    weekly->addWidget(m_hour);
    weekly->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_channels->setSpacing(space::xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(windowTitle(), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(
        tr("Digests are sent while Spendscope runs, each once, whoever's window is open. What was due before the "
           "schedule is saved is not sent."),
        u"explanation"_s));
    layout->addLayout(weekly);
    layout->addWidget(m_next);
    layout->addWidget(m_cycleEnd);
    layout->addWidget(plainLabel(tr("By these alert channels"), u"section"_s));
    layout->addLayout(m_channels);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, 520);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DigestPlanForm::save);
    connect(m_weekly, &QCheckBox::toggled, this, &DigestPlanForm::update);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &DigestPlanForm::update);
    connect(m_hour, &QComboBox::currentIndexChanged, this, &DigestPlanForm::update);
    m_line.ask(
        [channels = std::move(channels)](SpendSource &source) {
            return Known{digestschedule::load(source.store), channels(source.store)};
        },
        [this](const Result<std::shared_ptr<const Known>> &known) {
            if (known)
                show(**known);
            else
                m_trouble->showNote(NoteBox::Tone::Bad, tr("That did not work."), known.problem().sentence());
            m_trouble->setVisible(!known);
        });
    update();
}

void DigestPlanForm::show(const Known &known)
{
    m_weekly->setChecked(known.plan.weekly);
    m_weekday->setCurrentIndex(known.plan.weekday - 1);
    m_hour->setCurrentIndex(known.plan.hour);
    m_cycleEnd->setChecked(known.plan.cycleEnd);
    for (const alert::AlertChannel &channel : known.channels) {
        auto *box = new QCheckBox(QString(channel.name).replace(u'&', u"&&"_s));
        box->setObjectName(u"planChannel-"_s + channel.id);
        box->setChecked(known.plan.channels.isEmpty() ? channel.enabled : known.plan.channels.contains(channel.id));
        m_boxes.append({channel.id, box});
        m_channels->addWidget(box);
    }
    if (known.channels.empty())
        m_channels->addWidget(wrappedLabel(
            tr("There is none yet. Add e-mail, Slack, Teams or a command under Settings, Alerts."), u"explanation"_s));
    QWidget *before = m_cycleEnd;
    for (const auto &[id, box] : std::as_const(m_boxes)) {
        setTabOrder(before, box);
        before = box;
    }
    m_save->setEnabled(true);
    update();
}

void DigestPlanForm::update()
{
    m_weekday->setEnabled(m_weekly->isChecked());
    m_hour->setEnabled(m_weekly->isChecked());
    DigestPlan plan;
    plan.weekday = m_weekday->currentData().toInt();
    plan.hour = m_hour->currentData().toInt();
    const std::int64_t nowMs = m_clock.nowMs();
    m_next->setText(m_weekly->isChecked()
            ? tr("Next: %1.").arg(momentText(digestschedule::nextWeeklyMs(plan, nowMs), nowMs))
            : tr("No weekly digest is sent."));
}

void DigestPlanForm::save()
{
    DigestPlan plan;
    plan.weekly = m_weekly->isChecked();
    plan.weekday = m_weekday->currentData().toInt();
    plan.hour = m_hour->currentData().toInt();
    plan.cycleEnd = m_cycleEnd->isChecked();
    bool all = true;
    for (const auto &[id, box] : std::as_const(m_boxes)) {
        if (box->isChecked())
            plan.channels.append(id);
        else
            all = false;
    }
    if (plan.channels.isEmpty() && !m_boxes.isEmpty() && (plan.weekly || plan.cycleEnd)) {
        m_trouble->showNote(NoteBox::Tone::Caution, tr("Nobody would get it."), tr("Choose at least one channel."));
        m_trouble->setVisible(true);
        return;
    }
    if (all)
        plan.channels.clear(); // one that is added later tells it too
    m_save->setEnabled(false);
    m_spend.change(
        SpendService::Touches::Notebook,
        [plan, nowMs = m_clock.nowMs()](store::StoreSession &session) { digestschedule::save(session, plan, nowMs); },
        this,
        [this](const Result<void> &result) {
            if (result) {
                accept();
                return;
            }
            m_save->setEnabled(true);
            m_trouble->showNote(NoteBox::Tone::Bad, tr("The schedule is not saved."), result.problem().sentence());
            m_trouble->setVisible(true);
        });
}

} // namespace spend::ui
