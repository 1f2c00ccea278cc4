// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/answerwriter.h"
#include "core/sample/samplefault.h"

#include <optional>

namespace spend::sample
{

/// 500, 502, 503 and 504 as servers and gateways word them; nothing for other faults.
std::optional<SampleAnswer> serverErrorOf(const SampleFault &fault);

/// How an answer leaves under a fault of the connection; nothing for other faults.
std::optional<Delivery> deliveryOf(const SampleFault &fault);

/// Replaces a good body by what the fault makes of it.
void spoilBody(QByteArray &body, const SampleFault &fault);

} // namespace spend::sample
