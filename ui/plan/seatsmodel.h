// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/seats.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// Members and their seats, looked at over one of the two windows.
class SeatsModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        MemberColumn,
        UseColumn,
        SeatColumn,
        PriceColumn,
        UsageColumn,
        DaysColumn,
        LastColumn,
        IncludedColumn,
        EndedColumn,
        OnDemandColumn,
        ColumnCount
    };
    explicit SeatsModel(QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const SeatsAnswer> answer);
    /// Into seatWindowDays.
    void setWindow(std::size_t window);
    std::size_t window() const { return m_window; }

    QString totalText(int column) const override;
    Qt::SortOrder naturalOrder(int column) const override;

protected:
    int sourceCount() const override { return m_answer ? int(m_answer->rows.size()) : 0; }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    QString sortText(int source, int column) const override;
    bool sortsByText(int column) const override;

private:
    QString text(const SeatRow &row, int column) const;
    QString toolTip(const SeatRow &row, int column) const;

    std::shared_ptr<const SeatsAnswer> m_answer;
    std::size_t m_window = 0;
};

} // namespace spend::ui
