// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QWizard>

#include <optional>

namespace spend::ui
{

class ConnectPage;
class FirstDataPage;
class IntroductionPage;

/// Add Connection, Cursor, Get started: what is needed, name and key, first data. Show it with open().
class SetupWizard final : public QWizard
{
    Q_OBJECT
public:
    enum Step { IntroductionStep, ConnectStep, FirstDataStep };

    SetupWizard(ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);

    /// Connects the sample service and goes on to its first data.
    void trySample();
    /// While a key is tested the first press of Cancel gives up the test, and the form is back as it was.
    void reject() override;

Q_SIGNALS:
    void overviewRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitLayout();
    void fitHeight();
    void showFirstData(ConnectionId id, const std::optional<KeyReport> &report);

    ConnectionService &m_connections;
    IntroductionPage *m_introduction;
    ConnectPage *m_connect;
    FirstDataPage *m_firstData;
};

} // namespace spend::ui
