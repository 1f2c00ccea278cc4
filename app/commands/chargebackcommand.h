// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// chargeback: what each billing group or cost centre cost in a month or a billing cycle; and the list of cost centres.
class ChargebackCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus report(CommandContext &context, const ParsedLine &line);
    ExitStatus centres(CommandContext &context, const ParsedLine &line);
};

} // namespace spend::commands
