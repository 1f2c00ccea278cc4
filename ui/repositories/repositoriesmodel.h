// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

class SeriesColors;

/// The repositories as rows of a table.
class RepositoriesModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CostColumn,
        ShareColumn,
        SurelyColumn,
        PeopleColumn,
        ModelsColumn,
        LinesColumn,
        CommitsColumn,
        PerLineColumn,
        PerCommitColumn,
        TrendColumn
    };

    explicit RepositoriesModel(const SeriesColors &colors, QObject *parent = nullptr);
    void setAnswer(std::shared_ptr<const RepositoriesAnswer> answer);
    /// The rows that have a colour of their own, the costliest.
    static QStringList colored(const RepositoriesAnswer &answer);

    QString totalText(int column) const override;
    QString totalToolTip(int column) const override;

protected:
    int sourceCount() const override { return int(m_answer->rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    QString text(const RepositoryRow &row, int column) const;
    QString toolTip(const RepositoryRow &row, int column) const;

    const SeriesColors &m_colors;
    std::shared_ptr<const RepositoriesAnswer> m_answer;
    QStringList m_colored;
    std::int64_t m_largest = 0;
};

} // namespace spend::ui
