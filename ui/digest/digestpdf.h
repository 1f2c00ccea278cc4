// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QTextCursor;

namespace spend::ui
{

enum class Paper { A4, Letter };

/// What this computer's region prints on.
Paper usualPaper();

/// A digest as a PDF, light whatever the screen is, with title and page numbers at the foot of each page. No heading is
/// left alone at the end of a page. Any thread of a program with a QGuiApplication.
QByteArray digestPdf(const DigestDocument &digest, Paper paper);

/// What else there is to say of a PDF.
struct PdfLook {
    Paper paper = Paper::A4;
    bool wide = false; ///< landscape
    /// As DigestLook has it; called in the thread that makes the PDF.
    std::function<void(QTextCursor &cursor, const QString &section)> pictures = {};
};
QByteArray digestPdf(const DigestDocument &digest, const PdfLook &look);

} // namespace spend::ui
