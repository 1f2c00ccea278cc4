// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rulepreview.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// Which repositories become which, with their cost before and after.
class RulePreviewModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CostColumn, BecomesColumn, TogetherColumn };

    explicit RulePreviewModel(QObject *parent = nullptr);
    void setPreview(std::shared_ptr<const RulePreview> preview);

protected:
    int sourceCount() const override { return int(m_preview->rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    std::shared_ptr<const RulePreview> m_preview;
};

} // namespace spend::ui
