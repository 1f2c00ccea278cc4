// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// sync [NAME ...]: one ingestion of each named connection, side by side.
class SyncCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;
};

} // namespace spend::commands
