// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/drivermodel.h"

#include "ui/explorer/exploretableline.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/keytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
ExploreLine lineOf(const ExploreRow &row)
{
    ExploreLine line;
    line.figures = row.figures;
    line.before = row.before;
    line.value = row.value;
    line.valueBefore = row.valueBefore;
    line.compared = true;
    line.standing = row.standing;
    return line;
}

Dimension groupedBy(const ExploreAnswer &answer)
{
    return answer.view.by.empty() ? Dimension::User : answer.view.by.front();
}
} // namespace

void DriverModel::setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today, int most)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_today = today;
    m_most = most;
    endResetModel();
}

void DriverModel::setMost(int most)
{
    const int before = rowCount();
    const int after = std::min(most, driverCount());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_most = most;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_most = most;
        endRemoveRows();
    }
    m_most = most;
}

int DriverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_most, driverCount());
}

QString DriverModel::difference(const ExploreRow &row) const
{
    return lineText(*m_answer, lineOf(row), ExploreField::Difference);
}

QString DriverModel::change(const ExploreRow &row) const
{
    const QString change = lineText(*m_answer, lineOf(row), ExploreField::Change);
    return change == difference(row) || change == u"–" ? QString() : change;
}

QVariant DriverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExploreDriver &driver = m_answer->drivers[std::size_t(index.row())];
    const ExploreRow &row = m_answer->rows[driver.row];
    switch (role) {
    case Qt::DisplayRole:
        return keyText(groupedBy(*m_answer), row.key, row.label, m_today);
    case Qt::ToolTipRole:
        return tr("%1\n%2, before %3")
            .arg(data(index, Qt::DisplayRole).toString(), valueText(row.value, m_answer->unit),
                valueText(row.valueBefore, m_answer->unit));
    case Qt::AccessibleTextRole: {
        const QStringList words{data(index, Qt::DisplayRole).toString(), difference(row), change(row)};
        return QStringList(words.mid(0, words.last().isEmpty() ? 2 : 3)).join(u", "_s);
    }
    case DifferenceRole:
        return difference(row);
    case ChangeRole:
        return change(row);
    case PartRole:
        return double(driver.change) / std::abs(double(m_answer->drivers.front().change));
    case KeyRole:
        return row.key;
    case LabelRole:
        return row.label;
    default:
        return {};
    }
}

} // namespace spend::ui
