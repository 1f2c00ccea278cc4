// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelrow.h"

#include "ui/settings/alerttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ChannelRow::ChannelRow(const alert::AlertChannel &channel, QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox)
    , m_sentence(wrappedLabel({}, u"explanation"_s))
    , m_test(new QPushButton(tr("Test")))
    , m_edit(new QPushButton(tr("Edit…")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_answer(new NoteBox)
{
    m_switch->setObjectName(u"channelEnabled"_s);
    m_test->setObjectName(u"channelTest"_s);
    m_edit->setObjectName(u"channelEdit"_s);
    m_remove->setObjectName(u"channelRemove"_s);
    m_answer->setObjectName(u"channelAnswer"_s);
    m_answer->setVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_switch);
    row->addStretch(1);
    for (QPushButton *button : {m_test, m_edit, m_remove})
        row->addWidget(button);
    m_sentence->setContentsMargins(26, 0, 0, 0); // below the switch's words
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    layout->addWidget(m_answer);
    connect(m_switch, &QCheckBox::clicked, this, &ChannelRow::enabledChosen);
    connect(m_test, &QPushButton::clicked, this, &ChannelRow::testRequested);
    connect(m_edit, &QPushButton::clicked, this, &ChannelRow::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ChannelRow::removeRequested);
    setChannel(channel);
}

void ChannelRow::setChannel(const alert::AlertChannel &channel)
{
    m_channel = channel;
    m_switch->setText(tr("%1 (%2)").arg(channel.name, channelKindText(channel.kind)).replace(u'&', u"&&"_s));
    m_switch->setChecked(channel.enabled);
    m_switch->setAccessibleName(tr("Tell by %1").arg(channel.name));
    m_sentence->setText(channelSentence(channel));
    m_switch->setAccessibleDescription(m_sentence->text());
    for (QPushButton *button : {m_test, m_edit, m_remove})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), channel.name));
}

void ChannelRow::showTesting()
{
    m_test->setEnabled(false);
    m_answer->showNote(NoteBox::Tone::Busy, tr("Sending a test…"), {});
    m_answer->setVisible(true);
}

void ChannelRow::showTested(const Result<void> &result)
{
    m_test->setEnabled(true);
    if (result)
        m_answer->showNote(NoteBox::Tone::Good, tr("The test was sent."), tr("Look whether it arrived."));
    else
        m_answer->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
    m_answer->setVisible(true);
}

} // namespace spend::ui
