// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/reporthtml.h"

#include "core/digest/digesthtml.h"
#include "ui/share/chartfile.h"
#include "ui/share/reportdocument.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// The drawing without what only a file of its own has, as wide as the page at most.
QString inlineSvg(const ChartDrawing &chart)
{
    const QString file = QString::fromUtf8(drawingSvg(chart));
    const qsizetype begin = file.indexOf(u"<svg "_s);
    if (begin < 0)
        return {};
    return u"<svg role=\"img\" style=\"max-width:100%;height:auto\" "_s + file.mid(begin + 5);
}
} // namespace

QByteArray reportHtml(const PageReport &report)
{
    return htmlDigest(documentOfReport(report), [&report](const QString &section) {
        const int chart = chartOfSection(section);
        return chart < 0 ? QString() : inlineSvg(report.charts.at(chart));
    }).toUtf8();
}

} // namespace spend::ui
