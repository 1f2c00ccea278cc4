// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace spend::commands
{

/// What there is to tell of one command.
struct CommandManual {
    QString name;
    QString summary;
    QStringList usages; ///< each a whole line that begins with the program
    QStringList verbs; ///< the words that may stand right behind the name
    QList<Option> options; ///< its own, without the global ones
    bool hidden = false;
};

/// What there is to tell of one program. Help, manual page and completions are all written from this and from nothing
/// else, so they can't tell different things.
struct ProgramManual {
    QString name;
    QString summary; ///< a sentence
    QStringList usages;
    QStringList paragraphs; ///< for the manual page
    QList<CommandManual> commands;
    QList<Option> options;
    QList<std::pair<QString, QString>> exitStatuses;
    QList<std::pair<QString, QString>> files;
};

CommandManual describe(const Command &command);
ProgramManual commandLineManual();
/// Of the desktop program, whose options are made from this too.
ProgramManual windowManual();

/// As --help prints it.
QString helpText(const ProgramManual &manual);
QString helpText(const CommandManual &manual);

} // namespace spend::commands
