// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/sender.h"

namespace spend::alert
{

/// Runs a command of the admin's: no shell, the message as JSON on its standard input, a few words of it in its
/// environment, a limit of time. What it prints is dropped; its exit status counts.
class CommandSender final : public Sender
{
public:
    explicit CommandSender(CommandSettings settings)
        : m_settings(std::move(settings))
    {
    }
    Result<void> send(const Message &message, std::stop_token stop) override;

private:
    CommandSettings m_settings;
};

/// {"subject", "text", "severity", "incidents": [{"key", "kind", "severity", "title", "text", "since"}]}
QByteArray commandInput(const Message &message);

} // namespace spend::alert
