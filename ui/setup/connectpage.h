// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "ui/setup/wizardpage.h"

namespace spend::ui
{

class ConnectionForm;
class NoteBox;

/// Name and key. Connect tests the key, says what it sees and stores the connection; nothing typed is ever lost.
class ConnectPage final : public WizardPage
{
    Q_OBJECT
public:
    ConnectPage(ConnectionService &connections, Clock &clock);

    void initializePage() override;
    void cleanupPage() override;
    /// Starts the test; the page is valid once the connection is stored.
    bool validatePage() override;
    bool isComplete() const override { return m_phase == Phase::Typing || m_phase == Phase::Added; }
    bool isTesting() const { return m_phase == Phase::Testing; }
    /// Gives up the test and unlocks the form.
    void cancelTest();

Q_SIGNALS:
    void added(spend::ConnectionId id, const spend::KeyReport &report);
    /// Back is locked while something is under way.
    void busyChanged(bool busy);

private:
    enum class Phase { Typing, Testing, Adding, Added };
    void setPhase(Phase phase);
    void showReport(const KeyReport &report);
    void add(const KeyReport &report);
    void showProblem(const Problem &problem);

    ConnectionService &m_connections;
    Phase m_phase = Phase::Typing;
    ConnectionSettings m_settings;
    ConnectionForm *m_form;
    NoteBox *m_note;
};

} // namespace spend::ui
