// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestlayout.h"

#include "ui/digest/digestbars.h"
#include "ui/theme/tokens.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace spend::ui
{

namespace
{
/// Sets one digest; lives as long as that takes.
class Setter
{
public:
    Setter(QTextDocument *text, const DigestLook &look)
        : m_cursor(text)
        , m_look(look)
        , m_tokens(look.tokens)
        , m_colors{m_tokens.series[0], blended(m_tokens.series[0], m_tokens.surface, 0.38), m_tokens.muted}
        , m_track{m_tokens.series[0], m_tokens.grid, m_tokens.muted}
    {
    }

    QList<int> set(const DigestDocument &digest)
    {
        line(digest.period.isEmpty() ? digest.title : digest.title + QStringLiteral(": ") + digest.period,
            chars(1.75, m_tokens.text, QFont::DemiBold), 0, 2, 1);
        if (!digest.scope.isEmpty())
            line(digest.scope, chars(1, m_tokens.text), 0, 1);
        line(digest.asOf, chars(0.92, m_tokens.muted), 0, 4);
        for (const DigestSection &section : digest.sections)
            add(section);
        return m_headings;
    }

private:
    QTextCharFormat chars(double factor, const QColor &color, int weight = QFont::Normal) const
    {
        QTextCharFormat format;
        format.setFontPointSize(m_look.points * factor);
        format.setForeground(color);
        format.setFontWeight(weight);
        return format;
    }

    QColor colorOf(DigestTone tone) const
    {
        switch (tone) {
        case DigestTone::More:
            return m_tokens.bad;
        case DigestTone::Less:
            return m_tokens.good;
        case DigestTone::Caution:
            return m_tokens.caution;
        case DigestTone::Plain:
            break;
        }
        return m_tokens.muted;
    }

    void block(double above, double below, int level)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setHeadingLevel(level);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        if (level > 0)
            m_headings.append(m_cursor.blockNumber());
    }

    void line(const QString &text, const QTextCharFormat &format, double above, double below, int level = 0)
    {
        block(above, below, level);
        m_cursor.insertText(text, format);
    }

    void add(const DigestSection &section)
    {
        if (!section.heading.isEmpty())
            line(section.heading, chars(1.25, m_tokens.text, QFont::DemiBold), 18, 4, 2);
        addFacts(section.facts);
        if (m_look.pictures)
            m_look.pictures(m_cursor, section.id);
        for (const QString &sentence : section.sentences)
            line(sentence, chars(1, m_tokens.text), 2, 2);
        if (!section.bars.empty()) {
            block(8, 0, 0);
            DigestBars::insertDays(m_cursor, section.bars, m_colors);
            line(section.barsCaption, chars(0.92, m_tokens.muted), 0, 4);
        }
        for (const DigestTable &table : section.tables)
            add(table);
    }

    static QTextTableFormat tableFormat()
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    void addFacts(const std::vector<DigestFact> &facts)
    {
        if (facts.empty())
            return;
        QTextTableFormat format = tableFormat();
        format.setBorder(1);
        format.setBorderBrush(m_tokens.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(8);
        format.setTopMargin(4);
        format.setBottomMargin(6);
        const int count = int(facts.size());
        if (count < 3) // one figure alone need not fill the line
            format.setWidth(QTextLength(QTextLength::PercentageLength, 33.0 * count));
        format.setColumnWidthConstraints(
            QList<QTextLength>(count, QTextLength(QTextLength::PercentageLength, 100.0 / count)));
        QTextTable *table = m_cursor.insertTable(1, count, format);
        for (int i = 0; i < count; ++i) {
            const DigestFact &fact = facts[std::size_t(i)];
            QTextCursor cell = table->cellAt(0, i).firstCursorPosition();
            cell.insertText(fact.label, chars(0.92, m_tokens.muted));
            cell.insertBlock();
            cell.insertText(fact.figure, chars(1.55, m_tokens.text, QFont::DemiBold));
            if (!fact.context.isEmpty()) {
                cell.insertBlock();
                cell.insertText(fact.context, chars(0.92, colorOf(fact.tone)));
            }
        }
        leave(table);
    }

    void add(const DigestTable &content)
    {
        if (!content.caption.isEmpty())
            line(content.caption, chars(1, m_tokens.text, QFont::DemiBold), 8, 0, 3);
        const int columns = int(content.columns.size());
        const bool total = !content.total.isEmpty();
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(1);
        format.setTopMargin(2);
        format.setBottomMargin(6);
        // Many columns share what the names leave; few are not spread over the whole line.
        const double figure = columns > 4 ? std::min(15.0, 74.0 / (columns - 1)) : 17;
        QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, figure));
        widths[0] = QTextLength(QTextLength::PercentageLength, 100 - figure * (columns - 1));
        const auto isText = [&](int column) {
            return column == 0
                || std::find(content.textColumns.begin(), content.textColumns.end(), column)
                != content.textColumns.end();
        };
        format.setColumnWidthConstraints(widths);
        QTextTable *table = m_cursor.insertTable(int(content.rows.size()) + 1 + (total ? 1 : 0), columns, format);
        for (int column = 0; column < columns; ++column)
            fill(table, 0, column, content.columns[column], chars(0.88, m_tokens.muted, QFont::DemiBold),
                isText(column));
        int row = 0;
        for (const DigestRow &each : content.rows) {
            ++row;
            if (each.share >= 0) {
                QTextCursor cell = table->cellAt(row, 0).firstCursorPosition();
                DigestBars::insertShare(cell, each.share, m_track);
            }
            for (int column = 0; column < columns; ++column) {
                const bool toned = column + 1 == columns && each.tone != DigestTone::Plain;
                fill(table, row, column, each.cells.value(column), chars(1, toned ? colorOf(each.tone) : m_tokens.text),
                    isText(column));
            }
        }
        for (int column = 0; total && column < columns; ++column)
            fill(table, row + 1, column, content.total.value(column), chars(1, m_tokens.text, QFont::DemiBold),
                isText(column), m_tokens.hover);
        leave(table);
    }

    void fill(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format, bool left,
        const QColor &ground = {})
    {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat looks = cell.format().toTableCellFormat();
        looks.setBottomBorder(1);
        looks.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        looks.setBottomBorderBrush(m_tokens.grid);
        if (ground.isValid())
            looks.setBackground(ground);
        cell.setFormat(looks);
        QTextCursor cursor = cell.lastCursorPosition();
        if (!left) {
            QTextBlockFormat right;
            right.setAlignment(Qt::AlignRight);
            cursor.setBlockFormat(right);
        }
        cursor.insertText(text, format);
    }

    /// Behind the table, into the block that follows it: a thin one, since a document can't end with a table.
    void leave(QTextTable *table)
    {
        m_cursor = QTextCursor(table->lastCursorPosition().block().next()); // a cursor's own way there lays out first
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
    }

    QTextCursor m_cursor;
    const DigestLook &m_look;
    const Tokens &m_tokens;
    DigestBars::Colors m_colors;
    DigestBars::Colors m_track;
    QList<int> m_headings;
    bool m_first = true;
};
} // namespace

QList<int> layOutDigest(QTextDocument *text, const DigestDocument &digest, const DigestLook &look)
{
    text->clear();
    if (!text->findChild<DigestBars *>())
        new DigestBars(text);
    text->setUndoRedoEnabled(false);
    QFont font = text->defaultFont();
    font.setPointSizeF(look.points);
    text->setDefaultFont(font);
    // One change in all: a document that is shown lays a table out anew at each.
    QTextCursor whole(text);
    whole.beginEditBlock();
    const QList<int> headings = Setter(text, look).set(digest);
    whole.endEditBlock();
    return headings;
}

} // namespace spend::ui
