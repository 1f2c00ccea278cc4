// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertssection.h"

#include "ui/settings/channeldialog.h"
#include "ui/settings/channelrow.h"
#include "ui/settings/quiethourscard.h"
#include "ui/settings/sectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AlertsSection::AlertsSection(SpendService &spend, alert::AlertService &alerts, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_line(spend)
    , m_card(new SectionCard(tr("Channels"),
          tr("Each incident is told once by each channel that is on; what comes together comes in one message. "
             "Passwords "
             "and webhook URLs stay in this computer's keychain.")))
    , m_add(new QPushButton(themeIcon(u"plus"_s, &Tokens::onAccent), tr("Add channel")))
    , m_empty(
          wrappedLabel(tr("Nobody is told anything yet. Add a channel: this desktop, e-mail, Slack, Microsoft Teams or "
                          "a command of your own."),
              u"muted"_s))
    , m_problem(new NoteBox)
    , m_list(new QVBoxLayout)
    , m_quiet(new QuietHoursCard)
{
    m_add->setObjectName(u"addChannel"_s);
    m_add->setIconSize(QSize(18, 14));
    setRole(m_add, u"primary"_s);
    m_card->head()->addWidget(m_add);
    m_empty->setObjectName(u"noChannels"_s);
    m_problem->setObjectName(u"alertsProblem"_s);
    m_problem->setVisible(false);
    m_list->setSpacing(space::s);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addLayout(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_card);
    layout->addWidget(m_quiet);
    layout->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_quiet, &QuietHoursCard::chosen, this, [this](const alert::QuietHours &hours) {
        m_alerts.setQuietHours(hours, this, [this](const Result<void> &result) { showFailure(result); });
    });
    connect(&m_alerts, &alert::AlertService::changed, this, &AlertsSection::ask);
    connect(&spend, &SpendService::notebookChanged, this, &AlertsSection::ask);
    ask();
}

QString AlertsSection::id() const
{
    return u"alerts"_s;
}

QString AlertsSection::title() const
{
    return tr("Alerts");
}

void AlertsSection::ask()
{
    m_line.ask([](SpendSource &source) { return alert::book::answerAlerts(source); },
        [this](const Result<std::shared_ptr<const alert::AlertsAnswer>> &answer) {
            if (answer)
                show(**answer);
        });
}

void AlertsSection::show(const alert::AlertsAnswer &answer)
{
    QHash<QString, ChannelRow *> gone = m_rows;
    int place = 0;
    for (const alert::AlertChannel &channel : answer.channels) {
        ChannelRow *&row = m_rows[channel.id];
        if (!row)
            row = newRow(channel);
        else if (row->channel() != channel)
            row->setChannel(channel);
        if (m_list->indexOf(row) != place)
            m_list->insertWidget(place, row);
        gone.remove(channel.id);
        ++place;
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_rows.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater();
    }
    m_empty->setVisible(answer.channels.empty());
    m_quiet->setHours(answer.quiet, answer.quietNow, answer.waiting);
}

ChannelRow *AlertsSection::newRow(const alert::AlertChannel &channel)
{
    auto *row = new ChannelRow(channel);
    row->setObjectName(u"channel-"_s + channel.id);
    connect(row, &ChannelRow::testRequested, this, [this, row] { test(row); });
    connect(row, &ChannelRow::editRequested, this, [this, row] { edit(row->channel()); });
    connect(row, &ChannelRow::removeRequested, this, [this, row] { confirmRemoval(row->channel()); });
    connect(row, &ChannelRow::enabledChosen, this, [this, row](bool enabled) {
        alert::AlertChannel changed = row->channel();
        changed.enabled = enabled;
        m_alerts.save(changed, {}, this, [this](const Result<void> &result) { showFailure(result); });
    });
    return row;
}

void AlertsSection::edit(const alert::AlertChannel &channel)
{
    (new ChannelDialog(m_alerts, channel, window()))->open();
}

void AlertsSection::test(ChannelRow *row)
{
    row->showTesting();
    m_alerts.test(row->channel(), {}, row, [row](const Result<void> &result) { row->showTested(result); });
}

void AlertsSection::confirmRemoval(const alert::AlertChannel &channel)
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"confirmChannelRemoval"_s);
    box->setWindowTitle(tr("Remove channel"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove “%1”?").arg(channel.name));
    box->setInformativeText(tr("It tells nothing any more, and its secret leaves the keychain."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmRemove"_s);
    setRole(remove, u"danger"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, channel] {
        m_alerts.remove(channel, this, [this](const Result<void> &result) { showFailure(result); });
    });
    box->open();
}

void AlertsSection::showFailure(const Result<void> &result)
{
    if (!result)
        m_problem->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
    m_problem->setVisible(!result);
    ask(); // what is shown is what is kept
}

} // namespace spend::ui
