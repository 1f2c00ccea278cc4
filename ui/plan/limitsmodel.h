// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// What each member may spend and has spent in the cycle.
class LimitsModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        MemberColumn,
        StateColumn,
        LimitColumn,
        UsedColumn,
        OursColumn,
        ShareColumn,
        ExpectedColumn,
        HitsColumn,
        OwnColumn,
        MonthlyColumn,
        ColumnCount
    };
    explicit LimitsModel(QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const LimitsAnswer> answer);
    /// The member with this key; null where there is none.
    const LimitRow *rowFor(const QString &key) const;

    QString totalText(int column) const override;
    Qt::SortOrder naturalOrder(int column) const override;

protected:
    int sourceCount() const override { return m_answer ? int(m_answer->rows.size()) : 0; }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int column) const override { return column == MemberColumn; }

private:
    QString text(const LimitRow &row, int column) const;
    QString toolTip(const LimitRow &row, int column) const;

    std::shared_ptr<const LimitsAnswer> m_answer;
};

/// The record of limits that were changed from here, newest first.
class LimitRecordModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, MemberColumn, FromColumn, ToColumn, OutcomeColumn, WhoColumn, ColumnCount };
    explicit LimitRecordModel(QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const LimitsAnswer> answer);
    const LimitChange *changeFor(const QString &key) const;

protected:
    int sourceCount() const override { return m_answer ? int(m_answer->changes.size()) : 0; }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    QString sortText(int source, int column) const override;
    bool sortsByText(int column) const override { return column != WhenColumn; }

private:
    QString text(const LimitChange &change, int column) const;
    std::shared_ptr<const LimitsAnswer> m_answer;
};

} // namespace spend::ui
