// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelform.h"

#include "ui/settings/alerttext.h"
#include "ui/settings/mailfields.h"
#include "ui/setup/formfield.h"
#include "ui/setup/keyedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using alert::ChannelKind;
constexpr ChannelKind kindOrder[] = {
    ChannelKind::Desktop, ChannelKind::Mail, ChannelKind::Slack, ChannelKind::Teams, ChannelKind::Command};
constexpr IncidentKind incidentOrder[] = {IncidentKind::BudgetActual, IncidentKind::BudgetForecast,
    IncidentKind::Anomaly, IncidentKind::Limit, IncidentKind::Connection, IncidentKind::Renewal};
constexpr int longestCommandSeconds = 600;

/// One line that splitCommand() takes apart again into the same arguments.
QString commandLine(const QStringList &argv)
{
    QStringList words;
    for (QString word : argv) {
        const bool quoted = word.isEmpty() || word.contains(u' ') || word.contains(u'"');
        word.replace(u'"', u"\"\"\""_s);
        words.append(quoted ? u'"' + word + u'"' : word);
    }
    return words.join(u' ');
}

QVBoxLayout *plainLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}
} // namespace

ChannelForm::ChannelForm(const alert::AlertChannel &channel, bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_channel(channel)
    , m_isNew(isNew)
    , m_nameIsOurs(isNew && channel.name.isEmpty())
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_fields(new QStackedWidget)
    , m_mail(new MailFields(isNew))
    , m_minimum(new QComboBox)
{
    m_kind->setObjectName(u"channelKind"_s);
    for (const ChannelKind kind : kindOrder)
        m_kind->addItem(channelKindText(kind), int(kind));
    m_name->setObjectName(u"channelName"_s);
    m_minimum->setObjectName(u"channelMinimum"_s);
    for (const Severity severity : {Severity::Notice, Severity::Warning, Severity::Serious})
        m_minimum->addItem(minimumText(severity), int(severity));
    m_fields->addWidget(desktopFields());
    m_fields->addWidget(m_mail);
    m_fields->addWidget(hookFields(u"slackHook"_s,
        tr("In Slack: an app with “Incoming Webhooks”, then “Add New Webhook to Workspace”. Whoever knows the URL can "
           "post, so it goes to this computer's keychain.")));
    m_fields->addWidget(hookFields(u"teamsHook"_s,
        tr("In Teams: the channel's “Workflows”, then “Post to a channel when a webhook request is received”. Whoever "
           "knows the URL can post, so it goes to this computer's keychain.")));
    m_fields->addWidget(commandFields());

    auto *head = new QGridLayout;
    head->setHorizontalSpacing(space::m);
    auto *kindField = new FormField(tr("Kind"), m_kind);
    kindField->setVisible(isNew);
    head->addWidget(kindField, 0, 0);
    head->addWidget(new FormField(tr("Name"), m_name), 0, 1);
    head->setColumnStretch(0, isNew ? 1 : 0);
    head->setColumnStretch(1, 1);
    QVBoxLayout *layout = plainLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_fields);
    layout->addWidget(buildTells());

    m_kind->setCurrentIndex(m_kind->findData(int(channel.kind)));
    m_name->setText(channel.name);
    m_mail->load(channel.mail);
    m_command->setText(commandLine(channel.command.argv));
    m_seconds->setValue(channel.command.seconds);
    m_minimum->setCurrentIndex(m_minimum->findData(int(channel.minimum)));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChannelForm::showKind);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameIsOurs = false;
        Q_EMIT edited();
    });
    connect(m_mail, &MailFields::edited, this, &ChannelForm::edited);
    showKind();
}

QWidget *ChannelForm::desktopFields()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = plainLayout(page);
    layout->addWidget(
        wrappedLabel(tr("Shown by this desktop's notifications while Spendscope is open, or by an icon in "
                        "the tray where there are none. “Open” leads to the page concerned."),
            u"explanation"_s));
    layout->addStretch(1);
    return page;
}

QWidget *ChannelForm::hookFields(const QString &objectName, const QString &explanation)
{
    auto *page = new QWidget;
    auto *edit = new KeyEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(tr("Webhook URL"));
    edit->setPlaceholderText(m_isNew ? u"https://…"_s : tr("Unchanged, in the keychain"));
    m_hooks.insert(kindOrder[m_fields->count()], edit);
    QVBoxLayout *layout = plainLayout(page);
    layout->addWidget(new FormField(tr("Webhook URL"), edit, explanation));
    layout->addStretch(1);
    connect(edit, &QLineEdit::textEdited, this, &ChannelForm::edited);
    return page;
}

QWidget *ChannelForm::commandFields()
{
    auto *page = new QWidget;
    m_command = new QLineEdit;
    m_command->setObjectName(u"commandLine"_s);
    m_command->setPlaceholderText(u"/usr/local/bin/notify-admins --team finance"_s);
    m_seconds = new QSpinBox;
    m_seconds->setObjectName(u"commandSeconds"_s);
    m_seconds->setRange(1, longestCommandSeconds);
    m_seconds->setSuffix(tr(" s"));
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(space::m);
    row->addWidget(new FormField(tr("Program and arguments"), m_command), 0, 0);
    row->addWidget(new FormField(tr("At most"), m_seconds), 0, 1);
    row->setColumnStretch(0, 5);
    row->setColumnStretch(1, 1);
    QVBoxLayout *layout = plainLayout(page);
    layout->addLayout(row);
    layout->addWidget(
        wrappedLabel(tr("No shell reads it; words with blanks go in double quotes. The program gets the alert as JSON "
                        "on standard input. Exit status 0 means told."),
            u"explanation"_s));
    layout->addStretch(1);
    connect(m_command, &QLineEdit::textEdited, this, &ChannelForm::edited);
    return page;
}

QWidget *ChannelForm::buildTells()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(plainLabel(tr("What it tells"), u"section"_s), 0, 0, 1, 2);
    int place = 0;
    for (const IncidentKind kind : incidentOrder) {
        auto *box = new QCheckBox(incidentKindText(kind));
        box->setObjectName(u"tells-"_s + incidentWord(kind));
        box->setChecked(m_channel.kinds.contains(kind));
        connect(box, &QCheckBox::clicked, this, &ChannelForm::edited);
        grid->addWidget(box, 1 + place / 2, place % 2);
        m_tells.append({kind, box});
        ++place;
    }
    auto *minimum = new FormField(tr("From which severity on"), m_minimum);
    grid->addWidget(minimum, 0, 2, 4, 1, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return part;
}

alert::ChannelKind ChannelForm::kind() const
{
    return ChannelKind(m_kind->currentData().toInt());
}

void ChannelForm::showKind()
{
    m_fields->setCurrentIndex(m_kind->currentIndex());
    if (m_nameIsOurs)
        m_name->setText(channelKindText(kind()));
    // The stack is as high as what it shows, not as its highest.
    for (int i = 0; i < m_fields->count(); ++i)
        m_fields->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == m_fields->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_fields->adjustSize();
    Q_EMIT edited();
}

alert::AlertChannel ChannelForm::channel() const
{
    alert::AlertChannel channel = m_channel;
    channel.kind = kind();
    channel.name = m_name->text();
    channel.kinds.clear();
    for (const auto &[incident, box] : m_tells) {
        if (box->isChecked())
            channel.kinds.insert(incident);
    }
    channel.minimum = Severity(m_minimum->currentData().toInt());
    channel.mail = m_mail->settings();
    channel.command = {QProcess::splitCommand(m_command->text()), m_seconds->value()};
    if (secret())
        channel.secretFile.clear(); // a secret that is typed goes to the keychain
    return channel;
}

std::optional<SecretKey> ChannelForm::secret() const
{
    SecretKey typed;
    if (kind() == ChannelKind::Mail)
        typed = m_mail->password();
    else if (const KeyEdit *hook = m_hooks.value(kind()))
        typed = hook->key();
    return typed.isEmpty() ? std::nullopt : std::optional(std::move(typed));
}

} // namespace spend::ui
