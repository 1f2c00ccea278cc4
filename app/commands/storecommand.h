// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend::commands
{

/// store check|backup|restore|keep|copy: care for the store and its file.
class StoreCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus check(CommandContext &context, bool json);
    ExitStatus backup(CommandContext &context, const QString &target);
    ExitStatus keep(CommandContext &context, const QString &months, bool yes);
    ExitStatus copy(CommandContext &context, const QString &source, const QString &target, bool yes);
    ExitStatus restore(CommandContext &context, const QString &backup);
};

} // namespace spend::commands
