// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndex>
#include <QString>
#include <QStringList>

namespace spend::ui
{

class FigureTable;

/// What stands above figures that leave the program: whose they are, of when and by which filters.
struct SeenCaption {
    QString title; ///< of the page
    QStringList lines; ///< range and filters, then the time of the data

    friend bool operator==(const SeenCaption &, const SeenCaption &) = default;
};

struct SeenColumn {
    QString title;
    bool right = false; ///< figures stand right
};

/// A table as it is on screen: its columns in order, without sparklines; its rows as sorted, the open ones with theirs.
/// Texts are those of the screen, whole where the screen cuts them.
struct SeenTable {
    QString name; ///< what the rows are
    QList<SeenColumn> columns;
    QList<QStringList> rows;
    QList<int> depths; ///< of the rows: 0 at the top
    QStringList total; ///< empty: none
};

/// UI thread.
SeenTable seenTable(const FigureTable &table);
/// One row alone, without the totals.
SeenTable seenRow(const FigureTable &table, const QModelIndex &row);

/// A figure as spreadsheets read it: "−$1,234.56" is -1234.56, "12,345" is 12345, "+34 %" is 34 %; other texts stay as
/// they are, defused where a spreadsheet would take them for a formula.
QString spreadsheetCell(const QString &text);

/// Rows in lines, cells between tabs, as on screen.
QString asPlainText(const SeenTable &table);
/// A table of its own for mail and documents; no text is markup.
QString asHtml(const SeenTable &table, const SeenCaption &caption);
/// The caption's lines, an empty one, the head, the rows and the totals. UTF-8.
QByteArray asCsv(const SeenTable &table, const SeenCaption &caption);

} // namespace spend::ui
