// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/sender.h"

#include "core/alert/commandsender.h"
#include "core/alert/desktopsender.h"
#include "core/alert/mailsender.h"
#include "core/alert/webhooksender.h"
#include "core/secrets/keyfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};
} // namespace

std::unique_ptr<Sender> makeSender(const AlertChannel &channel, const SecretKey &secret, const SenderTools &tools)
{
    switch (channel.kind) {
    case ChannelKind::Mail:
        return std::make_unique<MailSender>(channel.mail, secret, tools);
    case ChannelKind::Slack:
    case ChannelKind::Teams:
        return std::make_unique<WebhookSender>(channel.kind, secret, tools);
    case ChannelKind::Command:
        return std::make_unique<CommandSender>(channel.command);
    case ChannelKind::Desktop:
        break;
    }
    return std::make_unique<DesktopSender>(tools.desktop);
}

Result<SecretKey> readSecret(const AlertChannel &channel, secrets::SecretStore &keychain)
{
    if (!channel.needsSecret())
        return SecretKey();
    auto read =
        channel.secretFile.isEmpty() ? keychain.read(channel.secretName()) : secrets::readKeyFile(channel.secretFile);
    if (read)
        return read;
    const QString what =
        channel.kind == ChannelKind::Mail ? AlertWording::tr("password") : AlertWording::tr("webhook's URL");
    Problem problem = read.problem();
    if (channel.secretFile.isEmpty()) {
        problem.text = AlertWording::tr("The %1 of “%2” can't be read from the keychain.").arg(what, channel.name);
        problem.remedy =
            AlertWording::tr("Unlock the keychain, or enter the %1 again under Settings, Alerts.").arg(what);
    }
    return problem;
}

Result<void> checkSecret(const AlertChannel &channel, const SecretKey &secret)
{
    if (channel.kind != ChannelKind::Slack && channel.kind != ChannelKind::Teams)
        return {};
    const auto url = checkedWebhookUrl(secret);
    if (!url)
        return url.problem();
    return {};
}

} // namespace spend::alert
