// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace spend::ui
{

class FigureTable;
class HistoryChart;
class RepositoryPartsModel;
class StepsBar;
class Tile;

/// One repository opened: its figures, its history, its people and models.
class RepositoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoryView(QWidget *parent = nullptr);
    void setDetail(const std::shared_ptr<const RepositoryDetail> &detail, UtcDay today);
    FigureTable *people() const { return m_people; }
    FigureTable *models() const { return m_models; }
    HistoryChart *history() const { return m_history; }

Q_SIGNALS:
    void userChosen(const QString &key);
    void modelChosen(const QString &key);

private:
    QWidget *buildTiles();
    QWidget *buildHistory();
    void showTiles(const RepositoryDetail &detail, UtcDay today);

    Tile *m_cost;
    Tile *m_peopleTile;
    Tile *m_lines;
    Tile *m_perLine;
    Tile *m_commits;
    StepsBar *m_steps;
    QLabel *m_historyTitle;
    HistoryChart *m_history;
    RepositoryPartsModel *m_peopleModel;
    RepositoryPartsModel *m_modelsModel;
    FigureTable *m_people;
    FigureTable *m_models;
};

} // namespace spend::ui
