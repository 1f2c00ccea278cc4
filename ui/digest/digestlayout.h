// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QList>
#include <QString>

#include <functional>

class QTextCursor;
class QTextDocument;

namespace spend::ui
{

struct Tokens;

/// How a digest is set.
struct DigestLook {
    const Tokens &tokens;
    double points = 9.75; ///< size of the text; headings go by it
    /// Puts pictures below the figures of a section, by its id; absent: there are none.
    std::function<void(QTextCursor &cursor, const QString &section)> pictures = {};
};

/// Sets a digest into a document, which it empties first. No text is read as markup. Answers the numbers of the blocks
/// that are headings, so that none is left alone at a page's end. Any thread, if the document is that thread's.
QList<int> layOutDigest(QTextDocument *text, const DigestDocument &digest, const DigestLook &look);

} // namespace spend::ui
