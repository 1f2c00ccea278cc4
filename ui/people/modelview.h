// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/modelanswer.h"
#include "ui/people/subjectview.h"
#include "ui/widgets/sentencelabel.h"

namespace spend::ui
{

class FactGrid;

/// The page about one model.
class ModelView final : public SubjectView
{
    Q_OBJECT
public:
    explicit ModelView(SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const ModelAnswer> answer, std::int64_t nowMs);
    QList<SentenceLabel::Run> sentence(UtcDay today) const;
    FactGrid *ratios() const { return m_ratios; }
    FactGrid *tokens() const { return m_tokens; }

private:
    void showTiles(UtcDay today);
    void showRatios();
    void showTokens();

    std::shared_ptr<const ModelAnswer> m_answer;
    Tile *m_cost;
    Tile *m_perRequest;
    Tile *m_perMillion;
    Tile *m_cache;
    Tile *m_maxMode;
    Tile *m_share;
    FactGrid *m_ratios;
    FactGrid *m_tokens;
    PartTable *m_users;
    PartTable *m_groups;
    PartTable *m_repositories;
};

} // namespace spend::ui
