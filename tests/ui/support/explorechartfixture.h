// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/exploreanswers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/explorechart.h"
#include "ui/theme/seriescolors.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QVBoxLayout>

namespace spend
{

/// The chart in a window that is higher than it, as on its page.
struct ExploreChartFixture : UiFixture {
    explicit ExploreChartFixture(const QSize &size = {1040, 300})
        : colors(settings)
        , chart(new ui::ExploreChart(colors))
    {
        window.resize(1100, 640);
        auto *layout = new QVBoxLayout(&window);
        chart->setFixedSize(size);
        layout->addWidget(chart);
        window.show();
        window.activateWindow();
        chart->setFocus();
    }
    std::shared_ptr<const ExploreAnswer> show(const ExploreSample &sample)
    {
        const auto answer = exploreSample(sample);
        show(answer);
        return answer;
    }
    void show(const std::shared_ptr<const ExploreAnswer> &answer)
    {
        QStringList keys;
        for (const ExploreSeries &series : answer->series)
            keys.append(series.key);
        keys.removeAll(QString());
        colors.assign(answer->view.by.front(), keys);
        chart->setAnswer(answer, today);
        QCoreApplication::processEvents();
    }
    QPoint at(int bucket, int series) const { return chart->centerOf({bucket, series}).toPoint(); }
    /// A free place of a bucket: the air just below the top of the plot.
    QPoint air(int bucket) const
    {
        const ui::ExploreGeometry &g = chart->geometryOfAnswer();
        return QPointF(g.center(bucket), g.plot().top() + 3).toPoint();
    }
    void drag(const QPoint &from, const QPoint &to, bool release = true)
    {
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
        const QPoint middle((from.x() + to.x()) / 2, from.y());
        for (const QPoint &place : {middle, to}) {
            QMouseEvent move(QEvent::MouseMove, place, chart->viewport()->mapToGlobal(place), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(chart->viewport(), &move);
        }
        if (release)
            QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, to);
    }
    void hover(const QPoint &place)
    {
        QMouseEvent move(QEvent::MouseMove, place, chart->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(chart->viewport(), &move);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(chart.get(), key, modifiers); }
    QImage picture() { return chart->grab().toImage(); }
    QColor colorAt(int bucket, int series) { return picture().pixelColor(at(bucket, series)); }
    QMenu *menu() const { return chart->findChild<QMenu *>(QStringLiteral("chartMenu")); }
    void openMenu(QContextMenuEvent::Reason reason, const QPoint &place)
    {
        QContextMenuEvent event(reason, place, chart->viewport()->mapToGlobal(place));
        if (reason == QContextMenuEvent::Mouse)
            QCoreApplication::sendEvent(chart->viewport(), &event);
        else
            QCoreApplication::sendEvent(chart.get(), &event);
    }

    ui::SeriesColors colors;
    const UtcDay today = UtcDay::ofMs(sampleNowMs());
    QWidget window;
    QPointer<ui::ExploreChart> chart;
};

inline ExploreSample with(ChartShape shape)
{
    ExploreSample sample;
    sample.view.shape = shape;
    return sample;
}

} // namespace spend
