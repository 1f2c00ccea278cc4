// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manualcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/completions.h"
#include "app/commands/manpage.h"
#include "app/commands/parsedline.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
/// The program of that name; where none is given the one that runs.
std::optional<ProgramManual> manualOf(const QString &program)
{
    for (const ProgramManual &manual : {commandLineManual(), windowManual()}) {
        if (program.isEmpty() || manual.name == program)
            return manual;
    }
    return std::nullopt;
}
} // namespace

QString CompletionCommand::name() const
{
    return u"completion"_s;
}

QString CompletionCommand::summary() const
{
    return u"Print what completes command lines in a shell."_s;
}

QString CompletionCommand::arguments() const
{
    return u"bash|zsh|fish [spendscope | spendscope-cli]"_s;
}

ExitStatus CompletionCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList words = line.positional();
    const auto manual = manualOf(words.value(1));
    if (words.size() < 1 || words.size() > 2 || !manual)
        return context.wrongUsage(u"“completion” takes a shell (bash, zsh or fish) and a program."_s);
    if (words[0] == u"bash"_s)
        context.out() << bashCompletion(*manual);
    else if (words[0] == u"zsh"_s)
        context.out() << zshCompletion(*manual);
    else if (words[0] == u"fish"_s)
        context.out() << fishCompletion(*manual);
    else
        return context.wrongUsage(u"“completion” knows bash, zsh and fish, not “%1”."_s.arg(words[0]));
    return ExitStatus::Done;
}

QString ManualCommand::name() const
{
    return u"manual"_s;
}

QString ManualCommand::summary() const
{
    return u"Print a program's manual page."_s;
}

QString ManualCommand::arguments() const
{
    return u"[spendscope | spendscope-cli]"_s;
}

ExitStatus ManualCommand::run(CommandContext &context, const ParsedLine &line)
{
    const auto manual = manualOf(line.positional().value(0));
    if (!manual || line.positional().size() > 1)
        return context.wrongUsage(u"“manual” takes the name of one program."_s);
    context.out() << manPage(*manual, QStringLiteral(SPENDSCOPE_VERSION));
    return ExitStatus::Done;
}

} // namespace spend::commands
