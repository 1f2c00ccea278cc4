// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainer.h"

#include "ui/explain/documenttext.h"
#include "ui/explain/explanationpanel.h"
#include "ui/explain/explanationtext.h"

#include <algorithm>

namespace spend::ui
{

Explainer::Explainer(SpendService &spend, QWidget *parent)
    : QObject(parent)
    , m_line(spend)
    , m_panel(new ExplanationPanel(parent))
{
    connect(m_panel, &ExplanationPanel::closed, this, [this] { m_line.drop(); });
    connect(&spend, &SpendService::namesGiven, m_panel, &QWidget::hide); // what it says may name people
    connect(m_panel, &ExplanationPanel::reconcileRequested, this,
        [this] { Q_EMIT reconcileRequested(m_connection, m_day); });
}

void Explainer::explain(const FigureScope &scope, const QRect &globalAnchor)
{
    m_panel->open(figureTitle(scope), globalAnchor);
    m_line.ask([scope](SpendSource &source) { return explainFigure(source, scope); },
        [this](const Result<std::shared_ptr<const FigureExplanation>> &result) {
            if (result) {
                showAnswer(*result);
                return;
            }
            const Problem problem = result.problem();
            m_panel->setText([problem](DocumentText &text) {
                text.paragraph(problem.text, &Tokens::bad);
                text.paragraph(problem.remedy);
            });
        });
}

void Explainer::showAnswer(const std::shared_ptr<const FigureExplanation> &answer)
{
    m_panel->setText([answer](DocumentText &text) { writeExplanation(text, *answer); });
    const auto &cycles = answer->cycles.cycles;
    // The newest cycle that does not match, else the newest.
    const auto differing = std::find_if(
        cycles.begin(), cycles.end(), [](const CycleCheck &check) { return check.unmatched > 0 && check.kept; });
    const auto chosen = differing == cycles.end() ? cycles.begin() : differing;
    if (chosen != cycles.end()) {
        m_connection = chosen->connection;
        m_day = chosen->cycle.first;
    }
    m_panel->setReconcileOffered(chosen != cycles.end());
}

} // namespace spend::ui
