// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/sender.h"

namespace spend::alert
{

/// Hands a message to the desktop, where there is one.
class DesktopSender final : public Sender
{
public:
    explicit DesktopSender(DesktopNotifier *desktop)
        : m_desktop(desktop)
    {
    }
    Result<void> send(const Message &message, std::stop_token stop) override;

private:
    DesktopNotifier *m_desktop;
};

} // namespace spend::alert
