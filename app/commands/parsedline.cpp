// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/parsedline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace spend::commands
{

Result<ParsedLine> ParsedLine::parse(const QStringList &arguments, const QList<Option> &options)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    if (!parser.parse(QStringList{u"spendscope-cli"_s} + arguments))
        return Problem::invalidInput(parser.errorText());
    ParsedLine line;
    for (const Option &option : options) {
        if (!parser.isSet(option.name))
            continue;
        QStringList values = parser.values(option.name);
        std::reverse(values.begin(), values.end());
        line.m_values.insert(option.name, values);
    }
    line.m_positional = parser.positionalArguments();
    return line;
}

QStringList ParsedLine::values(const QString &option) const
{
    QStringList inOrder = m_values.value(option);
    std::reverse(inOrder.begin(), inOrder.end());
    return inOrder;
}

} // namespace spend::commands
