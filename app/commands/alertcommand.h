// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::alert
{
struct AlertChannel;
}

namespace spend::commands
{

/// alert list|add|test|enable|disable|remove|log
class AlertCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus list(CommandContext &context, const ParsedLine &line);
    ExitStatus log(CommandContext &context, const ParsedLine &line);
    ExitStatus add(CommandContext &context, const ParsedLine &line);
    ExitStatus test(CommandContext &context, const alert::AlertChannel &channel);
    ExitStatus enable(CommandContext &context, alert::AlertChannel channel, bool enabled);
    ExitStatus remove(CommandContext &context, const ParsedLine &line, const alert::AlertChannel &channel);
};

} // namespace spend::commands
