// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/sender.h"

#include <QUrl>

namespace spend::alert
{

/// Posts to an incoming webhook of Slack or of Teams. The URL is the secret. No redirect is followed.
class WebhookSender final : public Sender
{
public:
    WebhookSender(ChannelKind kind, SecretKey url, const SenderTools &tools)
        : m_kind(kind)
        , m_url(std::move(url))
        , m_tools(tools)
    {
    }
    Result<void> send(const Message &message, std::stop_token stop) override;
    std::optional<std::chrono::seconds> askedToWait() const override { return m_askedToWait; }

private:
    Result<void> post(const QByteArray &body, std::stop_token stop);

    ChannelKind m_kind;
    SecretKey m_url;
    SenderTools m_tools;
    std::optional<std::chrono::seconds> m_askedToWait;
};

/// Slack's incoming webhook: a fallback text, and blocks of a header and sections. "&", "<" and ">" are escaped, so
/// data can make neither a link nor a mention. https://api.slack.com/messaging/webhooks
QByteArray slackBody(const Message &message);
/// Teams' workflow webhook: a message with one Adaptive Card, whose text runs know no markup.
/// https://learn.microsoft.com/connectors/teams (a channel's "When a Teams webhook request is received")
QByteArray teamsBody(const Message &message);

/// The URL that a secret holds: https, or http to this machine, with a path, without a user name. The sentence does not
/// repeat it.
Result<QUrl> checkedWebhookUrl(const SecretKey &secret);

} // namespace spend::alert
