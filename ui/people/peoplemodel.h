// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "ui/table/figurelistmodel.h"

#include <functional>

namespace spend::ui
{

/// Which figure a column holds, so that it can explain itself.
struct PeopleMeaning {
    Measure measure = Measure::Cost;
    Basis basis = Basis::Total;
};

/// One column of a PeopleModel: what stands in a row's cell, made when it is painted.
struct PeopleColumn {
    FigureColumn column;
    std::function<QString(int)> text = {};
    /// What it sorts by; without it, by the text.
    std::function<std::optional<std::int64_t>(int)> value = {};
    std::function<QString(int)> toolTip = {};
    std::function<FigureModel::Tone(int)> tone = {};
    QString total = {}; ///< of the totals row
    QString totalToolTip = {};
    std::optional<PeopleMeaning> meaning = {};
};

/// What a table shows. The functions own what they read.
struct PeopleContent {
    int rows = 0;
    QList<PeopleColumn> columns; ///< the first is the name's
    std::function<QString(int)> key;
    std::function<QColor(int)> swatch = {}; ///< none: no swatches
    std::function<double(int)> fraction = {}; ///< 0 to 1, of Share columns
    std::function<TrendValues(int)> trend = {};
    std::function<QString(int)> trendText = {}; ///< for a screen reader
};

/// A table made of functions, so that lists of people, groups, models and their parts need no class each.
class PeopleModel final : public FigureListModel
{
    Q_OBJECT
public:
    /// Sorted by the column \c sortWord, the largest first, until somebody sorts.
    explicit PeopleModel(const QString &sortWord, QObject *parent = nullptr);
    void setContent(PeopleContent content);

    QString totalText(int column) const override;
    QString totalToolTip(int column) const override;
    bool explains(const QModelIndex &cell) const override { return meaningOf(cell.column()).has_value(); }
    /// Nothing for a column that holds no figure of spend.
    std::optional<PeopleMeaning> meaningOf(int column) const;

protected:
    int sourceCount() const override { return m_content.rows; }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int column) const override { return !m_content.columns.at(column).value; }

private:
    PeopleContent m_content;
    QString m_sortWord; ///< empty once it was applied
};

} // namespace spend::ui
