// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/seentable.h"

#include "core/output/spreadsheetcsv.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QList<int> seenColumns(const FigureTable &table)
{
    QList<int> columns;
    for (const int column : table.head()->shownColumns()) {
        if (table.figures()->cellKind(column) != CellKind::Trend)
            columns.append(column);
    }
    return columns;
}

SeenTable headOf(const FigureTable &table, const QList<int> &columns)
{
    SeenTable seen;
    // Behind the semicolon stands how the rows are worked.
    seen.name = table.view()->accessibleName().section(u';', 0, 0);
    for (const int column : columns) {
        const CellKind kind = table.figures()->cellKind(column);
        seen.columns.append({table.figures()->figureColumns()[column].title,
            kind == CellKind::Figure || kind == CellKind::Change || kind == CellKind::Share});
    }
    return seen;
}

QStringList cellsOf(const QModelIndex &row, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(row.siblingAtColumn(column).data().toString());
    return cells;
}

/// Without what would end a cell or a line.
QString oneLine(QString text)
{
    static const QRegularExpression breaks(u"[\\t\\r\\n]+"_s);
    return text.replace(breaks, u" "_s);
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool plain =
            !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
        quoted.append(plain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + '\n';
}

QStringList spreadsheetCells(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(spreadsheetCell(cell));
    return texts;
}

QString htmlRow(const QString &element, const SeenTable &table, const QStringList &cells, int depth = 0)
{
    QString row = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString style = table.columns[i].right ? u"text-align:right"_s
            : i == 0 && depth > 0                    ? u"padding-left:%1em"_s.arg(depth)
                                                     : u"text-align:left"_s;
        row += u"<%1 style=\"%2\">%3</%1>"_s.arg(element, style, cells[i].toHtmlEscaped());
    }
    return row + u"</tr>\n"_s;
}
} // namespace

SeenTable seenTable(const FigureTable &table)
{
    const QList<int> columns = seenColumns(table);
    SeenTable seen = headOf(table, columns);
    const FigureModel &model = *table.figures();
    const std::function<void(const QModelIndex &, int)> collect = [&](const QModelIndex &parent, int depth) {
        for (int row = 0, rows = model.rowCount(parent); row < rows; ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            seen.rows.append(cellsOf(index, columns));
            seen.depths.append(depth);
            if (table.view()->isExpanded(index))
                collect(index, depth + 1);
        }
    };
    collect({}, 0);
    if (!table.totals()->isHidden()) {
        for (const int column : columns)
            seen.total.append(model.totalText(column));
        if (seen.total.join(QString()).isEmpty())
            seen.total.clear();
    }
    return seen;
}

SeenTable seenRow(const FigureTable &table, const QModelIndex &row)
{
    const QList<int> columns = seenColumns(table);
    SeenTable seen = headOf(table, columns);
    seen.rows.append(cellsOf(row, columns));
    seen.depths.append(0);
    return seen;
}

QString spreadsheetCell(const QString &text)
{
    static const QRegularExpression figure(
        u"^([+\\x{2212}-]?)(\\$?)(\\d{1,3}(?:,\\d{3})*|\\d+)(\\.\\d+)?(?:[ \\x{a0}]?(%))?$"_s);
    const QRegularExpressionMatch match = figure.match(text);
    if (!match.hasMatch())
        return spreadsheetText(text);
    const QString sign = match.captured(1).isEmpty() || match.captured(1) == u"+" ? QString() : u"-"_s;
    return sign + match.captured(3).remove(u',') + match.captured(4) + match.captured(5);
}

QString asPlainText(const SeenTable &table)
{
    QStringList lines;
    QStringList head;
    for (const SeenColumn &column : table.columns)
        head.append(oneLine(column.title));
    lines.append(head.join(u'\t'));
    const auto add = [&lines](const QStringList &cells) {
        QStringList texts;
        for (const QString &cell : cells)
            texts.append(oneLine(cell));
        lines.append(texts.join(u'\t'));
    };
    for (const QStringList &row : table.rows)
        add(row);
    if (!table.total.isEmpty())
        add(table.total);
    return lines.join(u'\n') + u'\n';
}

QString asHtml(const SeenTable &table, const SeenCaption &caption)
{
    QString html = u"<table>\n<caption>%1"_s.arg(caption.title.toHtmlEscaped());
    for (const QString &line : caption.lines)
        html += u"<br>"_s + line.toHtmlEscaped();
    html += u"</caption>\n<thead>"_s;
    QStringList titles;
    for (const SeenColumn &column : table.columns)
        titles.append(column.title);
    html += htmlRow(u"th"_s, table, titles) + u"</thead>\n<tbody>\n"_s;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        html += htmlRow(u"td"_s, table, table.rows[i], table.depths.value(i));
    html += u"</tbody>\n"_s;
    if (!table.total.isEmpty())
        html += u"<tfoot>"_s + htmlRow(u"th"_s, table, table.total) + u"</tfoot>\n"_s;
    return html + u"</table>\n"_s;
}

QByteArray asCsv(const SeenTable &table, const SeenCaption &caption)
{
    QByteArray csv = csvLine({spreadsheetText(caption.title)});
    for (const QString &line : caption.lines)
        csv += csvLine({spreadsheetText(line)});
    csv += '\n';
    QStringList titles;
    for (const SeenColumn &column : table.columns)
        titles.append(spreadsheetText(column.title));
    csv += csvLine(titles);
    for (const QStringList &row : table.rows)
        csv += csvLine(spreadsheetCells(row));
    if (!table.total.isEmpty())
        csv += csvLine(spreadsheetCells(table.total));
    return csv;
}

} // namespace spend::ui
