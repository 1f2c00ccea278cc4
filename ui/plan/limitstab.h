// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"
#include "core/plan/limitwish.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/plan/plantab.h"

#include <memory>

class QLabel;
class QPushButton;

namespace spend::ui
{

class FigureTable;
class LimitRecordModel;
class LimitsModel;
class Navigator;
class NoteBox;
class Tile;

/// What each member may spend and has spent, what a team limit is, and, where that is switched on and the key may, a
/// way to change a member's limit, with a record and undo.
class LimitsTab final : public PlanTab
{
    Q_OBJECT
public:
    LimitsTab(ConnectionService &connections, SpendService &spend, Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    void refresh(ConnectionId connection) override;

private:
    QWidget *buildTiles();
    QWidget *buildRecord();
    void showAnswer(const std::shared_ptr<const LimitsAnswer> &answer);
    void showTiles();
    void showPermission();
    void showChoice();
    void askForLimit();
    void askToUndo();
    void tryAgain();
    void change(const LimitWish &wish);
    void showOutcome(const Result<LimitChange> &result);

    ConnectionService &m_connections;
    SpendService &m_spend;
    Navigator &m_navigator;
    QuestionLine m_line;
    std::shared_ptr<const LimitsAnswer> m_answer;
    bool m_busy = false; ///< a change is on its way
    Tile *m_reached, *m_near, *m_onCourse, *m_pool;
    QLabel *m_explanation;
    QLabel *m_permission;
    QPushButton *m_settings;
    QPushButton *m_again;
    QPushButton *m_set;
    NoteBox *m_outcome;
    LimitsModel *m_model;
    FigureTable *m_table;
    QWidget *m_recordCard;
    LimitRecordModel *m_record;
    FigureTable *m_recordTable;
    QPushButton *m_undo;
};

} // namespace spend::ui
