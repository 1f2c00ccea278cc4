// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestplain.h"

#include "core/output/texttable.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
void addTable(QString &text, const DigestTable &table)
{
    TextTable lines;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        lines.addColumn(i == 0 && !table.caption.isEmpty() ? table.caption : table.columns[i],
            i == 0 ? TextTable::Alignment::Left : TextTable::Alignment::Decimal);
    for (const DigestRow &row : table.rows)
        lines.addRow(row.cells);
    if (!table.total.isEmpty()) {
        lines.addRule();
        lines.addRow(table.total);
    }
    text += u'\n' + lines.text();
}
} // namespace

QString plainDigest(const DigestDocument &document)
{
    QString text = u"%1: %2\n"_s.arg(document.title, document.period);
    if (!document.scope.isEmpty())
        text += document.scope + u'\n';
    text += document.asOf + u'\n';
    for (const DigestSection &section : document.sections) {
        text += u"\n%1\n%2\n"_s.arg(section.heading.toUpper(), QString(section.heading.size(), u'='));
        for (const DigestFact &fact : section.facts)
            text += fact.context.isEmpty() ? u"%1: %2\n"_s.arg(fact.label, fact.figure)
                                           : u"%1: %2 (%3)\n"_s.arg(fact.label, fact.figure, fact.context);
        for (const QString &sentence : section.sentences)
            text += sentence + u'\n';
        for (const DigestTable &table : section.tables)
            addTable(text, table);
    }
    return text;
}

} // namespace spend
