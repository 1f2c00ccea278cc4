// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QAbstractListModel>

#include <memory>

namespace spend::ui
{

/// The drivers of an answer, largest absolute change first. The name is DisplayRole; AccessibleTextRole tells the whole
/// line.
class DriverModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DifferenceRole = Qt::UserRole, ///< "+$1,204.55"
        ChangeRole, ///< "+12 %", "new", "gone"; empty where a percentage would mislead
        PartRole, ///< of the largest change, -1 to 1
        KeyRole,
        LabelRole ///< as the answer has it
    };
    using QAbstractListModel::QAbstractListModel;

    /// Shows the first \c most of them.
    void setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today, int most);
    void setMost(int most);
    /// Of all drivers.
    int driverCount() const { return m_answer ? int(m_answer->drivers.size()) : 0; }
    /// Whether more of the measure is worse: costs are, counts are not.
    bool isCost() const { return m_answer && m_answer->unit == ValueUnit::Money; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString change(const ExploreRow &row) const;
    QString difference(const ExploreRow &row) const;

    std::shared_ptr<const ExploreAnswer> m_answer;
    UtcDay m_today;
    int m_most = 0;
};

} // namespace spend::ui
