// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/domain/clock.h"
#include "core/forecast/forecast.h"
#include "core/workspace/anomalyanswer.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/figureexplanation.h"
#include "core/workspace/questionline.h"
#include "core/workspace/spendservice.h"
#include "ui/overview/overviewtext.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QSettings;

namespace spend::ui
{

class AnomalyMarks;
class BreakdownTable;
class BudgetMarks;
class BudgetStrip;
class ChartCard;
class Invitation;
class PageFaces;
class PinnedViews;
class RangeButton;
class SegmentedControl;
class SentenceLabel;
class SeriesColors;
class TileRow;

/// Where the money goes: headline figures, bars over time and the same rows as a table. Asks one question at a time and
/// shows only the newest answer.
class OverviewPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    OverviewPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        SeriesColors &colors, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    const OverviewQuestion &question() const { return m_question; }
    /// From now on open anomalies are marked in the chart. \c cache is shared with whoever else asks for them.
    void markAnomalies(std::shared_ptr<AnomalyCache> cache);
    /// What the tile of the forecast shows; nothing where the range has no end ahead.
    std::optional<ForecastQuestion> forecastQuestion() const;

Q_SIGNALS:
    void addConnectionRequested();
    void sampleRequested();
    void connectionsRequested();
    void syncRequested();
    void budgetsRequested();
    /// Somebody wants to see the forecast itself.
    void forecastRequested();
    /// A pinned view was chosen.
    void exploreRequested(const spend::ExploreView &view);
    /// Somebody wants to see the anomalies of the chart; \c id: the newest of them.
    void anomaliesRequested(const QString &id);
    /// Somebody wants a figure explained, which is there on the screen.
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalAnchor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildContent();
    Invitation *buildEmpty();
    void restoreQuestion();
    void saveQuestion();

    void ask();
    void askPinned();
    void askBudget();
    void askForecast();
    void showForecast();
    /// The forecast where it belongs to the question that is shown.
    std::shared_ptr<const ForecastAnswer> shownForecast() const;
    void showAnswer(quint64 number, const std::shared_ptr<const OverviewAnswer> &answer);
    void showEmpty();
    void showConnections();
    void changeQuestion(const OverviewQuestion &question);
    void filterBy(const QString &key, const QString &label);
    void removeFilter(Dimension dimension);
    UtcDay today() const;

    ConnectionService &m_connections;
    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    SeriesColors &m_colors;
    OverviewQuestion m_question;
    QList<FilterChip> m_chips;
    quint64 m_number = 0;
    QuestionLine m_forecastLine;
    std::shared_ptr<const ForecastAnswer> m_forecast;
    bool m_asked = false;
    bool m_pinnedStale = true; ///< the pinned views are to be asked for when the page shows
    bool m_budgetStale = true; ///< so is the budget
    std::optional<Problem> m_failure; ///< until the next answer
    std::shared_ptr<const OverviewAnswer> m_answer;

    SentenceLabel *m_sentence;
    SegmentedControl *m_measure;
    RangeButton *m_range;
    QPushButton *m_sync;
    QWidget *m_controls;
    TileRow *m_tiles;
    BudgetStrip *m_budget;
    BudgetMarks *m_budgetMarks = nullptr;
    PinnedViews *m_pinned;
    ChartCard *m_chart;
    AnomalyMarks *m_marks = nullptr;
    BreakdownTable *m_table;
    Invitation *m_empty;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySample;
    QPushButton *m_emptyConnections;
    PageFaces *m_faces;
};

} // namespace spend::ui
