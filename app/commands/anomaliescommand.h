// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// anomalies [--from --to …]: what costs far more than it usually does. anomalies ack, reopen, mute, mutes, unmute:
/// what people say about them.
class AnomaliesCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus list(CommandContext &context, const ParsedLine &line);
    ExitStatus acknowledge(CommandContext &context, const ParsedLine &line);
    ExitStatus mute(CommandContext &context, const ParsedLine &line);
    ExitStatus listMutes(CommandContext &context, const ParsedLine &line);
    ExitStatus unmute(CommandContext &context, const ParsedLine &line);
};

} // namespace spend::commands
