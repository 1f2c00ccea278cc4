// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "ui/setup/wizardpage.h"

#include <optional>

class QLabel;
class QPushButton;

namespace spend::ui
{

class NoteBox;
class StatusBadge;
class ThinProgress;

/// The first ingestion, live, until it is Healthy or Limited, or an error with its remedy. Closing the wizard does not
/// stop it.
class FirstDataPage final : public WizardPage
{
    Q_OBJECT
public:
    FirstDataPage(ConnectionService &connections, Clock &clock);

    void setConnection(ConnectionId id, const std::optional<KeyReport> &report);
    void initializePage() override { refresh(); }
    int nextId() const override { return -1; }

private:
    void refresh();
    void showView(const ConnectionView &view);

    ConnectionService &m_connections;
    Clock &m_clock;
    ConnectionId m_id = 0;
    std::optional<KeyReport> m_report; ///< of the key that was just entered
    NoteBox *m_key;
    QLabel *m_name;
    StatusBadge *m_badge;
    QLabel *m_sentence;
    ThinProgress *m_progress;
    QLabel *m_estimate; ///< how long all of it takes; empty where nothing is known of the team
    NoteBox *m_outcome;
    QPushButton *m_retry;
};

} // namespace spend::ui
