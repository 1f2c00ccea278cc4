// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tabletext.h"

#include "core/output/reportcsv.h"
#include "core/output/spreadsheetcsv.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuremodel.h"
#include "ui/table/figureview.h"
#include "ui/widgets/moneytext.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);

/// Columns that have words: a sparkline has none.
QList<int> columnsOf(const FigureView &view)
{
    QList<int> columns = view.head()->shownColumns();
    columns.removeIf([&](int column) { return view.figures()->cellKind(column) == CellKind::Trend; });
    return columns;
}

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

TableText headOf(const FigureView &view, const QList<int> &columns)
{
    TableText table;
    for (const int column : columns) {
        const CellKind kind = view.figures()->cellKind(column);
        table.columns.append(view.figures()->figureColumns()[column].title);
        table.figures.append(kind != CellKind::Name && kind != CellKind::Text);
    }
    return table;
}

TableText::Row rowOf(const QModelIndex &row, const QList<int> &columns)
{
    TableText::Row words;
    for (const int column : columns)
        words.cells.append(oneLine(row.siblingAtColumn(column).data().toString()));
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        ++words.depth;
    return words;
}

void addRows(TableText &table, const FigureView &view, const QModelIndex &parent, const QList<int> &columns)
{
    for (int row = 0, rows = view.model()->rowCount(parent); row < rows; ++row) {
        const QModelIndex index = view.model()->index(row, 0, parent);
        table.rows.append(rowOf(index, columns));
        if (view.model()->hasChildren(index) && view.isExpanded(index))
            addRows(table, view, index, columns);
    }
}

bool isMoney(const QString &text)
{
    return text.contains(u'$') && !plainNumber(text).isEmpty();
}

/// A column whose figures are all amounts of dollars, but for those that are not known.
bool isMoneyColumn(const TableText &table, qsizetype column)
{
    bool any = false;
    for (const TableText::Row &row : table.rows) {
        const QString &text = row.cells[column];
        if (text.isEmpty() || text == enDash)
            continue;
        if (!isMoney(text))
            return false;
        any = true;
    }
    return any;
}

QString spreadsheetCell(const QString &text, bool figure)
{
    if (!figure)
        return spreadsheetText(text);
    if (text == enDash)
        return {};
    if (const QString number = plainNumber(text); !number.isEmpty())
        return number;
    if (text.endsWith(u'%')) { // "+12 %": a spreadsheet reads a number without the space
        if (const QString number = plainNumber(text.chopped(1)); !number.isEmpty())
            return number + u'%';
    }
    return spreadsheetText(text);
}
} // namespace

TableText tableText(const FigureView &view, bool withTotal)
{
    const QList<int> columns = columnsOf(view);
    TableText table = headOf(view, columns);
    addRows(table, view, {}, columns);
    if (withTotal) {
        for (const int column : columns)
            table.total.append(oneLine(view.figures()->totalText(column)));
        if (std::all_of(table.total.begin(), table.total.end(), [](const QString &text) { return text.isEmpty(); }))
            table.total.clear();
    }
    return table;
}

TableText rowsText(const FigureView &view, QModelIndexList rows)
{
    const QList<int> columns = columnsOf(view);
    TableText table = headOf(view, columns);
    std::sort(rows.begin(), rows.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        return view.visualRect(a).top() < view.visualRect(b).top();
    });
    for (const QModelIndex &row : rows)
        table.rows.append(rowOf(row.siblingAtColumn(0), columns));
    return table;
}

QString tabSeparated(const TableText &table, bool head)
{
    QStringList lines;
    if (head)
        lines.append(table.columns.join(u'\t'));
    for (const TableText::Row &row : table.rows) {
        // Tabs go into a spreadsheet: names must not become formulas there.
        QStringList cells = row.cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!table.figures[i])
                cells[i] = spreadsheetText(cells[i]);
        }
        lines.append(QString(2 * row.depth, u' ') + cells.join(u'\t'));
    }
    if (head && !table.total.isEmpty())
        lines.append(table.total.join(u'\t'));
    return lines.join(u'\n');
}

QString htmlTable(const TableText &table, const ShareCaption &caption, bool head)
{
    QString html = u"<table>"_s;
    const auto addRow = [&](const QStringList &cells, const QString &tag, int depth) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            html += u'<' + tag;
            if (table.figures[i])
                html += u" align=\"right\""_s;
            else if (depth > 0 && i == 0)
                html += u" style=\"padding-left:%1em\""_s.arg(depth);
            html += u'>' + cells[i].toHtmlEscaped() + u"</"_s + tag + u'>';
        }
        html += u"</tr>"_s;
    };
    if (head) {
        QStringList lines = caption.title.isEmpty() ? caption.lines : QStringList{caption.title} + caption.lines;
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        if (!lines.isEmpty())
            html += u"<caption>"_s + lines.join(u"<br>"_s) + u"</caption>"_s;
        html += u"<thead>"_s;
        addRow(table.columns, u"th"_s, 0);
        html += u"</thead>"_s;
    }
    html += u"<tbody>"_s;
    for (const TableText::Row &row : table.rows)
        addRow(row.cells, u"td"_s, row.depth);
    html += u"</tbody>"_s;
    if (head && !table.total.isEmpty()) {
        html += u"<tfoot>"_s;
        addRow(table.total, u"th"_s, 0);
        html += u"</tfoot>"_s;
    }
    return html + u"</table>"_s;
}

std::unique_ptr<QMimeData> clipboardData(const TableText &table, const ShareCaption &caption, bool head)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(table, head));
    data->setHtml(htmlTable(table, caption, head));
    return data;
}

QByteArray spreadsheetTable(const TableText &table, const ShareCaption &caption)
{
    QString text;
    const auto addRecord = [&](const QStringList &fields) { text += csvRecord(fields) + u'\n'; };
    if (!caption.title.isEmpty())
        addRecord({spreadsheetText(caption.title)});
    for (const QString &line : caption.lines)
        addRecord({spreadsheetText(line)});
    text += u'\n';
    QStringList header;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        header.append(isMoneyColumn(table, i) ? u"%1 (USD)"_s.arg(table.columns[i]) : table.columns[i]);
    addRecord(header);
    const auto addCells = [&](const QStringList &cells, int depth) {
        QStringList fields;
        for (qsizetype i = 0; i < cells.size(); ++i)
            fields.append(spreadsheetCell(cells[i], table.figures[i]));
        if (depth > 0)
            fields.first().prepend(QString(2 * depth, u' '));
        addRecord(fields);
    };
    for (const TableText::Row &row : table.rows)
        addCells(row.cells, row.depth);
    if (!table.total.isEmpty())
        addCells(table.total, 0);
    return text.toUtf8();
}

QString plainNumber(const QString &text)
{
    const QLocale locale = screenLocale();
    QString rest = text.trimmed();
    QString number;
    if (rest.startsWith(minus) || rest.startsWith(u'-')) {
        number = u'-';
        rest.remove(0, 1);
    } else if (rest.startsWith(u'+')) {
        rest.remove(0, 1);
    }
    if (rest.startsWith(u'$'))
        rest.remove(0, 1);
    else if (rest.endsWith(u'$'))
        rest.chop(1);
    rest = rest.trimmed();
    rest.remove(locale.groupSeparator());
    const QStringList parts = rest.split(locale.decimalPoint());
    if (rest.isEmpty() || parts.size() > 2)
        return {};
    for (const QString &part : parts) {
        if (part.isEmpty() || !std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return {};
    }
    return number + parts.join(u'.');
}

} // namespace spend::ui
