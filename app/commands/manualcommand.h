// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// spendscope-cli completion: what a shell reads to complete command lines of one of the programs.
class CompletionCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;
};

/// spendscope-cli manual: the manual page of one of the programs, as packages install it.
class ManualCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    bool isHidden() const override { return true; }
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;
};

} // namespace spend::commands
