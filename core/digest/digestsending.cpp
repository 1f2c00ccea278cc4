// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestsending.h"

#include "core/digest/digestschedule.h"
#include "core/store/storesession.h"

using namespace Qt::StringLiterals;

namespace spend
{

std::vector<alert::AlertChannel> digestChannels(store::StoreSession &session, std::vector<alert::AlertChannel> all)
{
    const QStringList named = digestschedule::load(session).channels;
    std::erase_if(all, [&named](const alert::AlertChannel &channel) {
        return !channel.enabled || (!named.isEmpty() && !named.contains(channel.id));
    });
    return all;
}

DigestSending sendDigest(const alert::Message &message, const std::vector<alert::AlertChannel> &channels,
    secrets::SecretStore &keychain, const alert::SenderTools &tools, std::stop_token stop)
{
    DigestSending sending;
    for (const alert::AlertChannel &channel : channels) {
        const Result<SecretKey> secret = alert::readSecret(channel, keychain);
        Result<void> result = secret ? Result<void>() : Result<void>(secret.problem());
        if (secret)
            result = alert::makeSender(channel, *secret, tools)->send(message, stop);
        if (result)
            sending.told.append(channel.name);
        else
            sending.troubles.append(u"%1: %2"_s.arg(channel.name, result.problem().sentence()));
    }
    return sending;
}

} // namespace spend
