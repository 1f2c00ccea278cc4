// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleevent.h"
#include "core/sample/samplepeople.h"

#include <string>

namespace spend::sample
{

/// Appends the event as the service writes it in usageEvents. Equal events give equal bytes.
void appendEventJson(std::string &out, const SampleEvent &event, const std::vector<SamplePerson> &people);

} // namespace spend::sample
