// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/reportpdf.h"

#include "ui/share/reportdocument.h"
#include "ui/share/reportpictures.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int wideFrom = 7; ///< columns
} // namespace

QByteArray reportPdf(const PageReport &report, Paper paper)
{
    PdfLook look;
    look.paper = paper;
    look.wide = std::any_of(report.tables.begin(), report.tables.end(),
        [](const TableText &table) { return table.columns.size() >= wideFrom; });
    look.pictures = [&report](QTextCursor &cursor, const QString &section) {
        const int chart = chartOfSection(section);
        if (chart < 0)
            return;
        QTextDocument *text = cursor.document();
        if (!text->findChild<ReportPictures *>())
            new ReportPictures(text, report.charts);
        cursor.insertBlock(QTextBlockFormat());
        ReportPictures::insert(cursor, chart);
    };
    return digestPdf(documentOfReport(report), look);
}

} // namespace spend::ui
