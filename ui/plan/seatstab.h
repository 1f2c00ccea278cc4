// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/seats.h"
#include "core/workspace/questionline.h"
#include "ui/plan/plantab.h"

#include <memory>

class QLabel;
class QPushButton;
class QSettings;

namespace spend::ui
{

class FigureTable;
class Navigator;
class SeatsModel;
class SegmentedControl;
class Tile;

/// Seats beside usage: which are unused or barely used and what they cost, and whose included usage is used up.
class SeatsTab final : public PlanTab
{
    Q_OBJECT
public:
    SeatsTab(SpendService &spend, QSettings &settings, Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    void refresh(ConnectionId connection) override;

Q_SIGNALS:
    /// Somebody wants to type in what seats cost.
    void contractAsked();

private:
    QWidget *buildTiles();
    void showAnswer(const std::shared_ptr<const SeatsAnswer> &answer);
    void setWindow(std::size_t window);
    void showWindow();

    QSettings &m_settings;
    QuestionLine m_line;
    std::shared_ptr<const SeatsAnswer> m_answer;
    std::size_t m_window = 0;
    Tile *m_seats, *m_unused, *m_barely, *m_perActive, *m_included;
    QLabel *m_note;
    QPushButton *m_contract;
    SegmentedControl *m_choice;
    SeatsModel *m_model;
    FigureTable *m_table;
};

} // namespace spend::ui
