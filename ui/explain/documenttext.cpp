// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/documenttext.h"

#include "ui/theme/metrics.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

DocumentText::DocumentText(const Tokens &tokens)
    : m_tokens(tokens)
{
}

void DocumentText::heading(const QString &text)
{
    m_html += u"<p style='margin:%1px 0 1px 0'>%2</p>"_s.arg(m_html.isEmpty() ? 0 : space::m)
                  .arg(span(text, m_tokens.text.name(), textPixels(TextRole::Body), true));
}

void DocumentText::heading(const QString &text, const QString &right)
{
    m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin:%1px 0 1px 0'><tr><td>%2</td>"
              "<td align='right'>%3</td></tr></table>"_s.arg(m_html.isEmpty() ? 0 : space::m)
                  .arg(span(text, m_tokens.text.name(), textPixels(TextRole::Body), true),
                      span(right, m_tokens.text.name(), textPixels(TextRole::Body), true));
}

void DocumentText::paragraph(const QString &text, QColor Tokens::*color)
{
    m_html += u"<p style='margin:0 0 3px 0'>%1</p>"_s.arg(
        span(text, (m_tokens.*color).name(), textPixels(TextRole::Body), false));
}

void DocumentText::remark(const QString &text, QColor Tokens::*color)
{
    m_html += u"<p style='margin:0 0 3px 0'>%1</p>"_s.arg(
        span(text, (m_tokens.*color).name(), textPixels(TextRole::Explanation), false));
}

void DocumentText::figure(const QString &text)
{
    m_html += u"<p style='margin:0 0 2px 0'>%1</p>"_s.arg(
        span(text, m_tokens.text.name(), textPixels(TextRole::TileValue), true));
}

void DocumentText::beginTable(const QStringList &head)
{
    m_html += u"<table width='100%' cellspacing='0' cellpadding='2' style='margin:2px 0 3px 0'>"_s;
    if (!head.isEmpty())
        cells(head, &Tokens::muted, textPixels(TextRole::Explanation), false);
}

void DocumentText::row(const QStringList &texts, bool strong)
{
    cells(texts, &Tokens::text, textPixels(TextRole::Explanation), strong);
}

void DocumentText::endTable()
{
    m_html += u"</table>"_s;
}

QString DocumentText::html() const
{
    return u"<html><body>"_s + m_html + u"</body></html>"_s;
}

QString DocumentText::span(const QString &text, const QString &color, int pixels, bool strong) const
{
    return u"<span style='color:%1;font-size:%2px;font-weight:%3'>%4</span>"_s.arg(color)
        .arg(pixels)
        .arg(strong ? 600 : 400)
        .arg(text.toHtmlEscaped());
}

void DocumentText::cells(const QStringList &texts, QColor Tokens::*color, int pixels, bool strong)
{
    m_html += u"<tr>"_s;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = span(texts[i], (m_tokens.*color).name(), pixels, strong);
        m_html += i == 0
            ? u"<td>%1</td>"_s.arg(text)
            : u"<td align='right' valign='top' style='padding-left:%1px;white-space:nowrap'>%2</td>"_s.arg(space::m)
                  .arg(text);
    }
    m_html += u"</tr>"_s;
}

} // namespace spend::ui
