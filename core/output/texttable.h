// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace spend
{

/// Columns a terminal takes for a text: wide characters take two, combining and invisible ones none.
int textColumns(QStringView text);

/// The text without what would move a terminal's cursor or change its state or direction: such characters are shown as
/// U+FFFD. Names come from outside.
QString forTerminal(const QString &text);

/// A table in plain text: columns aligned, headings underlined, two spaces between columns.
class TextTable
{
public:
    enum class Alignment {
        Left,
        Decimal, ///< to the right, with decimal points below each other
    };

    void addColumn(const QString &heading, Alignment alignment);
    /// A field a column; missing ones are empty.
    void addRow(const QStringList &fields);
    /// A line across the table.
    void addRule();

    /// Ends with a line break.
    QString text() const;

private:
    struct Column {
        QString heading;
        Alignment alignment;
    };
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows; ///< without fields: a rule
};

} // namespace spend
