// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertbook.h"
#include "core/alert/sender.h"
#include "core/workspace/workspace.h"

namespace spend::alert
{

/// How one telling went.
struct Telling {
    AlertChannel channel;
    Result<void> result;
    int incidents = 0;
};

/// Reads the channel's secret and sends the message. Waits: not for the UI's thread. \c asked gets the wait that the
/// other side asks for.
Result<void> sendBy(const AlertChannel &channel, const Message &message, secrets::SecretStore &keychain,
    const SenderTools &tools, std::stop_token stop, std::optional<std::chrono::seconds> *asked = nullptr);

/// Looks once and tells what is due by every channel but the desktop: what the command line does after a sync. Nothing
/// is looked at where no such channel is on. Waits.
Result<std::vector<Telling>> tellAlerts(
    Workspace &workspace, const std::vector<IncidentSource> &sources, const SendLimits &limits, std::stop_token stop);

} // namespace spend::alert
