// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleanswer.h"

class QTcpSocket;

namespace spend::sample
{

/// How an answer leaves.
struct Delivery {
    enum class Manner { Whole, ResetBeforeAll, ResetInBody, Truncated, Stalled, Slow };
    Manner manner = Manner::Whole;
    int afterMs = 0; ///< wait before the first byte
    int overMs = 0; ///< Slow only
    bool closeAfter = false; ///< the client asked for it
};

/// Puts the answer on the wire, in the socket's thread; returns at once, timers do the rest.
void deliver(QTcpSocket *socket, const SampleAnswer &answer, Delivery delivery);

} // namespace spend::sample
