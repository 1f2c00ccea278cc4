// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/useranswer.h"
#include "ui/people/subjectview.h"
#include "ui/widgets/sentencelabel.h"

namespace spend::ui
{

class FactGrid;
class TimelineCard;

/// The page about one user.
class UserView final : public SubjectView
{
    Q_OBJECT
public:
    explicit UserView(SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const UserAnswer> answer, std::int64_t nowMs);
    /// E-mail, role, group, when seen: for the sentence below the name.
    QList<SentenceLabel::Run> sentence(UtcDay today) const;
    FactGrid *limits() const { return m_limits; }
    TimelineCard *timeline() const { return m_timeline; }

private:
    void showTiles(UtcDay today);
    void showStays(std::int64_t nowMs);
    void showLimits(std::int64_t nowMs);

    std::shared_ptr<const UserAnswer> m_answer;
    Tile *m_cost;
    Tile *m_onDemand;
    Tile *m_requests;
    Tile *m_tokens;
    Tile *m_cache;
    Tile *m_share;
    PartTable *m_models;
    PartTable *m_repositories;
    PartTable *m_groups;
    PartTable *m_kinds;
    TimelineCard *m_timeline;
    FactGrid *m_limits;
};

} // namespace spend::ui
