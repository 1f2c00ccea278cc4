// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/workspace/anomalyanswer.h"
#include "core/workspace/questionline.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;

namespace spend::ui
{

class SpendChart;

/// Small triangles over the bars whose days hold open anomalies. Lies over the chart and lets the mouse through.
class AnomalyTriangles final : public QWidget
{
    Q_OBJECT
public:
    explicit AnomalyTriangles(SpendChart *chart);
    void setBuckets(std::vector<int> buckets);
    const std::vector<int> &buckets() const { return m_buckets; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SpendChart *m_chart;
    std::vector<int> m_buckets;
};

/// Overview's look at the anomalies: asks for them, marks their days in the chart and says in a button how many there
/// are in the chart's range and within its filters.
class AnomalyMarks final : public QObject
{
    Q_OBJECT
public:
    /// \c button shows itself only where there is something to say.
    AnomalyMarks(SpendService &spend, std::shared_ptr<AnomalyCache> cache, SpendChart *chart, QPushButton *button,
        QObject *parent);
    /// What the chart shows.
    void setAnswer(std::shared_ptr<const OverviewAnswer> answer, UtcDay today);

Q_SIGNALS:
    /// The button was pressed; \c id: the newest anomaly it speaks of.
    void chosen(const QString &id);

private:
    void ask();
    void show();

    SpendService &m_spend;
    std::shared_ptr<AnomalyCache> m_cache;
    QuestionLine m_line;
    std::shared_ptr<const OverviewAnswer> m_overview;
    std::shared_ptr<const AnomalyAnswer> m_anomalies;
    Filters m_asked; ///< what they were last asked for
    UtcDay m_today;
    QString m_newest;
    AnomalyTriangles *m_triangles;
    QPushButton *m_button;
};

} // namespace spend::ui
