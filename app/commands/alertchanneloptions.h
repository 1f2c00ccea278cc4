// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "core/alert/alertchannel.h"

namespace spend::commands
{

class ParsedLine;

/// The options that describe a channel of alerts.
QList<Option> alertChannelOptions();

/// The channel that a line describes, without an id. \c kind: the word for its kind. Problems are wrong usage.
Result<alert::AlertChannel> readAlertChannel(const QString &kind, const QString &name, const ParsedLine &line);

} // namespace spend::commands
