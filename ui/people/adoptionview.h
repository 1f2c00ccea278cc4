// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/adoptionanswer.h"
#include "core/workspace/figureexplanation.h"
#include "ui/widgets/sentencelabel.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QStackedWidget;

namespace spend::ui
{

class ActivityChart;
class FigureTable;
class Invitation;
class PeopleModel;
class SegmentedControl;
class Tile;

/// How the team uses the editor, with what the numbers do and do not mean beside them.
class AdoptionView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit AdoptionView(QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const AdoptionAnswer> answer, std::int64_t nowMs);
    QList<SentenceLabel::Run> sentence(UtcDay today) const;
    ActivityChart *chart() const { return m_chart; }
    FigureTable *table() const { return m_table; }
    /// Everything said about what the numbers mean, a line each.
    QString caveats() const;
    /// True while there is nothing to show, and why is said.
    bool saysNothing() const;

Q_SIGNALS:
    void userChosen(const QString &key);
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalRect);

private:
    QWidget *buildContent();
    void showTiles();
    void showChart();
    void showTable();
    void showCaveats();
    void showNothing();

    std::shared_ptr<const AdoptionAnswer> m_answer;
    std::int64_t m_nowMs = 0;
    QStackedWidget *m_stack;
    Invitation *m_nothing;
    Tile *m_people;
    Tile *m_days;
    Tile *m_agent;
    Tile *m_tabs;
    Tile *m_lines;
    QLabel *m_chartTitle;
    SegmentedControl *m_step;
    ActivityChart *m_chart;
    QLabel *m_caveats;
    PeopleModel *m_model;
    FigureTable *m_table;
};

} // namespace spend::ui
