// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/costcentrepreview.h"
#include "ui/table/figurelistmodel.h"

#include <memory>
#include <vector>

namespace spend::ui
{

/// What a list of cost centres does: its lines, and whose spend falls to none.
class CostCentresModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { WhoColumn, StateColumn, CentreColumn, CostColumn };

    explicit CostCentresModel(QObject *parent = nullptr);
    void setPreview(std::shared_ptr<const CostCentrePreview> preview);

    QString totalText(int column) const override;

protected:
    int sourceCount() const override { return int(m_rows.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    enum class State { NamedTwice, Unknown, Missing, SeveralGroups, Matches };
    struct Row {
        QString who;
        QString name; ///< of a person that is missing
        QString centre;
        State state = State::Matches;
        std::int64_t cost = 0;
    };
    QString stateText(State state) const;

    std::shared_ptr<const CostCentrePreview> m_preview;
    std::vector<Row> m_rows;
};

} // namespace spend::ui
