// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alerttext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("spend::ui::AlertText", text, nullptr, n);
}

QString targetText(const alert::AlertChannel &channel)
{
    switch (channel.kind) {
    case alert::ChannelKind::Mail:
        return channel.mail.to.size() == 1 ? tr("To %1 by %2").arg(channel.mail.to.first(), channel.mail.host)
                                           : tr("To %1 and %n more by %2", int(channel.mail.to.size()) - 1)
                                                 .arg(channel.mail.to.value(0), channel.mail.host);
    case alert::ChannelKind::Command:
        return tr("Runs %1").arg(channel.command.argv.join(u' '));
    case alert::ChannelKind::Slack:
    case alert::ChannelKind::Teams:
        return tr("To an incoming webhook");
    case alert::ChannelKind::Desktop:
        break;
    }
    return tr("On this desktop, while Spendscope runs");
}
} // namespace

QString channelKindText(alert::ChannelKind kind)
{
    switch (kind) {
    case alert::ChannelKind::Mail:
        return tr("E-mail");
    case alert::ChannelKind::Slack:
        return tr("Slack");
    case alert::ChannelKind::Teams:
        return tr("Microsoft Teams");
    case alert::ChannelKind::Command:
        return tr("Command");
    case alert::ChannelKind::Desktop:
        break;
    }
    return tr("Desktop");
}

QString incidentKindText(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::BudgetActual:
        return tr("Budgets that are crossed");
    case IncidentKind::BudgetForecast:
        return tr("Budgets that will be crossed");
    case IncidentKind::Anomaly:
        return tr("Unusual spend");
    case IncidentKind::Limit:
        return tr("Limits of members");
    case IncidentKind::Connection:
        return tr("Trouble with connections");
    case IncidentKind::Renewal:
        break;
    }
    return tr("Contract dates");
}

QString minimumText(Severity minimum)
{
    switch (minimum) {
    case Severity::Notice:
        return tr("Everything, also notices");
    case Severity::Warning:
        return tr("Warnings and serious ones");
    case Severity::Serious:
        break;
    }
    return tr("Serious ones only");
}

QString channelSentence(const alert::AlertChannel &channel)
{
    QStringList kinds;
    for (const IncidentKind kind : channel.kinds)
        kinds.append(incidentKindText(kind));
    const QString what = channel.kinds == alert::AlertChannel::allIncidentKinds()
        ? tr("tells everything that is watched")
        : tr("tells: %1").arg(kinds.join(u", "_s));
    return tr("%1; %2. %3.").arg(targetText(channel), what, minimumText(channel.minimum));
}

} // namespace spend::ui
