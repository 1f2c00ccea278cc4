// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestpdf.h"

#include "ui/digest/digestlayout.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double textPoints = 9.5;
} // namespace

QByteArray digestPdf(const DigestDocument &digest, Paper paper)
{
    return pdfPages({digest.title + u": "_s + digest.period, paper, false, [&digest](QTextDocument *text) {
                         return layOutDigest(text, digest, {lightTokens(), textPoints});
                     }});
}

} // namespace spend::ui
