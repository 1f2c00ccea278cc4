// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/pagefile.h"

#include "core/digest/digesthtml.h"
#include "ui/digest/digestlayout.h"
#include "ui/theme/tokens.h"

namespace spend::ui
{

namespace
{
constexpr double textPoints = 8.5;
} // namespace

QByteArray pageAsPdf(const DigestDocument &page, Paper paper, bool wide)
{
    return pdfPages({page.title, paper, wide, [&page](QTextDocument *text) {
                         return layOutDigest(text, page, {lightTokens(), textPoints});
                     }});
}

QByteArray pageAsHtml(const DigestDocument &page)
{
    return htmlDigest(page).toUtf8();
}

} // namespace spend::ui
