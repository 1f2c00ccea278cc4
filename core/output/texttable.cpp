// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/texttable.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// Blocks whose characters are wide in East Asian typography, as terminals draw them. Qt does not tell.
constexpr std::array<std::pair<char32_t, char32_t>, 15> wideBlocks{{
    {0x1100, 0x115f}, // Hangul Jamo
    {0x2e80, 0x303e}, // CJK radicals and punctuation
    {0x3041, 0x33ff}, // Kana to CJK compatibility
    {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, // CJK ideographs
    {0xa000, 0xa4cf}, // Yi
    {0xa960, 0xa97f}, {0xac00, 0xd7a3}, // Hangul
    {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, // fullwidth forms
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, // pictographs
    {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}, // further ideographs
}};

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(
        wideBlocks.begin(), wideBlocks.end(), [c](const auto &block) { return block.first <= c && c <= block.second; });
    return wide ? 2 : 1;
}

bool isUnsafe(char32_t c)
{
    const bool turnsText =
        c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return turnsText || c == 0x2028 || c == 0x2029 || QChar::category(c) == QChar::Other_Control;
}

/// Where the decimal part begins, counted from the end.
qsizetype decimals(const QString &figure)
{
    const qsizetype point = figure.indexOf(u'.');
    return point < 0 ? 0 : figure.size() - point;
}

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(0, count), u' ');
}
} // namespace

int textColumns(QStringView text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString forTerminal(const QString &text)
{
    QString safe;
    for (const char32_t c : text.toUcs4()) {
        const char32_t shown = isUnsafe(c) ? U'\uFFFD' : c;
        safe += QString::fromUcs4(&shown, 1);
    }
    return safe;
}

void TextTable::addColumn(const QString &heading, Alignment alignment)
{
    m_columns.push_back({heading, alignment});
}

void TextTable::addRow(const QStringList &fields)
{
    QStringList row;
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        row.append(forTerminal(fields.value(qsizetype(c))));
    m_rows.push_back(row);
}

void TextTable::addRule()
{
    m_rows.push_back({});
}

QString TextTable::text() const
{
    std::vector<QStringList> columns; // padded fields
    std::vector<int> widths;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const bool decimal = m_columns[c].alignment == Alignment::Decimal;
        qsizetype mostDecimals = 0;
        for (const QStringList &row : m_rows)
            mostDecimals =
                decimal && !row.isEmpty() ? std::max(mostDecimals, decimals(row[qsizetype(c)])) : mostDecimals;
        QStringList fields{m_columns[c].heading};
        for (const QStringList &row : m_rows) {
            const QString field = row.value(qsizetype(c));
            fields.append(decimal && !field.isEmpty() ? field + spaces(mostDecimals - decimals(field)) : field);
        }
        int width = 0;
        for (const QString &field : std::as_const(fields))
            width = std::max(width, textColumns(field));
        for (QString &field : fields)
            field = decimal ? spaces(width - textColumns(field)) + field : field + spaces(width - textColumns(field));
        columns.push_back(fields);
        widths.push_back(width);
    }

    const auto line = [&](const auto &fieldOf) {
        QStringList fields;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            fields.append(fieldOf(c));
        QString joined = fields.join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        return joined + u'\n';
    };
    const QString rule = line([&](std::size_t c) { return QString(widths[c], u'-'); });
    QString text = line([&](std::size_t c) { return columns[c].first(); }) + rule;
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        text += m_rows[r].isEmpty() ? rule : line([&](std::size_t c) { return columns[c][qsizetype(r) + 1]; });
    return text;
}

} // namespace spend
