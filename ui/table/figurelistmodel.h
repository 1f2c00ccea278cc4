// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/figuremodel.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::ui
{

/// A flat list of rows. A subclass says how many source rows there are, what stands in their cells and what they sort
/// by; new data goes in between beginNewRows() and endNewRows(). Sorting moves an index; nothing is copied.
///
///     void setAnswer(std::shared_ptr<const Answer> answer)
///     {
///         beginNewRows();
///         m_answer = std::move(answer);
///         endNewRows();
///     }
class FigureListModel : public FigureModel
{
    Q_OBJECT
public:
    using FigureModel::FigureModel;

    /// The source row that is shown in \c row, and back (-1: none).
    int sourceRow(int row) const { return m_order[std::size_t(row)]; }
    int shownRow(int source) const;
    int rowOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid() && !m_order.empty(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    virtual int sourceCount() const = 0;
    /// A cell in any of the roles; alignment and accessible text have sensible defaults.
    virtual QVariant cell(int source, int column, int role) const = 0;
    /// What a row sorts by in a column of figures; rows without stand last in either order.
    virtual std::optional<std::int64_t> sortValue(int source, int column) const = 0;
    /// What it sorts by in a column of words, as people sort: cases alike, "team 2" before "team 10".
    virtual QString sortText(int source, int column) const;
    /// Whether a column sorts by words: names and texts do.
    virtual bool sortsByText(int column) const;

    void beginNewRows() { beginResetModel(); }
    void endNewRows();

private:
    void reorder();
    std::vector<int> m_order;
};

} // namespace spend::ui
