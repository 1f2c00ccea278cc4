// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/share/pagereport.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;

namespace spend::ui
{

/// Draws charts inside a text document, as shapes and text. Belongs to the document that it is made for, and so to the
/// thread of that.
class ReportPictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ReportPictures(QTextDocument *document, const QList<ChartDrawing> &charts);

    /// A chart as wide as the page, as high as that makes it.
    static void insert(QTextCursor &cursor, int chart);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    QList<ChartDrawing> m_charts;
};

} // namespace spend::ui
