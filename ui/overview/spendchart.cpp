// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/spendchart.h"

#include "core/language/titles.h"
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

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QWheelEvent>

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

double toDollars(std::int64_t microCents)
{
    return onAxis(microCents, ValueUnit::Money);
}
} // namespace

SpendChart::SpendChart(const SeriesColors &colors, QWidget *parent)
    : QChartView(parent)
    , m_colors(colors)
    , m_series(new QStackedBarSeries(this))
    , m_dates(new QBarCategoryAxis(this))
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
    setMinimumHeight(140);

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

    const int places = bucketCount();
    if (m_dates->count() != places) {
        QStringList names;
        for (int i = 0; i < places; ++i)
            names.append(QString::number(i));
        m_dates->setCategories(names);
    }
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
        m_sets[s]->setBrush(color);
        m_sets[s]->setPen(QPen(t.surface, 1)); // the thin gap between parts
        m_sets[s]->setSelectedColor(blended(color, t.surface, provisionalOpacity));
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

SpendChart::Spot SpendChart::spotAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    const double bucket = bucketWidth();
    if (bucket <= 0 || !plot.adjusted(0, 0, 0, 2).contains(position))
        return {};
    Spot spot;
    spot.bucket = std::min(int((position.x() - plot.left()) / bucket), bucketCount() - 1);
    if (spot.bucket >= int(m_answer->buckets.size()))
        return spot; // ahead, where there are no parts
    const double center = plot.left() + (spot.bucket + 0.5) * bucket;
    if (std::abs(position.x() - center) > bucket * barShare() / 2 + 1)
        return spot;
    double above = 0;
    double below = 0;
    for (std::size_t s = 0; s < m_answer->series.size(); ++s) {
        const double value = toDollars(m_answer->series[s].values[std::size_t(spot.bucket)]);
        double &edge = value < 0 ? below : above;
        const double from = yOf(edge);
        edge += value;
        const double to = yOf(edge);
        if (position.y() <= std::max(from, to) && position.y() > std::min(from, to)) {
            spot.series = int(s);
            break;
        }
    }
    return spot;
}

QPointF SpendChart::centerOf(Spot spot) const
{
    if (!m_answer || spot.bucket < 0 || bucketCount() == 0)
        return {}; // before the first answer there is nowhere to be
    const double x = chart()->plotArea().left() + (spot.bucket + 0.5) * bucketWidth();
    double above = 0;
    double below = 0;
    double middle = 0;
    // Ahead there are no parts, and another answer may have fewer of them than the one that the spot is from.
    const int parts = spot.bucket < int(m_answer->buckets.size()) ? int(m_answer->series.size()) : 0;
    for (int s = 0; s <= spot.series && s < parts; ++s) {
        const double value = toDollars(m_answer->series[std::size_t(s)].values[std::size_t(spot.bucket)]);
        double &edge = value < 0 ? below : above;
        middle = edge + value / 2;
        edge += value;
    }
    return {x, yOf(middle)};
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

void SpendChart::setSpot(Spot spot)
{
    if (spot == m_spot)
        return;
    m_spot = spot;
    placeTip();
    const bool filters = spot.series >= 0 && !m_answer->series[std::size_t(spot.series)].key.isEmpty();
    viewport()->setCursor(filters ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SpendChart::placeTip()
{
    if (!m_tip)
        return;
    if (m_spot.bucket < 0) {
        m_tip->hide();
        return;
    }
    const int half = int(bucketWidth() / 2);
    const QPoint top(int(centerOf({m_spot.bucket, -1}).x()), ChartOverlay::margins().top());
    const QRect column(top - QPoint(half, 0), QSize(2 * half, 1));
    if (m_spot.bucket >= int(m_answer->buckets.size())) {
        const ForecastDay &ahead = m_ahead[std::size_t(m_spot.bucket) - m_answer->buckets.size()];
        m_tip->setContents(longDayText(ahead.day, m_today), tr("forecast"), {},
            QList<ChartTip::Sum>{{tr("Expected"), estimateText(ahead.amount.expected)},
                {tr("80 %"), intervalText(ahead.amount.likely80)}, {tr("95 %"), intervalText(ahead.amount.likely95)},
                {tr("By then in all"), estimateText(ahead.sum.expected)}});
        floatBeside(m_tip, this, column);
        return;
    }
    QList<ChartTip::Line> lines;
    std::int64_t total = 0;
    for (std::size_t s = 0; s < m_answer->series.size(); ++s) {
        const OverviewSeries &series = m_answer->series[s];
        const std::int64_t value = series.values[std::size_t(m_spot.bucket)];
        total += value;
        if (value == 0)
            continue;
        const QString name = series.key.isEmpty() ? tr("Other (%1)").arg(series.rows) : series.label;
        lines.append({seriesColor(s), name, moneyText(value), int(s) == m_spot.series});
    }
    m_tip->setContents(longBucketText(m_answer->bucket, m_answer->buckets[std::size_t(m_spot.bucket)], m_today),
        m_spot.bucket >= m_firstProvisional ? tr("provisional") : QString(), lines, moneyText(total));
    floatBeside(m_tip, this, column);
}

void SpendChart::choose(Spot spot)
{
    if (spot.series < 0 || !m_answer)
        return;
    const OverviewSeries &series = m_answer->series[std::size_t(spot.series)];
    if (series.key.isEmpty())
        return; // Other is many keys
    const QString key = series.key;
    const QString label = series.label;
    setSpot({});
    Q_EMIT keyChosen(key, label);
}

void SpendChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_answer || m_answer->buckets.empty())
        return;
    const Tokens &t = currentTokens();
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(textFont(TextRole::Axis));
    drawForecast(painter);
    for (const ChartLimit &limit : m_limits)
        drawLimit(painter, plot, yOf(toDollars(limit.amount)), limit);
    ChartOverlay{m_scale, m_dateTexts, plot, width(), m_firstProvisional, 0, int(m_ahead.size())}.draw(painter);
    if (m_spot.bucket >= 0) {
        QColor veil = t.text;
        veil.setAlphaF(t.dark ? 0.08f : 0.05f);
        painter->fillRect(
            QRectF(plot.left() + m_spot.bucket * bucketWidth(), plot.top(), bucketWidth(), plot.height()), veil);
    }
    if (hasFocus() && m_ringed) {
        painter->setPen(QPen(t.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    painter->restore();
}

void SpendChart::drawForecast(QPainter *painter) const
{
    if (m_ahead.empty())
        return;
    const Tokens &t = currentTokens();
    const QRectF plot = chart()->plotArea();
    const double first = plot.left() + double(m_answer->buckets.size()) * bucketWidth();
    QPolygonF cone;
    QPolygonF line;
    for (std::size_t i = 0; i < m_ahead.size(); ++i) {
        const double x = first + (double(i) + 0.5) * bucketWidth();
        line.append({x, yOf(toDollars(m_ahead[i].amount.expected))});
        cone.append({x, yOf(toDollars(m_ahead[i].amount.likely80.high))});
    }
    for (std::size_t i = m_ahead.size(); i-- > 0;)
        cone.append({line[qsizetype(i)].x(), yOf(toDollars(m_ahead[i].amount.likely80.low))});
    if (m_ahead.size() == 1) { // the last day of a cycle: as wide as a bar
        const double half = bucketWidth() * barShare() / 2;
        cone = QRectF(line[0].x() - half, cone[0].y(), 2 * half, cone[1].y() - cone[0].y());
        line = QPolygonF({line[0] - QPointF(half, 0), line[0] + QPointF(half, 0)});
    }
    QColor pale = t.accent;
    pale.setAlphaF(t.dark ? 0.20f : 0.14f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pale);
    painter->drawPolygon(cone);
    QPen pen(t.accent, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);

    painter->setPen(t.accent);
    for (const QString &word : {tr("forecast, 80 %"), tr("forecast"), tr("80 %")}) { // the longest with room
        const double wide = painter->fontMetrics().horizontalAdvance(word) + 4;
        const double left = std::min(first + (plot.right() - first - wide) / 2, width() - wide);
        if (left < first)
            continue; // it would run into "provisional"
        painter->drawText(
            QRectF(left, plot.top() + 2, wide, painter->fontMetrics().height()), Qt::AlignHCenter | Qt::AlignTop, word);
        break;
    }
}

void SpendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sets.back())
        colorBars();
}

void SpendChart::mouseMoveEvent(QMouseEvent *event)
{
    setSpot(spotAt(event->position()));
}

void SpendChart::mousePressEvent(QMouseEvent *event)
{
    m_ringed = false;
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : Spot{};
}

void SpendChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed.bucket >= 0 && spotAt(event->position()) == m_pressed)
        choose(m_pressed);
    m_pressed = {};
}

void SpendChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setSpot({});
}

void SpendChart::keyPressEvent(QKeyEvent *event)
{
    const int buckets = bucketCount();
    const int series = m_answer ? int(m_answer->series.size()) : 0;
    Spot spot = m_spot;
    switch (event->key()) {
    case Qt::Key_Left:
        spot.bucket = spot.bucket < 0 ? buckets - 1 : std::max(0, spot.bucket - 1);
        break;
    case Qt::Key_Right:
        spot.bucket = std::min(buckets - 1, spot.bucket + 1);
        break;
    case Qt::Key_Up:
        spot.series = std::min(series - 1, spot.series + 1);
        break;
    case Qt::Key_Down:
        spot.series = std::max(-1, spot.series - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(spot);
        return;
    case Qt::Key_Escape:
        if (spot.bucket < 0) {
            QChartView::keyPressEvent(event);
            return;
        }
        spot = {};
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (buckets > 0 && spot.bucket < 0 && spot.series >= 0)
        spot.bucket = buckets - 1;
    if (m_answer && spot.bucket >= int(m_answer->buckets.size()))
        spot.series = -1; // ahead there are no parts
    m_ringed = true;
    setSpot(spot);
}

void SpendChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void SpendChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setSpot({});
    viewport()->update();
}

void SpendChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the chart neither scrolls nor zooms
}

} // namespace spend::ui
