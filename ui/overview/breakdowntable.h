// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/breakdownmodel.h"
#include "ui/table/figuretable.h"

namespace spend::ui
{

/// The table below Overview's chart; a row filters by what it stands for.
class BreakdownTable final : public FigureTable
{
    Q_OBJECT
public:
    explicit BreakdownTable(const SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const OverviewAnswer> answer) { model()->setAnswer(std::move(answer)); }
    BreakdownModel *model() const { return static_cast<BreakdownModel *>(figures()); }

Q_SIGNALS:
    void keyChosen(const QString &key, const QString &label);
};

} // namespace spend::ui
