// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual.h"

#include "app/commands/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
const QString cli = u"spendscope-cli"_s;

QString optionLine(const Option &option)
{
    const QString head = u"  --"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
    return head.leftJustified(24) + u"  "_s + option.help + u'\n';
}

/// "connection rename OLD NEW" begins with a word to choose; "[NAME ...]" does not.
QStringList verbsOf(const QString &name, const QStringList &usages)
{
    static const QRegularExpression verb(u"^[a-z][a-z-]*$"_s);
    QStringList verbs;
    for (const QString &usage : usages) {
        const QString arguments = usage.mid(cli.size() + name.size() + 2);
        const QStringList alternatives = arguments.split(u" | "_s);
        for (QString alternative : alternatives) {
            alternative = alternative.trimmed();
            if (alternative.startsWith(u'['))
                alternative.remove(0, 1);
            QString first = alternative.section(u' ', 0, 0);
            first.remove(u']');
            const QStringList words = first.split(u'|');
            for (const QString &word : words) {
                if (verb.match(word).hasMatch() && !verbs.contains(word))
                    verbs.append(word);
            }
        }
    }
    return verbs;
}

QList<std::pair<QString, QString>> dataFiles()
{
    return {{u"~/.local/share/spendscope/spendscope.db"_s,
                u"What was read from Cursor: usage events, roll-ups, names, commits. Only you can read it."_s},
        {u"~/.local/share/spendscope/settings.ini"_s, u"Settings of the window and its views."_s}};
}
} // namespace

CommandManual describe(const Command &command)
{
    CommandManual manual{command.name(), command.summary(), {}, {}, command.options(), command.isHidden()};
    const QStringList lines = command.arguments().split(u'\n');
    for (const QString &line : lines) {
        const QString usage = line.trimmed();
        const bool isWhole = usage.startsWith(cli + u' ');
        manual.usages.append(isWhole ? usage : (cli + u' ' + manual.name + u' ' + usage).trimmed());
    }
    manual.verbs = verbsOf(manual.name, manual.usages);
    return manual;
}

ProgramManual commandLineManual()
{
    ProgramManual manual;
    manual.name = cli;
    manual.summary = u"See where a Cursor team's AI-coding money goes."_s;
    manual.usages = {cli + u" [OPTIONS] COMMAND ..."_s};
    manual.paragraphs = {u"spendscope-cli reads a Cursor team's usage events with an Admin API key, keeps them in a "
                         u"file on this computer, "
                         "and answers from there: for servers, timers and scripts. It does the same work on the same "
                         "data as the desktop "
                         "program spendscope."_s,
        u"Nothing but a command's result goes to standard output, and no output ever holds a key."_s};
    for (const auto &command : allCommands())
        manual.commands.append(describe(*command));
    manual.options = globalOptions();
    manual.exitStatuses = {
        {u"0"_s, u"done"_s}, {u"1"_s, u"failed"_s}, {u"2"_s, u"wrong usage"_s}, {u"3"_s, u"done in part"_s}};
    manual.files = dataFiles();
    return manual;
}

ProgramManual windowManual()
{
    ProgramManual manual;
    manual.name = u"spendscope"_s;
    manual.summary = u"See where a Cursor team's AI-coding money goes."_s;
    manual.usages = {u"spendscope [OPTIONS]"_s};
    manual.paragraphs = {u"spendscope shows a Cursor team's administrator what AI coding costs: by user, billing "
                         u"group, model, repository, "
                         "kind and day. It reads the team's usage events with an Admin API key, keeps them in a file "
                         "on this computer, and "
                         "answers from there. F1 opens the guide to the page at hand."_s};
    manual.options = {
        {u"data-dir"_s, u"DIR"_s, u"Where the store lies; default: the platform's application data folder."_s},
        {u"store"_s, u"URL"_s, u"A shared store instead of the one that the settings name."_s},
        {u"sample"_s, {}, u"Open on the data of a made-up company: no account and no key needed."_s},
        {u"help"_s, {}, u"Show help."_s}, {u"version"_s, {}, u"Show the version."_s}};
    manual.files = dataFiles();
    return manual;
}

QString helpText(const ProgramManual &manual)
{
    QString text =
        u"Usage: "_s + manual.usages.join(u"\n       "_s) + u"\n\n"_s + manual.summary + u"\n\nCommands:\n"_s;
    for (const CommandManual &command : manual.commands) {
        if (!command.hidden)
            text += u"  "_s + command.name.leftJustified(16) + command.summary + u'\n';
    }
    text += u"\nOptions:\n"_s;
    for (const Option &option : manual.options)
        text += optionLine(option);
    QStringList statuses;
    for (const auto &[number, meaning] : manual.exitStatuses)
        statuses.append(number + u' ' + meaning);
    return text + u"\nExit status: "_s + statuses.join(u", "_s) + u".\n“"_s + manual.name
        + u" COMMAND --help” tells more about a command.\n"_s;
}

QString helpText(const CommandManual &manual)
{
    QString text = u"Usage: "_s + manual.usages.join(u"\n       "_s) + u"\n\n"_s + manual.summary + u'\n';
    if (!manual.options.isEmpty())
        text += u"\nOptions:\n"_s;
    for (const Option &option : manual.options)
        text += optionLine(option);
    return text;
}

} // namespace spend::commands
