// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QTextDocument;

namespace spend::ui
{

enum class Paper { A4, Letter };

/// What this computer's region prints on.
Paper usualPaper();

/// A document for paper.
struct PdfSheet {
    QString title; ///< of the file, and at the foot of each page
    Paper paper = Paper::A4;
    bool sideways = false;
    /// Sets the text into the document, whose paint device and width are those of the paper, and answers the numbers of
    /// the blocks that are headings.
    std::function<QList<int>(QTextDocument *)> layOut;
};

/// A PDF with real text, and title and page numbers at the foot of each page. No heading is left alone at the end of a
/// page. Any thread of a program with a QGuiApplication.
QByteArray pdfPages(const PdfSheet &sheet);

} // namespace spend::ui
