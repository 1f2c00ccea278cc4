// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/commandcontext.h"

#include <memory>
#include <vector>

namespace spend::commands
{

/// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// What every command takes.
const QList<Option> &globalOptions();

/// Runs a command line (without the program's name) and answers its exit status.
ExitStatus runCommandLine(const QStringList &arguments, const CommandContext::Environment &environment);

} // namespace spend::commands
