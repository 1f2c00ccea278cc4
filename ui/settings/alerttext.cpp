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
struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

QString targetText(const alert::AlertChannel &channel)
{
    switch (channel.kind) {
    case alert::ChannelKind::Mail:
        return channel.mail.to.size() == 1
            ? AlertText::tr("To %1 by %2").arg(channel.mail.to.first(), channel.mail.host)
            : AlertText::tr("To %1 and %n more by %2", nullptr, int(channel.mail.to.size()) - 1)
                  .arg(channel.mail.to.value(0), channel.mail.host);
    case alert::ChannelKind::Command:
        return AlertText::tr("Runs %1").arg(channel.command.argv.join(u' '));
    case alert::ChannelKind::Slack:
    case alert::ChannelKind::Teams:
        return AlertText::tr("To an incoming webhook");
    case alert::ChannelKind::Desktop:
        break;
    }
    return AlertText::tr("On this desktop, while Spendscope runs");
}
} // namespace

QString channelKindText(alert::ChannelKind kind)
{
    switch (kind) {
    case alert::ChannelKind::Mail:
        return AlertText::tr("E-mail");
    case alert::ChannelKind::Slack:
        return AlertText::tr("Slack");
    case alert::ChannelKind::Teams:
        return AlertText::tr("Microsoft Teams");
    case alert::ChannelKind::Command:
        return AlertText::tr("Command");
    case alert::ChannelKind::Desktop:
        break;
    }
    return AlertText::tr("Desktop");
}

QString incidentKindText(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::BudgetActual:
        return AlertText::tr("Budgets that are crossed");
    case IncidentKind::BudgetForecast:
        return AlertText::tr("Budgets that will be crossed");
    case IncidentKind::Anomaly:
        return AlertText::tr("Unusual spend");
    case IncidentKind::Limit:
        return AlertText::tr("Limits of members");
    case IncidentKind::Connection:
        return AlertText::tr("Trouble with connections");
    case IncidentKind::Renewal:
        break;
    }
    return AlertText::tr("Contract dates");
}

QString minimumText(Severity minimum)
{
    switch (minimum) {
    case Severity::Notice:
        return AlertText::tr("Everything, also notices");
    case Severity::Warning:
        return AlertText::tr("Warnings and serious ones");
    case Severity::Serious:
        break;
    }
    return AlertText::tr("Serious ones only");
}

QString channelSentence(const alert::AlertChannel &channel)
{
    QStringList kinds;
    for (const IncidentKind kind : channel.kinds)
        kinds.append(incidentKindText(kind));
    const QString what = channel.kinds == alert::AlertChannel::allIncidentKinds()
        ? AlertText::tr("tells everything that is watched")
        : AlertText::tr("tells: %1").arg(kinds.join(u", "_s));
    return AlertText::tr("%1; %2. %3.").arg(targetText(channel), what, minimumText(channel.minimum));
}

} // namespace spend::ui
