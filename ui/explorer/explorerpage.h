// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/drilldown.h"
#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/explorer/viewhistory.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QSettings;
class QStackedWidget;

namespace spend::ui
{

class Breadcrumb;
class DataFaces;
class EventListView;
class Explainer;
class ExplorerControls;
class ExplorerFigures;
class ExplorerHead;
class FilterBar;
class Navigator;
class NotesSource;
class SeriesColors;

/// Who, what, where, why: any grouping and filter of spend as chart and table, down to the events. Every change of the
/// view is a step that can be undone.
class ExplorerPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    struct Services {
        ConnectionService &connections;
        SpendService &spend;
        Clock &clock;
        QSettings &settings;
        SeriesColors &colors;
        NotesSource &notes;
        Explainer &explainer;
        Navigator &navigator;
    };
    explicit ExplorerPage(const Services &services, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Shows a view from elsewhere, as one step.
    void showView(const ExploreView &view);
    const ExploreState &state() const { return m_history.current(); }
    /// The newest answer; null before the first.
    const std::shared_ptr<const ExploreAnswer> &answer() const { return m_answer; }

    void undo();
    void redo();
    /// Moves the range by its own length, or by cycles, months and quarters.
    void shiftPeriod(int steps);
    /// One level up, as the breadcrumb does.
    void goUp();

private:
    QWidget *buildContent();
    void connectControls();
    void connectFigures();
    void addShortcuts();
    void restore();
    void showDrivers(bool shown);

    void change(const ExploreView &view);
    void apply(const ExploreState &state);
    void showState();
    void ask();
    void showAnswer(const std::shared_ptr<const ExploreAnswer> &answer);
    void chooseKey(const QString &key);
    void chooseCell(const QString &key, const QString &columnKey);
    void openKey(const QString &key, const QString &label);
    void climbTo(int level);
    void openMarks(const UtcDay &first, const UtcDay &last);
    void explain(const QString &rowKey, const QString &rowLabel, const QRect &anchor);
    UtcDay today() const;

    Services m_services;
    QuestionLine m_line;
    QuestionLine m_shifting;
    ViewHistory m_history;
    std::shared_ptr<const ExploreAnswer> m_answer;
    bool m_stale = true; ///< the data changed since the newest question

    /// The click that a double click began with: it filtered at once, and is taken back when the row is opened.
    struct Click {
        QString key;
        ExploreState before;
        std::shared_ptr<const ExploreAnswer> answer;
        QElapsedTimer age;
    };
    std::optional<Click> m_click;

    ExplorerHead *m_head;
    ExplorerControls *m_controls;
    FilterBar *m_filters;
    Breadcrumb *m_trail;
    ExplorerFigures *m_figures;
    EventListView *m_events;
    QStackedWidget *m_level;
    DataFaces *m_faces;
};

} // namespace spend::ui
