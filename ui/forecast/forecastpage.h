// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/forecastquestion.h"
#include "core/workspace/questionline.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSettings;

namespace spend::ui
{

class DataFaces;
class FigureTable;
class FilterBar;
class ForecastChart;
class ForecastModel;
class ForecastTiles;
class Navigator;
class SegmentedControl;
class SentenceLabel;
class SeriesColors;

/// Where spend will end: a period's cost so far and ahead with its intervals, for any scope and every group, and how it
/// was computed.
class ForecastPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    ForecastPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        SeriesColors &colors, Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    const ForecastQuestion &question() const { return m_question; }
    /// Asks for this horizon, scope and measure; the grouping stays.
    void show(const ForecastQuestion &question);
    ForecastChart *chart() const { return m_chart; }

private:
    QWidget *buildHead();
    QWidget *buildContent();
    void restore();
    void change();
    void refresh();
    void ask();
    void showAnswer(const std::shared_ptr<const ForecastView> &view);
    void showSentence();
    void showQuestion();
    UtcDay today() const;

    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    SeriesColors &m_colors;
    Navigator &m_navigator;
    QuestionLine m_line;
    ForecastQuestion m_question;
    std::shared_ptr<const ForecastView> m_view;
    bool m_stale = true; ///< something changed since the last question

    SentenceLabel *m_sentence = nullptr;
    QWidget *m_controls = nullptr;
    SegmentedControl *m_measure = nullptr;
    QComboBox *m_horizon = nullptr;
    FilterBar *m_filters = nullptr;
    ForecastTiles *m_tiles = nullptr;
    SegmentedControl *m_by = nullptr;
    ForecastChart *m_chart = nullptr;
    ForecastModel *m_model = nullptr;
    FigureTable *m_table = nullptr;
    QLabel *m_explanation = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui
