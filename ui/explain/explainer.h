// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureexplanation.h"
#include "core/workspace/questionline.h"

#include <QRect>
#include <QWidget>

namespace spend::ui
{

class ExplanationPanel;

/// Explains figures: whoever shows one says which it is and where it stands; the answer opens beside it. One at a time.
/// UI thread.
class Explainer final : public QObject
{
    Q_OBJECT
public:
    /// The panel belongs to \c parent's window.
    Explainer(SpendService &spend, QWidget *parent);

    /// \c globalAnchor: the figure's place on the screen.
    void explain(const FigureScope &scope, const QRect &globalAnchor);
    ExplanationPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// Somebody wants to see the reconciliation that the explanation names.
    void reconcileRequested(spend::ConnectionId connection, spend::UtcDay day);

private:
    void showAnswer(const std::shared_ptr<const FigureExplanation> &answer);

    QuestionLine m_line;
    ExplanationPanel *m_panel;
    ConnectionId m_connection = 0; ///< of the cycle to reconcile
    UtcDay m_day;
};

} // namespace spend::ui
