// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/reportdocument.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qsizetype mostRows = 2'000; ///< more are for a spreadsheet

const QString chartSection = u"chart-"_s;

DigestTable tableOf(const TableText &text)
{
    DigestTable table;
    table.columns = text.columns;
    table.total = text.total;
    for (int column = 1; column < int(text.figures.size()); ++column) {
        if (!text.figures[column])
            table.textColumns.push_back(column);
    }
    for (const TableText::Row &row : text.rows.first(std::min(mostRows, text.rows.size()))) {
        DigestRow line{row.cells, -1, DigestTone::Plain};
        if (row.depth > 0)
            line.cells.first().prepend(QString(3 * row.depth, QChar(0x00a0)));
        table.rows.push_back(line);
    }
    return table;
}

} // namespace

DigestDocument documentOfReport(const PageReport &report)
{
    DigestDocument document;
    document.title = report.caption.title;
    document.scope = report.caption.lines.size() > 1 ? report.caption.lines.first() : QString();
    document.asOf = report.caption.lines.mid(document.scope.isEmpty() ? 0 : 1).join(u" · "_s);
    if (!report.facts.empty()) {
        DigestSection section;
        section.facts = report.facts;
        document.sections.push_back(section);
    }
    for (qsizetype i = 0; i < report.charts.size(); ++i) {
        DigestSection section;
        section.id = chartSection + QString::number(i);
        section.heading = report.charts[i].title;
        document.sections.push_back(section);
    }
    for (const TableText &table : report.tables) {
        DigestSection section;
        section.heading = table.title;
        section.tables.push_back(tableOf(table));
        if (table.rows.size() > mostRows)
            section.sentences.append(
                QCoreApplication::translate("ReportPdf", "The first %1 of %2 rows; saved as CSV the table is whole.")
                    .arg(mostRows)
                    .arg(table.rows.size()));
        document.sections.push_back(section);
    }
    return document;
}

int chartOfSection(const QString &section)
{
    return section.startsWith(chartSection) ? section.mid(chartSection.size()).toInt() : -1;
}

} // namespace spend::ui
