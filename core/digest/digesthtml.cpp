// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digesthtml.h"

#include "core/language/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr char16_t style[] =
    u"body{margin:0 auto;max-width:860px;padding:32px 24px;background:#fff;color:#171b23;"
    "font:14px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}"
    "header{border-bottom:2px solid #3451c6;margin-bottom:20px;padding-bottom:12px}"
    "h1{font-size:24px;line-height:1.25;margin:0}h2{font-size:17px;margin:28px 0 8px}"
    "h3{font-size:13px;margin:16px 0 4px;color:#5c6573}p{margin:4px 0}"
    ".muted{color:#5c6573;font-size:13px}"
    ".facts td{border:1px solid #e3e6eb;padding:10px 14px;text-align:left;vertical-align:top}"
    ".facts .figure{font-size:20px;font-weight:600;white-space:nowrap}"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:4px 0 12px}"
    "th{font-weight:600;color:#5c6573;font-size:12px;border-bottom:1px solid #e3e6eb}"
    "th,td{text-align:right;padding:5px 8px;white-space:nowrap}"
    "th:first-child,td:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere}"
    ".text{text-align:left;white-space:normal}tbody td{border-bottom:1px solid #eceef2}tfoot "
    "td{font-weight:600;background:#f0f2f6}"
    "svg{vertical-align:middle}.more{color:#b3261e}.less{color:#1b7f4f}.caution{color:#96610b}"
    "@media print{body{padding:0;max-width:none;font-size:11pt}h2,h3{break-after:avoid}"
    "tr,svg{break-inside:avoid}}";

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar letter : text)
        safe += letter.isSurrogate() || letter.unicode() >= 0x20 || letter == u'\n' ? letter : QChar(0xfffd);
    safe = safe.toHtmlEscaped();
    return safe.replace(u'\'', u"&#39;"_s);
}

QString toneClass(DigestTone tone)
{
    switch (tone) {
    case DigestTone::More:
        return u" class=\"more\""_s;
    case DigestTone::Less:
        return u" class=\"less\""_s;
    case DigestTone::Caution:
        return u" class=\"caution\""_s;
    case DigestTone::Plain:
        break;
    }
    return {};
}

void addFacts(QString &html, const std::vector<DigestFact> &facts)
{
    if (facts.empty())
        return;
    html += u"<table class=\"facts\" role=\"presentation\"><tr>\n"_s;
    for (const DigestFact &fact : facts)
        html += u"<td><div class=\"muted\">%1</div><div class=\"figure\">%2</div><div%4>%3</div></td>\n"_s.arg(
            escaped(fact.label), escaped(fact.figure), escaped(fact.context),
            fact.tone == DigestTone::Plain ? u" class=\"muted\""_s : toneClass(fact.tone));
    html += u"</tr></table>\n"_s;
}

void addBars(QString &html, const DigestSection &section)
{
    if (section.bars.empty())
        return;
    constexpr double width = 800;
    constexpr double height = 90;
    const double step = width / double(section.bars.size());
    html += u"<svg viewBox=\"0 0 800 112\" width=\"100%\" role=\"img\" aria-label=\"%1\">\n"_s.arg(
        escaped(section.barsCaption));
    double x = 0;
    for (const DigestBar &bar : section.bars) {
        const double tall = std::max(1.0, height * bar.height);
        html +=
            u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"><title>"_s.arg(x + step * 0.14, 0, 'f', 1)
                .arg(height - tall, 0, 'f', 1)
                .arg(step * 0.72, 0, 'f', 1)
                .arg(tall, 0, 'f', 1)
                .arg(bar.pale ? u"#a9c3de"_s : u"#2b6cb0"_s)
            + escaped(bar.text) + u"</title></rect>\n"_s;
        if (!bar.label.isEmpty())
            html += u"<text x=\"%1\" y=\"107\" font-size=\"12\" fill=\"#5c6573\" text-anchor=\"middle\">"_s.arg(
                        x + step / 2, 0, 'f', 1)
                + escaped(bar.label) + u"</text>\n"_s;
        x += step;
    }
    html += u"</svg>\n<p class=\"muted\">"_s + escaped(section.barsCaption) + u"</p>\n"_s;
}

QString cellClass(const DigestTable &table, qsizetype column)
{
    const bool text =
        std::find(table.textColumns.begin(), table.textColumns.end(), int(column)) != table.textColumns.end();
    return text ? u" class=\"text\""_s : QString();
}

void addCells(QString &html, const DigestTable &table, const QStringList &cells, const QString &lastClass = {},
    const QString &drawing = {})
{
    html += u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<td"_s + (i + 1 == cells.size() && !lastClass.isEmpty() ? lastClass : cellClass(table, i)) + u'>'
            + (i == 0 ? drawing : QString()) + escaped(cells[i]) + u"</td>"_s;
    html += u"</tr>\n"_s;
}

void addTable(QString &html, const DigestTable &table)
{
    if (!table.caption.isEmpty())
        html += u"<h3>"_s + escaped(table.caption) + u"</h3>\n"_s;
    html += u"<table><thead><tr>"_s;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        html += u"<th scope=\"col\""_s + cellClass(table, i) + u'>' + escaped(table.columns[i]) + u"</th>"_s;
    html += u"</tr></thead><tbody>\n"_s;
    for (const DigestRow &row : table.rows) {
        const QString drawing = row.share < 0
            ? QString()
            : u"<svg width=\"60\" height=\"8\" aria-hidden=\"true\"><rect width=\"60\" height=\"8\" fill=\"#eceef2\"/>"
              "<rect width=\"%1\" height=\"8\" fill=\"#2b6cb0\"/></svg>&nbsp; "_s.arg(60 * row.share, 0, 'f', 1);
        addCells(html, table, row.cells, toneClass(row.tone), drawing);
    }
    html += u"</tbody>"_s;
    if (!table.total.isEmpty()) {
        html += u"<tfoot>"_s;
        addCells(html, table, table.total);
        html += u"</tfoot>"_s;
    }
    html += u"</table>\n"_s;
}
} // namespace

QString htmlDigest(const DigestDocument &document, const std::function<QString(const QString &section)> &pictures)
{
    const QString title = document.period.isEmpty() ? document.title : document.title + u": "_s + document.period;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + language::ofTexts()
        + u"\"><head><meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s
        + escaped(title) + u"</title>\n<style>"_s + QString::fromUtf16(style) + u"</style></head><body>\n<header><h1>"_s
        + escaped(title) + u"</h1>\n"_s;
    if (!document.scope.isEmpty())
        html += u"<p>"_s + escaped(document.scope) + u"</p>\n"_s;
    html += u"<p class=\"muted\">"_s + escaped(document.asOf) + u"</p></header>\n"_s;
    for (const DigestSection &section : document.sections) {
        html += u"<section>"_s;
        if (!section.heading.isEmpty())
            html += u"<h2>"_s + escaped(section.heading) + u"</h2>"_s;
        html += u'\n';
        addFacts(html, section.facts);
        if (pictures)
            html += pictures(section.id);
        for (const QString &sentence : section.sentences)
            html += u"<p>"_s + escaped(sentence) + u"</p>\n"_s;
        addBars(html, section);
        for (const DigestTable &table : section.tables)
            addTable(html, table);
        html += u"</section>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

} // namespace spend
