// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecastquestion.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

class SeriesColors;

/// The groups of a forecast, a row a group; the totals row is the whole's, to which spent and expected add up.
class ForecastModel final : public FigureListModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ShareColumn, SpentColumn, ExpectedColumn, Likely80Column, Likely95Column, ColumnCount };

    explicit ForecastModel(const SeriesColors &colors, QObject *parent = nullptr);
    void setAnswer(std::shared_ptr<const ForecastView> view);

    QString totalText(int column) const override;
    QString totalToolTip(int column) const override;

protected:
    int sourceCount() const override;
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;
    bool sortsByText(int column) const override { return column == NameColumn; }

private:
    QString text(const ForecastGroup &group, int column) const;
    QString toolTip(const ForecastGroup &group, int column) const;

    const SeriesColors &m_colors;
    std::shared_ptr<const ForecastView> m_view;
};

} // namespace spend::ui
