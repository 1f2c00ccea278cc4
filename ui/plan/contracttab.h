// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/burndown.h"
#include "core/workspace/questionline.h"
#include "ui/plan/plantab.h"

#include <memory>

class QFrame;
class QLabel;

namespace spend::ui
{

class BurnChart;
class ContractForm;
class Tile;

/// The contract as the admin typed it in, and how the commitment is used up.
class ContractTab final : public PlanTab
{
    Q_OBJECT
public:
    explicit ContractTab(SpendService &spend, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    void refresh(ConnectionId connection) override;

private:
    QWidget *buildTiles();
    QWidget *buildBurnDown();
    void showAnswer(const std::shared_ptr<const ContractAnswer> &answer);
    void showTiles();
    void showBurnDown();
    void save(const std::optional<Contract> &contract);

    SpendService &m_spend;
    QuestionLine m_line;
    std::shared_ptr<const ContractAnswer> m_answer;
    Tile *m_seatCost, *m_used, *m_end, *m_renewal;
    ContractForm *m_form;
    BurnChart *m_chart;
    QLabel *m_text;
};

} // namespace spend::ui
