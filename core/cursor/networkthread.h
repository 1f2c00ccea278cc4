// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace spend::cursor
{

/// The thread that all network managers live in. Stops, quits and waits when it goes.
class NetworkThread
{
public:
    NetworkThread();
    ~NetworkThread();
    QThread *thread() { return &m_thread; }

private:
    Q_DISABLE_COPY_MOVE(NetworkThread)
    QThread m_thread;
};

} // namespace spend::cursor
