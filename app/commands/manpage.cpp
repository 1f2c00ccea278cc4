// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manpage.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
QString bold(const QString &text)
{
    return u"\\fB"_s + roffText(text) + u"\\fR"_s;
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

/// A paragraph whose head stands out to the left.
QString item(const QString &head, const QString &text)
{
    return u".TP\n"_s + head + u'\n' + roffText(text) + u'\n';
}

QString optionItems(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString head = bold(u"--"_s + option.name);
        if (!option.valueName.isEmpty())
            head += u" \\fI"_s + roffText(option.valueName) + u"\\fR"_s;
        text += item(head, option.help);
    }
    return text;
}

/// The program's name in bold, the rest as it is; lines are not filled.
QString usageLines(const QStringList &usages)
{
    QString text = u".nf\n"_s;
    for (const QString &usage : usages)
        text += bold(usage.section(u' ', 0, 0)) + u' ' + roffText(usage.section(u' ', 1)) + u'\n';
    return text + u".fi\n"_s;
}

QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}
} // namespace

QString roffText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u"\n."_s, u"\n\\&."_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString manPage(const ProgramManual &manual, const QString &version)
{
    QString page =
        u".\\\" Written by spendscope-cli from what its help is written from: do not edit.\n"
        ".TH %1 1 \"\" \"Spendscope %2\" \"User Commands\"\n"_s.arg(roffText(manual.name.toUpper()), version);
    page += section(u"NAME"_s) + roffText(manual.name) + u" \\- "_s
        + roffText(withoutStop(manual.summary.left(1).toLower() + manual.summary.mid(1))) + u'\n';
    page += section(u"SYNOPSIS"_s) + usageLines(manual.usages);
    page += section(u"DESCRIPTION"_s);
    for (const QString &paragraph : manual.paragraphs)
        page += u".PP\n"_s + roffText(paragraph) + u'\n';
    page += section(u"OPTIONS"_s) + optionItems(manual.options);
    if (!manual.commands.isEmpty())
        page += section(u"COMMANDS"_s);
    for (const CommandManual &command : manual.commands) {
        if (command.hidden)
            continue;
        page += u".SS "_s + roffText(command.name) + u'\n' + roffText(command.summary) + u"\n.PP\n"_s
            + usageLines(command.usages) + optionItems(command.options);
    }
    if (!manual.exitStatuses.isEmpty())
        page += section(u"EXIT STATUS"_s);
    for (const auto &[number, meaning] : manual.exitStatuses)
        page += item(bold(number), meaning);
    page += section(u"FILES"_s);
    for (const auto &[path, meaning] : manual.files)
        page += item(u"\\fI"_s + roffText(path) + u"\\fR"_s, meaning);
    const QString other = manual.commands.isEmpty() ? u"spendscope-cli"_s : u"spendscope"_s;
    return page + section(u"SEE ALSO"_s) + bold(other) + u"(1)\n"_s;
}

} // namespace spend::commands
