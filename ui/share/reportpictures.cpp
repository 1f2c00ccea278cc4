// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/reportpictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int chartObject = QTextFormat::UserObject + 11;
constexpr int chartNumber = QTextFormat::UserProperty + 11;
constexpr double highest = 0.45; ///< of a page
} // namespace

ReportPictures::ReportPictures(QTextDocument *document, const QList<ChartDrawing> &charts)
    : QObject(document)
    , m_charts(charts)
{
    document->documentLayout()->registerHandler(chartObject, this);
}

void ReportPictures::insert(QTextCursor &cursor, int chart)
{
    QTextCharFormat format;
    format.setObjectType(chartObject);
    format.setProperty(chartNumber, chart);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF ReportPictures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QSizeF size = m_charts.value(format.intProperty(chartNumber)).size;
    const QSizeF page = document->pageSize();
    if (size.isEmpty() || page.isEmpty())
        return {1, 1};
    const double scale = std::min(
        (page.width() - 2 * document->documentMargin()) / size.width(), page.height() * highest / size.height());
    return size * scale;
}

void ReportPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const ChartDrawing chart = m_charts.value(format.intProperty(chartNumber));
    if (chart.size.isEmpty())
        return;
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / chart.size.width(), rect.height() / chart.size.height());
    paintDrawing(*painter, chart);
    painter->restore();
}

} // namespace spend::ui
