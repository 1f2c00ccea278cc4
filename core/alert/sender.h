// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/alert/message.h"
#include "core/domain/clock.h"
#include "core/secrets/secretstore.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace spend::alert
{

class DesktopNotifier;

/// Tells messages through one channel. Made for one thread, used in one thread, never the UI's.
class Sender
{
public:
    virtual ~Sender() = default;
    /// Tells the message and waits until it is told, refused or too late. A stop ends it soon. No Problem holds a
    /// secret or anything that the other side answered but a status.
    virtual Result<void> send(const Message &message, std::stop_token stop) = 0;
    /// How long the other side asked to be left alone when it refused last; nothing: it did not ask.
    virtual std::optional<std::chrono::seconds> askedToWait() const { return {}; }
};

/// How long a channel may take.
struct SendLimits {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds whole{60'000};
    std::chrono::seconds retryAfter{20}; ///< a wait that is asked for and no longer than this is waited for at once
};

/// What senders work with. The references outlive them.
struct SenderTools {
    Clock &clock;
    DesktopNotifier *desktop = nullptr; ///< absent: there is no screen
    SendLimits limits;
};

/// The sender of a channel. \c secret: what its secret is, empty where it needs none.
std::unique_ptr<Sender> makeSender(const AlertChannel &channel, const SecretKey &secret, const SenderTools &tools);

/// The channel's secret from its file or the keychain; empty where it needs none. May wait: not for the UI's thread.
Result<SecretKey> readSecret(const AlertChannel &channel, secrets::SecretStore &keychain);

/// Whether a secret can be what such a channel needs: a webhook's URL must be https, or http to this machine, in full
/// and without a user name. The sentence never repeats it.
Result<void> checkSecret(const AlertChannel &channel, const SecretKey &secret);

} // namespace spend::alert
