// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/desktopsender.h"

#include "core/alert/desktopnotifier.h"

using namespace Qt::StringLiterals;

namespace spend::alert
{

Result<void> DesktopSender::send(const Message &message, std::stop_token stop)
{
    if (!m_desktop)
        return Problem{ProblemKind::NotPermitted, u"There is no desktop to notify from the command line."_s,
            u"Open Spendscope's window: it shows desktop notifications."_s, {}};
    return m_desktop->show(message, std::move(stop));
}

} // namespace spend::alert
