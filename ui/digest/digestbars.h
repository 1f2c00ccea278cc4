// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QColor>
#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;

namespace spend::ui
{

/// Draws the bars of a digest inside a text document, as shapes and not as pictures: sharp on paper and on every
/// screen. Belongs to the document that it is made for.
class DigestBars final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// The document becomes its owner.
    explicit DigestBars(QTextDocument *document);

    struct Colors {
        QColor bar;
        QColor pale; ///< days that are not worked, the track of a share
        QColor label;
    };
    /// A row of bars over the whole width.
    static void insertDays(QTextCursor &cursor, const std::vector<DigestBar> &bars, const Colors &colors);
    /// A small bar, as wide as the share.
    static void insertShare(QTextCursor &cursor, double share, const Colors &colors);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace spend::ui
