// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QMenu;
class QModelIndex;

namespace spend::ui
{

class FigureTable;
class NoteBox;
class RepositoriesModel;
class SeriesColors;
class StepsBar;
class Tile;
class UnattributedCard;

/// All repositories: headline figures, how surely, the table, and what belongs to none. Scrolls where it must.
class RepositoriesList final : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoriesList(SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(const std::shared_ptr<const RepositoriesAnswer> &answer, UtcDay today);
    /// A sentence above everything; empty: none.
    void showNote(const QString &lead, const QString &text);
    FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void repositoryChosen(const QString &key);
    /// One repository in Explorer.
    void exploreRepositoryAsked(const QString &key);
    void exploreUnattributedAsked(bool withoutUser);
    void connectionsAsked();

private:
    QWidget *buildTiles();
    void showTiles(const RepositoriesAnswer &answer, UtcDay today);
    void offer(QMenu *menu, const QModelIndex &cell);

    SeriesColors &m_colors;
    NoteBox *m_note;
    Tile *m_attributed;
    Tile *m_cost;
    Tile *m_lines;
    Tile *m_perLine;
    Tile *m_commits;
    StepsBar *m_steps;
    RepositoriesModel *m_model;
    FigureTable *m_table;
    UnattributedCard *m_unattributed;
};

} // namespace spend::ui
