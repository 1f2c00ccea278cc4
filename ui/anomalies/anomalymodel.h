// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/anomalyanswer.h"
#include "ui/table/figurelistmodel.h"

#include <memory>
#include <optional>
#include <vector>

namespace spend::ui
{

/// The anomalies of a state, a row each.
class AnomalyModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        KindColumn,
        ObservedColumn,
        UsualColumn,
        ExcessColumn,
        SureColumn,
        SinceColumn,
        TrendColumn,
        ColumnCount
    };

    explicit AnomalyModel(QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const AnomalyAnswer> answer, UtcDay today);
    /// Absent: all.
    void setState(std::optional<AnomalyState> state);
    const ListedAnomaly *anomalyAt(int row) const;

    Qt::SortOrder naturalOrder(int column) const override;

protected:
    int sourceCount() const override { return int(m_rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int column) const override { return column == NameColumn || column == KindColumn; }

private:
    void refill();
    const ListedAnomaly &row(int source) const { return m_answer->anomalies[m_rows[std::size_t(source)]]; }
    QString text(const Anomaly &anomaly, int column) const;

    std::shared_ptr<const AnomalyAnswer> m_answer;
    UtcDay m_today;
    std::optional<AnomalyState> m_state = AnomalyState::Open;
    std::vector<std::size_t> m_rows; ///< into the answer's
};

} // namespace spend::ui
