// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/networkthread.h"

using namespace Qt::StringLiterals;

namespace spend::cursor
{

NetworkThread::NetworkThread()
{
    m_thread.setObjectName(u"network"_s);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace spend::cursor
