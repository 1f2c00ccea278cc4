// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "ui/share/chartsheet.h"
#include "ui/table/seentable.h"

#include <QList>
#include <QWidget>

namespace spend::ui
{

class FigureTable;

/// What is in sight on a page, as it is handed on. Read from the widgets themselves, so it can't differ from the
/// screen. UI thread.
class SeenPage
{
public:
    /// \c dataTime: a sentence that says how fresh the figures are.
    SeenPage(QWidget &page, const QString &dataTime);

    const SeenCaption &caption() const { return m_caption; }
    const QList<FigureTable *> &tables() const { return m_tables; }
    const QList<QWidget *> &charts() const { return m_charts; }
    ChartSheet sheet(QWidget &chart) const;
    /// Headline figures, charts and tables for paper and for a browser; light whatever the screen is.
    DigestDocument document() const;
    /// Whether it is better read on a page that lies on its side.
    bool isWide() const;

private:
    QWidget &m_page;
    SeenCaption m_caption;
    QList<FigureTable *> m_tables;
    QList<QWidget *> m_charts;
};

} // namespace spend::ui
