// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QStringList>

namespace spend::ui
{

/// Puts together what a DocumentView shows: headings, paragraphs and tables in the theme's colours and sizes. All texts
/// are plain: nothing that a service says is taken for markup.
class DocumentText
{
public:
    explicit DocumentText(const Tokens &tokens);

    /// A small heading above what follows.
    void heading(const QString &text);
    /// The same, with something at the right end of its line.
    void heading(const QString &text, const QString &right);
    void paragraph(const QString &text, QColor Tokens::*color = &Tokens::text);
    /// The same, smaller and muted.
    void remark(const QString &text, QColor Tokens::*color = &Tokens::muted);
    /// A line in large digits.
    void figure(const QString &text);
    /// A table: the first column left, the others right; \c strong rows are totals.
    void beginTable(const QStringList &head = {});
    void row(const QStringList &cells, bool strong = false);
    void endTable();

    QString html() const;

private:
    QString span(const QString &text, const QString &color, int pixels, bool strong) const;
    void cells(const QStringList &texts, QColor Tokens::*color, int pixels, bool strong);

    const Tokens &m_tokens;
    QString m_html;
};

} // namespace spend::ui
