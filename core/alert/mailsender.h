// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/sender.h"

namespace spend::alert
{

/// Sends e-mail by SMTP, over TLS unless the server is this machine.
class MailSender final : public Sender
{
public:
    MailSender(MailSettings settings, SecretKey password, const SenderTools &tools)
        : m_settings(std::move(settings))
        , m_password(std::move(password))
        , m_tools(tools)
    {
    }
    Result<void> send(const Message &message, std::stop_token stop) override;

private:
    MailSettings m_settings;
    SecretKey m_password;
    SenderTools m_tools;
};

/// A header's value as RFC 2047 wants it: plain where it is short ASCII, else UTF-8 in encoded words, never with a line
/// break that data brought along.
QByteArray encodedHeader(const QString &text);

} // namespace spend::alert
