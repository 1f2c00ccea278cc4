// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace spend
{

/// What a reader should make of a figure: red and green mean a change in cost, never anything else.
enum class DigestTone { Plain, More, Less, Caution };

/// A figure that stands out: a label, the figure, one line of context.
struct DigestFact {
    QString label;
    QString figure;
    QString context;
    DigestTone tone = DigestTone::Plain; ///< of the context
};

struct DigestRow {
    QStringList cells; ///< one a column
    double share = -1; ///< 0 to 1: the length of a small bar beside the first cell; below 0: none
    DigestTone tone = DigestTone::Plain; ///< of the last cell
};

struct DigestTable {
    QString caption;
    QStringList columns; ///< the first is text, the others are figures but for textColumns
    std::vector<DigestRow> rows;
    QStringList total; ///< a last row apart; empty: none
    std::vector<int> textColumns = {}; ///< further columns of text, which stand left
};

/// One bar of a row of bars.
struct DigestBar {
    QString label; ///< may be empty: bars in between
    QString text; ///< the amount in words
    double height = 0; ///< 0 to 1
    bool pale = false; ///< a day that is not worked
};

/// Figures, sentences, bars, tables, in this order; each may be missing.
struct DigestSection {
    QString id; ///< "cost", "drivers", …; stable
    QString heading;
    std::vector<DigestFact> facts;
    QStringList sentences;
    std::vector<DigestBar> bars;
    QString barsCaption;
    std::vector<DigestTable> tables;
};

/// A digest as it is read, whatever it is read on: screen, HTML, PDF and message are made from this and from nothing
/// else. All texts are plain.
struct DigestDocument {
    QString title; ///< "Weekly digest"
    QString period; ///< "Nov 16 – 22, 2026, week 47"
    QString scope; ///< whose spend: the connections' names
    QString asOf; ///< the time of the data, a sentence
    std::vector<DigestSection> sections;

    const DigestSection *section(const QString &id) const
    {
        for (const DigestSection &section : sections) {
            if (section.id == id)
                return &section;
        }
        return nullptr;
    }
};

} // namespace spend
