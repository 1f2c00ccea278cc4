// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/incident/incident.h"

#include <QString>

namespace spend::ui
{

/// The kind of a channel for a person: "E-mail", "Slack", …
QString channelKindText(alert::ChannelKind kind);
/// What is told, as a person calls it: "Budgets that are crossed", …
QString incidentKindText(IncidentKind kind);
/// "Warnings and serious ones", …: from which severity on.
QString minimumText(Severity minimum);
/// One sentence about where a channel goes and what it tells; no secret in it.
QString channelSentence(const alert::AlertChannel &channel);

} // namespace spend::ui
