// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/spendchart.h"

#include "core/language/titles.h"
#include "ui/chart/chartlayout.h"
#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/chart/charttip.h"
#include "ui/forecast/forecasttext.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double widestBar = 46;
constexpr double thickestShare = 0.68;
constexpr double provisionalOpacity = 0.5;
} // namespace

SpendChart::SpendChart(const SeriesColors &colors, QWidget *parent)
    : QChartView(parent)
    , m_colors(colors)
    , m_series(new QStackedBarSeries(this))
    , m_dates(new QValueAxis(this))
    , m_dollars(new QValueAxis(this))
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing, false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(ChartOverlay::leastHeight());

    QChart *const plot = chart();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setBackgroundVisible(false);
    plot->setPlotAreaBackgroundVisible(false);
    plot->legend()->setVisible(false);
    // Margins, not a fixed plot area: with that the grid would stay where the first size put it.
    plot->setMargins(ChartOverlay::margins());
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    for (QBarSet *&set : m_sets) {
        set = new QBarSet(QString());
        m_series->append(set);
    }
    plot->addSeries(m_series);
    m_dates->setLabelsVisible(false);
    m_dates->setGridLineVisible(false);
    m_dates->setLineVisible(false);
    m_dollars->setLabelsVisible(false);
    m_dollars->setLineVisible(false);
    plot->addAxis(m_dates, Qt::AlignBottom);
    plot->addAxis(m_dollars, Qt::AlignLeft);
    m_series->attachAxis(m_dates);
    m_series->attachAxis(m_dollars);
    connect(plot, &QChart::plotAreaChanged, this, &SpendChart::layoutPlot);
    colorBars();
}

SpendChart::~SpendChart()
{
    delete m_tip;
}

void SpendChart::setAnswer(
    std::shared_ptr<const OverviewAnswer> answer, UtcDay today, std::shared_ptr<const ForecastAnswer> forecast)
{
    m_answer = std::move(answer);
    m_forecast = std::move(forecast);
    m_ahead = {};
    if (m_forecast && m_answer->bucket == Bucket::Day) {
        const auto &days = m_forecast->days;
        const auto first = std::find_if(
            days.begin(), days.end(), [this](const ForecastDay &day) { return day.day > m_answer->range.last; });
        m_ahead = std::span(days).subspan(std::size_t(first - days.begin()));
    }
    m_today = today;
    m_spot = {};
    m_tip->hide();
    const auto &buckets = m_answer->buckets;
    m_firstProvisional = int(buckets.size());
    for (std::size_t i = 0; i < buckets.size() && m_answer->provisionalFromMs > 0; ++i) {
        const UtcDay end = i + 1 < buckets.size() ? buckets[i + 1] : m_answer->range.last + 1;
        if (end.startMs() > m_answer->provisionalFromMs) {
            m_firstProvisional = int(i);
            break;
        }
    }
    m_dateTexts.clear();
    for (const UtcDay day : buckets)
        m_dateTexts.append(bucketText(m_answer->bucket, day, today));
    for (const ForecastDay &ahead : m_ahead)
        m_dateTexts.append(dayText(ahead.day, today));
    fillBars();
    colorBars();
    layoutPlot();
    describe();
    layoutNow(chart());
    viewport()->update();
}

void SpendChart::describe()
{
    setAccessibleName(tr("%1 by %2")
                          .arg(chartTitle(m_answer->bucket, m_answer->question.measure),
                              language::inSentence(dimensionTitle(m_answer->question.by))));
    QString description = chartDescription(*m_answer, m_today);
    if (!m_ahead.empty())
        description += u' '
            + tr("Forecast to %1: %2, %3.")
                  .arg(dayText(m_forecast->period.last, m_today), estimateText(m_forecast->end.expected),
                      likelyText(m_forecast->end));
    for (const ChartLimit &limit : m_limits)
        description += u' ' + limit.text + u'.';
    setAccessibleDescription(description);
}

void SpendChart::setLimits(const std::vector<ChartLimit> &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    if (!m_answer)
        return;
    fillBars();
    describe();
    viewport()->update();
}

int SpendChart::bucketCount() const
{
    return m_answer ? int(m_answer->buckets.size() + m_ahead.size()) : 0;
}

void SpendChart::fillBars()
{
    const auto count = int(m_answer->buckets.size());
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (int i = 0; i < count; ++i) {
        std::int64_t below = 0;
        std::int64_t above = 0;
        for (const OverviewSeries &series : m_answer->series) {
            const std::int64_t value = series.values[std::size_t(i)];
            (value < 0 ? below : above) += value;
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    for (const ForecastDay &ahead : m_ahead)
        most = std::max(most, ahead.amount.likely80.high);
    for (const ChartLimit &limit : m_limits)
        most = withLimit(most, limit);
    m_scale = ChartScale::covering(least, most);

    m_dates->setRange(-0.5, std::max(1, bucketCount()) - 0.5);
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        QList<qreal> values(count, 0.0);
        if (s < m_answer->series.size()) {
            for (int i = 0; i < count; ++i)
                values[i] = toDollars(m_answer->series[s].values[std::size_t(i)]);
        }
        QBarSet *set = m_sets[s];
        set->deselectAllBars();
        set->remove(0, set->count()); // all at once: one value at a time lays the chart out anew each time
        set->append(values);
        QList<int> provisional;
        for (int i = m_firstProvisional; i < count; ++i)
            provisional.append(i);
        set->selectBars(provisional);
    }
    m_dollars->setRange(m_scale.lowest, m_scale.highest);
    m_dollars->setTickCount(m_scale.lines());
}

void SpendChart::colorBars()
{
    const Tokens &t = currentTokens();
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        const QColor color = seriesColor(s);
        const QColor pale = blended(color, t.surface, provisionalOpacity);
        if (m_sets[s]->brush() == QBrush(color) && m_sets[s]->selectedColor() == pale)
            continue; // each change has Qt Charts look at all bars
        m_sets[s]->setBrush(color);
        m_sets[s]->setPen(QPen(t.surface, 1)); // the thin gap between parts
        m_sets[s]->setSelectedColor(pale);
        // Qt Charts repaints selected bars in their new colour only when the selection changes.
        const QList<int> provisional = m_sets[s]->selectedBars();
        m_sets[s]->deselectAllBars();
        m_sets[s]->selectBars(provisional);
    }
    m_dollars->setGridLinePen(QPen(t.grid, 1));
}

QColor SpendChart::seriesColor(std::size_t series) const
{
    const Tokens &t = currentTokens();
    if (!m_answer || series >= m_answer->series.size() || m_answer->series[series].key.isEmpty())
        return t.other;
    return SeriesColors::color(m_colors.slot(m_answer->question.by, m_answer->series[series].key), t);
}

void SpendChart::layoutPlot()
{
    m_series->setBarWidth(barShare());
}

double SpendChart::bucketWidth() const
{
    const int count = bucketCount();
    return count == 0 ? 0 : chart()->plotArea().width() / double(count);
}

double SpendChart::barShare() const
{
    const double bucket = bucketWidth();
    return bucket <= 0 ? thickestShare : std::min(thickestShare, widestBar / bucket);
}

double SpendChart::yOf(double dollars) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (dollars - m_scale.lowest) / (m_scale.highest - m_scale.lowest) * plot.height();
}

QList<QList<double>> SpendChart::barValues() const
{
    QList<QList<double>> values;
    for (const QBarSet *set : m_sets) {
        QList<double> one;
        for (int i = 0; i < set->count(); ++i)
            one.append(set->at(i));
        values.append(one);
    }
    return values;
}

void SpendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sets.back())
        colorBars();
}

} // namespace spend::ui
