// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace spend
{
struct Connection;
class SecretKey;
template <class T>
class Result;
} // namespace spend

namespace spend::commands
{

/// connection add|list|test|pause|resume|rename|set-key|remove
class ConnectionCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    QList<Option> options() const override;
    ExitStatus run(CommandContext &context, const ParsedLine &line) override;

private:
    ExitStatus add(CommandContext &context, const ParsedLine &line);
    ExitStatus list(CommandContext &context, const ParsedLine &line);
    ExitStatus test(CommandContext &context, const Connection &connection);
    ExitStatus setPaused(CommandContext &context, const Connection &connection, bool paused);
    ExitStatus rename(CommandContext &context, const Connection &connection, const QString &newName);
    ExitStatus set(CommandContext &context, const ParsedLine &line, const Connection &connection);
    ExitStatus setKey(CommandContext &context, const ParsedLine &line, const Connection &connection);
    ExitStatus remove(CommandContext &context, const ParsedLine &line, const Connection &connection);
};

} // namespace spend::commands
