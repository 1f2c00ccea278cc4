// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectpage.h"

#include "ui/connections/connectiontext.h"
#include "ui/setup/connectionform.h"
#include "ui/widgets/notebox.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ConnectPage::ConnectPage(ConnectionService &connections, Clock &clock)
    : WizardPage(
        1, tr("Connect a Cursor team"), tr("Spendscope reads usage and cost. It changes nothing in your team."))
    , m_connections(connections)
    , m_form(new ConnectionForm(ConnectionForm::Kind::New, connections, clock))
    , m_note(new NoteBox)
{
    m_note->setObjectName(u"keyNote"_s);
    m_note->setVisible(false);
    body()->setSpacing(14);
    body()->addWidget(m_form);
    body()->addWidget(m_note);
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("Connect"));
    connect(m_form, &ConnectionForm::edited, this, [this] {
        if (m_phase == Phase::Typing)
            m_note->setVisible(false);
    });
}

void ConnectPage::initializePage()
{
    if (auto *name = findChild<QLineEdit *>(u"connectionName"_s))
        name->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::cleanupPage()
{
    // Going back keeps what was typed.
}

bool ConnectPage::validatePage()
{
    if (m_phase == Phase::Added)
        return true;
    if (m_phase != Phase::Typing || !m_form->store(&m_settings))
        return false;
    setPhase(Phase::Testing);
    m_note->showNote(NoteBox::Tone::Busy, {}, tr("Asking Cursor what this key can see…"));
    m_connections.testKey(m_settings, m_form->key(), this, [this](const Result<KeyReport> &result) {
        if (m_phase != Phase::Testing)
            return; // given up meanwhile
        if (!result) {
            showProblem(result.problem());
            return;
        }
        showReport(*result);
        add(*result);
    });
    return false;
}

void ConnectPage::cancelTest()
{
    if (m_phase != Phase::Testing)
        return;
    setPhase(Phase::Typing);
    m_note->setVisible(false);
    m_connections.cancelKeyTest();
}

void ConnectPage::setPhase(Phase phase)
{
    m_phase = phase;
    const bool busy = phase == Phase::Testing || phase == Phase::Adding;
    m_form->setLocked(busy);
    setButtonText(QWizard::CommitButton, busy ? tr("Connecting…") : tr("Connect"));
    Q_EMIT completeChanged();
    Q_EMIT busyChanged(busy);
}

void ConnectPage::showReport(const KeyReport &report)
{
    const KeyWords words = keyWords(report);
    m_note->showNote(words.tone, words.lead, words.text);
}

void ConnectPage::add(const KeyReport &report)
{
    setPhase(Phase::Adding);
    m_connections.add(m_settings, m_form->key(), report, this, [this, report](const Result<ConnectionId> &result) {
        if (!result) {
            showProblem(result.problem());
            return;
        }
        m_form->forgetKey();
        setPhase(Phase::Added);
        showReport(report);
        Q_EMIT added(*result, report);
        if (wizard())
            wizard()->next();
    });
}

void ConnectPage::showProblem(const Problem &problem)
{
    setPhase(Phase::Typing);
    m_note->setVisible(false);
    if (problem.isCancelled() || m_form->showProblem(problem))
        return;
    m_note->showNote(NoteBox::Tone::Bad, problem.text, problem.remedy);
}

} // namespace spend::ui
