// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

class SeriesColors;

/// The rows of the table below Overview's chart.
class BreakdownModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ShareColumn,
        CostColumn,
        ChangeColumn,
        PartColumn,
        EventsColumn,
        TokensColumn,
        TrendColumn,
        ColumnCount
    };

    explicit BreakdownModel(const SeriesColors &colors, QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const OverviewAnswer> answer);
    /// The column of the question's measure.
    int measureColumn() const;
    const OverviewRow &rowAt(int row) const { return source(sourceRow(row)); }
    QString totalText(int column) const override;

protected:
    int sourceCount() const override { return int(m_answer->rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    const OverviewRow &source(int row) const { return m_answer->rows[std::size_t(row)]; }
    QList<FigureColumn> columns() const;
    std::int64_t measured(const OverviewRow &row) const;
    QString text(const OverviewRow &row, int column) const;
    QString exactText(const OverviewRow &row, int column) const;
    QString accessibleText(const OverviewRow &row, int column) const;
    Tone tone(const OverviewRow &row, int column) const;
    QColor swatch(const OverviewRow &row) const;
    std::int64_t part(const Figures &figures) const;

    const SeriesColors &m_colors;
    std::shared_ptr<const OverviewAnswer> m_answer;
    QStringList m_coloured; ///< keys with a series of their own
    std::int64_t m_largest = 0;
};

} // namespace spend::ui
