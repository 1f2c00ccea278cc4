// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// digest: writes the digest of a week or a billing cycle, or sends it by the alert channels, also as the schedule
/// that is kept in the store says.
class DigestCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;
};

} // namespace spend::commands
