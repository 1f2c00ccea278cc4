// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/desktopsender.h"

#include "core/alert/desktopnotifier.h"

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

Result<void> DesktopSender::send(const Message &message, std::stop_token stop)
{
    if (!m_desktop)
        return Problem{ProblemKind::NotPermitted,
            AlertWording::tr("There is no desktop to notify from the command line."),
            AlertWording::tr("Open Spendscope's window: it shows desktop notifications."), {}};
    return m_desktop->show(message, std::move(stop));
}

} // namespace spend::alert
