// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channeldialog.h"

#include "ui/settings/channelform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/scrolledform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
alert::AlertChannel withId(alert::AlertChannel channel)
{
    if (channel.id.isEmpty())
        channel.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return channel;
}
} // namespace

ChannelDialog::ChannelDialog(alert::AlertService &alerts, const alert::AlertChannel &channel, QWidget *parent)
    : QDialog(parent)
    , m_alerts(alerts)
    , m_isNew(channel.id.isEmpty())
    , m_form(new ChannelForm(withId(channel), m_isNew))
    , m_note(new NoteBox)
    , m_test(new QPushButton(tr("Send a test")))
    , m_save(new QPushButton(m_isNew ? tr("Add channel") : tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"channelDialog"_s);
    const QString title = m_isNew ? tr("Add a channel") : tr("Edit “%1”").arg(channel.name);
    setWindowTitle(title);
    m_note->setObjectName(u"channelNote"_s);
    m_note->setVisible(false);
    m_test->setObjectName(u"sendTest"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_test->setAutoDefault(false);
    setRole(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 16);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(title, u"dialogTitle"_s));
    layout->addWidget(scrolledForm(m_form));
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, 680);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ChannelDialog::save);
    connect(m_test, &QPushButton::clicked, this, &ChannelDialog::test);
    connect(m_form, &ChannelForm::edited, m_note, &QWidget::hide);
}

void ChannelDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

bool ChannelDialog::hasSecret()
{
    const alert::AlertChannel channel = m_form->channel();
    if (!m_isNew || m_form->secret() || !channel.needsSecret())
        return true;
    const bool isMail = channel.kind == alert::ChannelKind::Mail;
    m_note->showNote(NoteBox::Tone::Bad, isMail ? tr("The password is missing.") : tr("The webhook's URL is missing."),
        isMail ? tr("Enter it, or leave the user name empty if the server asks for none.")
               : tr("Copy it from where the webhook was made."));
    m_note->setVisible(true);
    return false;
}

void ChannelDialog::save()
{
    if (!hasSecret())
        return;
    setBusy(true);
    m_alerts.save(m_form->channel(), m_form->secret(), this, [this](const Result<void> &result) {
        if (result) {
            accept();
            return;
        }
        setBusy(false);
        m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
        m_note->setVisible(true);
    });
}

void ChannelDialog::test()
{
    if (!hasSecret())
        return;
    setBusy(true);
    m_note->showNote(NoteBox::Tone::Busy, tr("Sending a test…"), {});
    m_note->setVisible(true);
    m_alerts.test(m_form->channel(), m_form->secret(), this, [this](const Result<void> &result) {
        setBusy(false);
        if (result)
            m_note->showNote(NoteBox::Tone::Good, tr("The test was sent."), tr("Look whether it arrived."));
        else
            m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
        m_test->setFocus();
    });
}

} // namespace spend::ui
