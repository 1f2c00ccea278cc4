// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/groupanswer.h"
#include "ui/people/subjectview.h"
#include "ui/widgets/sentencelabel.h"

class QLabel;

namespace spend::ui
{

class FigureTable;
class PeopleModel;
class TimelineCard;

/// The page about one billing group.
class GroupView final : public SubjectView
{
    Q_OBJECT
public:
    explicit GroupView(SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const GroupAnswer> answer, std::int64_t nowMs);
    QList<SentenceLabel::Run> sentence(UtcDay today) const;
    TimelineCard *timeline() const { return m_timeline; }
    FigureTable *members() const { return m_members; }

private:
    void showTiles(UtcDay today);
    void showMembers(std::int64_t nowMs);
    void showTimeline(std::int64_t nowMs);

    std::shared_ptr<const GroupAnswer> m_answer;
    Tile *m_cost;
    Tile *m_onDemand;
    Tile *m_people;
    Tile *m_perPerson;
    Tile *m_share;
    TimelineCard *m_timeline;
    PeopleModel *m_memberModel;
    FigureTable *m_members;
    PartTable *m_models;
    NoteBox *m_notVisible;
};

} // namespace spend::ui
