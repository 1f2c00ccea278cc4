// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spend::commands
{

class CommandContext;
class ParsedLine;

/// How a command ended, as scripts see it.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, DoneInPart = 3 };

/// What a command takes, for parsing and for its help.
struct Option {
    QString name;
    QString valueName; ///< empty: a switch
    QString help;
};

/// "--pseudonymous", of each command that names people: the other names of core/domain/pseudonym.h, the same in each
/// command and in the window.
Option pseudonymousOption();

/// One command of spendscope-cli.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    /// What stands behind the name: "[NAME ...]".
    virtual QString arguments() const { return {}; }
    virtual QList<Option> options() const { return {}; }
    /// For those who build packages; no help names it.
    virtual bool isHidden() const { return false; }
    virtual ExitStatus run(CommandContext &context, const ParsedLine &line) = 0;
};

} // namespace spend::commands
