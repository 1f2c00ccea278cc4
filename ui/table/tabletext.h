// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndex>
#include <QString>
#include <QStringList>

#include <memory>

class QMimeData;

namespace spend::ui
{

class FigureView;

/// A table as it stands on the screen: the words of its cells, in the order and the columns shown.
struct TableText {
    struct Row {
        QStringList cells; ///< one a column
        int depth = 0; ///< below how many rows it stands
    };
    QString title;
    QStringList columns;
    QList<bool> figures; ///< whether a column's cells stand right
    QList<Row> rows;
    QStringList total; ///< empty: none
};

/// What is said of a table or a chart wherever it is taken to: what it is, which range and filters it shows, and up to
/// when its data goes.
struct ShareCaption {
    QString title;
    QStringList lines;
};

/// All rows of a view, as far as they are open, and its totals where they are shown.
TableText tableText(const FigureView &view, bool withTotal);
/// These rows only, without totals.
TableText rowsText(const FigureView &view, QModelIndexList rows);

/// Lines of cells with tabs between them, as spreadsheets paste them; \c head: with the columns' titles and the total.
QString tabSeparated(const TableText &table, bool head);
/// A table of HTML, every text escaped; the caption where there is one.
QString htmlTable(const TableText &table, const ShareCaption &caption, bool head);
/// Both of them, for the clipboard.
std::unique_ptr<QMimeData> clipboardData(const TableText &table, const ShareCaption &caption, bool head);
/// For spreadsheets: the caption's lines, a line with nothing, one header, rows and total. Amounts are plain numbers of
/// dollars and say so in the header, counts are plain numbers, what is not known is an empty field. UTF-8.
QByteArray spreadsheetTable(const TableText &table, const ShareCaption &caption);

/// A figure of the screen as a plain number ("$1,234.56": "1234.56", "−1,234": "-1234"); nothing where the text is no
/// amount and no count.
QString plainNumber(const QString &text);

} // namespace spend::ui
