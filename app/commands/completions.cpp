// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/completions.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
enum class ValueKind { None, File, Folder, Other };

ValueKind kindOf(const Option &option)
{
    if (option.valueName.isEmpty())
        return ValueKind::None;
    if (option.valueName == u"FILE"_s || option.valueName == u"PATH"_s)
        return ValueKind::File;
    return option.valueName == u"DIR"_s ? ValueKind::Folder : ValueKind::Other;
}

QString functionName(const ProgramManual &manual)
{
    return u'_' + QString(manual.name).replace(u'-', u'_');
}

QList<CommandManual> shownCommands(const ProgramManual &manual)
{
    QList<CommandManual> shown;
    for (const CommandManual &command : manual.commands) {
        if (!command.hidden)
            shown.append(command);
    }
    return shown;
}

/// Every option of that kind in the program, as alternatives of a case.
QString optionsOf(const ProgramManual &manual, std::initializer_list<ValueKind> kinds)
{
    QStringList names;
    const auto collect = [&](const QList<Option> &options) {
        for (const Option &option : options) {
            const QString name = u"--"_s + option.name;
            if (std::find(kinds.begin(), kinds.end(), kindOf(option)) != kinds.end() && !names.contains(name))
                names.append(name);
        }
    };
    collect(manual.options);
    for (const CommandManual &command : shownCommands(manual))
        collect(command.options);
    return names.join(u'|');
}

QStringList optionWords(const QList<Option> &options)
{
    QStringList words;
    for (const Option &option : options)
        words.append(u"--"_s + option.name);
    return words;
}

/// Inside single quotes, for bash and zsh.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString zshOption(const Option &option)
{
    QString help = option.help;
    help.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    QString spec = u"*--"_s + option.name + u'[' + help + u']';
    switch (kindOf(option)) {
    case ValueKind::None:
        break;
    case ValueKind::File:
        spec += u':' + option.valueName + u":_files"_s;
        break;
    case ValueKind::Folder:
        spec += u':' + option.valueName + u":_files -/"_s;
        break;
    case ValueKind::Other:
        spec += u':' + option.valueName + u':';
        break;
    }
    return shellQuoted(spec);
}

QString zshArguments(const QList<Option> &options, const QStringList &more, const QString &indent)
{
    QStringList specs;
    for (const Option &option : options)
        specs.append(zshOption(option));
    for (const QString &spec : more)
        specs.append(shellQuoted(spec));
    return u"_arguments -C \\\n"_s + indent + u"    "_s + specs.join(u" \\\n"_s + indent + u"    "_s) + u'\n';
}

QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishOption(const QString &program, const QString &condition, const Option &option)
{
    QString line = u"complete -c "_s + program + condition + u" -l "_s + option.name;
    switch (kindOf(option)) {
    case ValueKind::None:
        break;
    case ValueKind::File:
        line += u" -r -F"_s;
        break;
    case ValueKind::Folder:
        line += u" -x -a '(__fish_complete_directories)'"_s;
        break;
    case ValueKind::Other:
        line += u" -x"_s;
        break;
    }
    return line + u" -d "_s + fishQuoted(option.help) + u'\n';
}

QString head(const ProgramManual &manual)
{
    return u"# Completion for "_s + manual.name + u", written by spendscope-cli completion: do not edit.\n"_s;
}
} // namespace

QString bashCompletion(const ProgramManual &manual)
{
    const QString function = functionName(manual);
    const QString valued = optionsOf(manual, {ValueKind::File, ValueKind::Folder, ValueKind::Other});
    const QString files = optionsOf(manual, {ValueKind::File});
    const QString folders = optionsOf(manual, {ValueKind::Folder});
    const QString others = optionsOf(manual, {ValueKind::Other});
    QString text = head(manual) + function
        + u"()\n{\n"
          "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' verb='' words "
          "i\n"
          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
          "        case ${COMP_WORDS[i]} in\n"
          "            "_s
        + valued
        + u") i=$((i + 1)) ;;\n"
          "            -*) ;;\n"
          "            *) if [ -z \"$command\" ]; then command=${COMP_WORDS[i]}; else verb=${COMP_WORDS[i]}; fi ;;\n"
          "        esac\n    done\n    COMPREPLY=()\n    case $before in\n"_s;
    if (!files.isEmpty())
        text += u"        "_s + files
            + u") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); return ;;\n"_s;
    if (!folders.isEmpty())
        text += u"        "_s + folders
            + u") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); return ;;\n"_s;
    if (!others.isEmpty())
        text += u"        "_s + others + u") return ;;\n"_s;
    text += u"    esac\n    words='"_s + optionWords(manual.options).join(u' ') + u"'\n"_s;
    const QList<CommandManual> commands = shownCommands(manual);
    if (!commands.isEmpty()) {
        QStringList names;
        for (const CommandManual &command : commands)
            names.append(command.name);
        text += u"    case $command in\n        '') words=\"$words "_s + names.join(u' ') + u"\" ;;\n"_s;
        for (const CommandManual &command : commands) {
            text +=
                u"        "_s + command.name + u") words=\"$words "_s + optionWords(command.options).join(u' ') + u'"';
            if (!command.verbs.isEmpty())
                text += u"; [ -n \"$verb\" ] || words=\"$words "_s + command.verbs.join(u' ') + u'"';
            text += u" ;;\n"_s;
        }
        text += u"    esac\n"_s;
    }
    return text + u"    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n}\ncomplete -F "_s + function
        + u' ' + manual.name + u'\n';
}

QString zshCompletion(const ProgramManual &manual)
{
    const QString function = functionName(manual);
    const QList<CommandManual> commands = shownCommands(manual);
    QString text = u"#compdef "_s + manual.name + u'\n' + head(manual) + function + u"() {\n    "_s;
    if (commands.isEmpty())
        return text + zshArguments(manual.options, {}, u"    "_s) + u"}\n"_s + function + u" \"$@\"\n"_s;
    text += u"local context state state_descr line\n    typeset -A opt_args\n    "_s
        + zshArguments(manual.options, {u"1:command:->command"_s, u"*::argument:->argument"_s}, u"    "_s)
        + u"    case $state in\n    command)\n        local -a commands=(\n"_s;
    for (const CommandManual &command : commands)
        text += u"            "_s + shellQuoted(command.name + u':' + QString(command.summary).replace(u':', u"\\:"_s))
            + u'\n';
    text += u"        )\n        _describe command commands\n        ;;\n    argument)\n        case $words[1] in\n"_s;
    for (const CommandManual &command : commands) {
        QStringList more;
        if (!command.verbs.isEmpty())
            more.append(u"1:what:("_s + command.verbs.join(u' ') + u')');
        more.append(u"*:argument:_files"_s);
        text += u"        "_s + command.name + u")\n            "_s
            + zshArguments(command.options + manual.options, more, u"            "_s) + u"            ;;\n"_s;
    }
    return text + u"        esac\n        ;;\n    esac\n}\n"_s + function + u" \"$@\"\n"_s;
}

QString fishCompletion(const ProgramManual &manual)
{
    QString text = head(manual) + u"complete -c "_s + manual.name + u" -f\n"_s;
    for (const Option &option : manual.options)
        text += fishOption(manual.name, {}, option);
    for (const CommandManual &command : shownCommands(manual)) {
        text += u"complete -c "_s + manual.name + u" -n __fish_use_subcommand -a "_s + command.name + u" -d "_s
            + fishQuoted(command.summary) + u'\n';
        const QString seen = u"__fish_seen_subcommand_from "_s + command.name;
        if (!command.verbs.isEmpty()) {
            const QString verbs = command.verbs.join(u' ');
            text += u"complete -c "_s + manual.name + u" -n '"_s + seen + u"; and not __fish_seen_subcommand_from "_s
                + verbs + u"' -a '"_s + verbs + u"'\n"_s;
        }
        for (const Option &option : command.options)
            text += fishOption(manual.name, u" -n '"_s + seen + u'\'', option);
    }
    return text;
}

} // namespace spend::commands
