// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/message.h"
#include "core/alert/sender.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// How the sending of one digest went.
struct DigestSending {
    QStringList told; ///< names of the channels that told it
    QStringList troubles; ///< "NAME: what did not work"
};

/// Those of \c all that a digest goes to: the ones that the plan names, all that are switched on where it names none.
/// The session's thread; throws store::StoreError.
std::vector<alert::AlertChannel> digestChannels(store::StoreSession &session, std::vector<alert::AlertChannel> all);

/// Sends by each channel in turn and waits: never in the UI's thread.
DigestSending sendDigest(const alert::Message &message, const std::vector<alert::AlertChannel> &channels,
    secrets::SecretStore &keychain, const alert::SenderTools &tools, std::stop_token stop);

} // namespace spend
