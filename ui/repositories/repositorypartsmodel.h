// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// The people or the models of one repository as rows of a table.
class RepositoryPartsModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum class Parts { People, Models };

    explicit RepositoryPartsModel(Parts parts, QObject *parent = nullptr);
    void setDetail(std::shared_ptr<const RepositoryDetail> detail);
    QString totalText(int column) const override;

protected:
    int sourceCount() const override { return int(parts().size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    const std::vector<PartOfRepository> &parts() const;
    QString text(const PartOfRepository &part, const QString &word) const;
    QString wordOf(int column) const { return figureColumns().at(column).word; }

    Parts m_parts;
    std::shared_ptr<const RepositoryDetail> m_detail;
    std::int64_t m_largest = 0;
};

} // namespace spend::ui
