// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/message.h"
#include "core/domain/result.h"

#include <stop_token>

namespace spend::alert
{

/// Shows notifications on a desktop. The window brings one; a server has none.
class DesktopNotifier
{
public:
    virtual ~DesktopNotifier() = default;
    /// Shows it and waits until the desktop took it. Any thread but the UI's.
    virtual Result<void> show(const Message &message, std::stop_token stop) = 0;
};

} // namespace spend::alert
