// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// budget list|set|remove: amounts for parts of the spend, and where they stand.
class BudgetCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus list(CommandContext &context, const ParsedLine &line);
    ExitStatus set(CommandContext &context, const ParsedLine &line);
    ExitStatus remove(CommandContext &context, const ParsedLine &line);
};

} // namespace spend::commands
