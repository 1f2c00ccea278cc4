// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"

#include <QFrame>

#include <memory>

class QLabel;
class QStackedWidget;

namespace spend::ui
{

class SeriesColors;
class SpendChart;

/// A subject's cost over time, stacked, with the days that still change in their frame.
class HistoryCard final : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryCard(SeriesColors &colors, QWidget *parent = nullptr);
    /// The answer holds \c frame and lives as long as it is shown.
    void setFrame(std::shared_ptr<const void> answer, const SubjectFrame &frame, UtcDay today);
    SpendChart *chart() const { return m_chart; }

Q_SIGNALS:
    void keyChosen(spend::Dimension by, const QString &key);

private:
    SeriesColors &m_colors;
    Dimension m_by = Dimension::Model;
    QLabel *m_title;
    QLabel *m_note;
    QStackedWidget *m_stack;
    SpendChart *m_chart;
    QLabel *m_nothing;
};

} // namespace spend::ui
