// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestpdf.h"

#include "ui/digest/digestlayout.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int dotsPerInch = 600;
constexpr double marginMm = 18;
constexpr double footMm = 9;
constexpr double textPoints = 9.5;

double dots(double mm)
{
    return mm / 25.4 * dotsPerInch;
}

/// Begins a new page before headings that stand in a page's last seventh, where what they head would be on the next.
void keepHeadingsWithText(QTextDocument &text, const QList<int> &headings)
{
    const double page = text.pageSize().height();
    for (int number : headings) {
        const QTextBlock block = text.findBlockByNumber(number);
        const QRectF rect = text.documentLayout()->blockBoundingRect(block);
        if (std::fmod(rect.top(), page) <= page * 6 / 7)
            continue;
        const bool underHeading = headings.contains(number - 1);
        QTextCursor cursor(underHeading ? text.findBlockByNumber(number - 1) : block);
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

QString titleOf(const DigestDocument &digest)
{
    return digest.period.isEmpty() ? digest.title : digest.title + u": "_s + digest.period;
}

void drawFoot(QPainter &painter, const QRectF &foot, const DigestDocument &digest, int page, int pages)
{
    QFont font = painter.font();
    font.setPointSizeF(textPoints * 0.85);
    painter.setFont(font);
    painter.setPen(QPen(lightTokens().line, dots(0.2)));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setPen(lightTokens().muted);
    const QRectF text = foot.adjusted(0, dots(2), 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, u"Spendscope · "_s + titleOf(digest));
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop,
        QCoreApplication::translate("DigestPdf", "Page %1 of %2").arg(page).arg(pages));
}
} // namespace

Paper usualPaper()
{
    constexpr std::array letter{QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Philippines,
        QLocale::Chile, QLocale::Colombia, QLocale::Venezuela};
    const QLocale::Territory territory = QLocale::system().territory();
    return std::find(letter.begin(), letter.end(), territory) != letter.end() ? Paper::Letter : Paper::A4;
}

QByteArray digestPdf(const DigestDocument &digest, Paper paper)
{
    return digestPdf(digest, PdfLook{paper});
}

QByteArray digestPdf(const DigestDocument &digest, const PdfLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(look.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageOrientation(look.wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(titleOf(digest));
    writer.setCreator(u"Spendscope"_s);

    const QSizeF area = writer.pageLayout().paintRectPixels(dotsPerInch).size();
    const QSizeF page(area.width(), area.height() - dots(footMm));
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    text.setPageSize(page);
    const QList<int> headings = layOutDigest(&text, digest, {lightTokens(), textPoints, look.pictures});
    keepHeadingsWithText(text, headings);

    QPainter painter(&writer);
    const int pages = text.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        text.drawContents(&painter, QRectF(0, number * page.height(), page.width(), page.height()));
        painter.restore();
        painter.save();
        drawFoot(
            painter, QRectF(0, page.height() + dots(3), page.width(), dots(footMm - 3)), digest, number + 1, pages);
        painter.restore();
    }
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace spend::ui
