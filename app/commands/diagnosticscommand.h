// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// diagnostics: one text about versions, settings, statuses, runs and the log, for whoever helps.
class DiagnosticsCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;
};

} // namespace spend::commands
