// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechart.h"

#include "ui/chart/chartlayout.h"
#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/explorer/explorechartpainter.h"
#include "ui/explorer/explorecharttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>

#include <utility>

namespace spend::ui
{

ExploreChart::ExploreChart(const SeriesColors &colors, QWidget *parent)
    : QChartView(parent)
    , m_colors(colors)
    , m_series(chart())
    , m_tip(new ChartTip(this))
    , m_markTip(new MarkTip(this))
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // a change of data touches nearly all of it
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(ChartOverlay::leastHeight());

    QChart *const plot = chart();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setBackgroundVisible(false);
    plot->setPlotAreaBackgroundVisible(false);
    plot->legend()->setVisible(false);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    reserveRoom();
    connect(plot, &QChart::plotAreaChanged, this, &ExploreChart::layoutPlot);
    setAccessibleName(tr("Chart"));
}

ExploreChart::~ExploreChart()
{
    delete m_tip;
    delete m_markTip;
}

void ExploreChart::setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today)
{
    m_today = today;
    m_spot = {};
    m_mark = -1;
    m_brush.reset();
    m_press.held = false; // what is held was on the answer before
    if (m_tip)
        m_tip->hide();
    if (m_markTip)
        m_markTip->hide();
    m_geometry = ExploreGeometry(std::move(answer));
    m_geometry.setPlot(chart()->plotArea());
    m_dateTexts.clear();
    for (int bucket = 0; bucket < m_geometry.buckets(); ++bucket)
        m_dateTexts.append(bucketLabel(m_geometry.answer(), bucket, today));
    // Lines need it. Bars stay sharp and quick without; Qt fills wide areas six times slower with it, so only their
    // edges are smoothed, by the gaps that are painted over them.
    setRenderHint(QPainter::Antialiasing, m_geometry.shape() == ChartShape::Lines);
    m_series.fill(m_geometry);
    colorSeries();
    m_marks.arrange(m_geometry);
    reserveRoom();
    layoutPlot();
    describe();
    if (m_walkedOver != 0 && hasFocus() && !m_geometry.isEmpty())
        setSpot({m_walkedOver < 0 ? m_geometry.buckets() - 1 : 0, -1});
    m_walkedOver = 0;
    layoutNow(chart());
    viewport()->update();
}

void ExploreChart::setMarks(const QList<ChartMark> &marks)
{
    m_mark = -1;
    if (m_markTip)
        m_markTip->hide();
    m_marks.setMarks(marks);
    m_marks.arrange(m_geometry);
    reserveRoom();
    viewport()->update();
}

void ExploreChart::setHighlightedSeries(int series)
{
    if (series == m_highlighted)
        return;
    m_highlighted = series;
    viewport()->update();
}

int ExploreChart::litSeries() const
{
    return m_spot.series >= 0 ? m_spot.series : m_highlighted;
}

std::optional<DateRange> ExploreChart::brushed() const
{
    if (!m_brush)
        return std::nullopt;
    return m_geometry.days(m_brush->anchor, m_brush->head);
}

void ExploreChart::colorSeries()
{
    const Tokens &t = currentTokens();
    m_seriesColors.clear();
    for (int s = 0; s < m_geometry.seriesCount(); ++s) {
        const ExploreAnswer &answer = m_geometry.answer();
        if (m_geometry.timeGrouped())
            m_seriesColors.append(t.series.front());
        else if (m_geometry.isOther(s) || answer.view.by.empty())
            m_seriesColors.append(t.other);
        else
            m_seriesColors.append(
                SeriesColors::color(m_colors.slot(answer.view.by.front(), answer.series[std::size_t(s)].key), t));
    }
    m_series.color(m_geometry, m_seriesColors);
}

void ExploreChart::reserveRoom()
{
    // Margins, not a fixed plot area: with that the grid would stay where the first size put it.
    QMargins margins = ChartOverlay::margins();
    if (ExploreChartPainter::hasHead(m_geometry))
        margins.setTop(margins.top() + ExploreChartPainter::headHeight() - 4);
    margins.setBottom(margins.bottom() + m_marks.height());
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void ExploreChart::layoutPlot()
{
    m_geometry.setPlot(chart()->plotArea());
    m_series.fit(m_geometry);
    m_marks.arrange(m_geometry);
    m_mark = -1;
    if (m_markTip)
        m_markTip->hide();
}

void ExploreChart::describe()
{
    if (m_geometry.isEmpty())
        return;
    setAccessibleName(chartName(m_geometry.answer()));
    setAccessibleDescription(chartWords(m_geometry, m_today));
}

void ExploreChart::tellPlace()
{
    if (m_brush)
        setAccessibleDescription(brushText(m_geometry, m_brush->anchor, m_brush->head, m_today));
    else if (m_mark >= 0 && m_markTip)
        setAccessibleDescription(m_markTip->text());
    else if (m_spot.bucket >= 0 && m_tip)
        setAccessibleDescription(m_tip->text());
    else
        describe();
}

void ExploreChart::setSpot(Spot spot, int mark)
{
    if (spot == m_spot && mark == m_mark)
        return;
    const int hovered = m_spot.series;
    m_spot = spot;
    m_mark = mark;
    placeTips();
    const Target::Kind kind = targetOf(spot, mark).kind;
    viewport()->setCursor(kind == Target::Kind::Nothing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
    if (spot.series != hovered)
        Q_EMIT seriesHovered(spot.series);
}

void ExploreChart::placeTips()
{
    if (!m_tip || !m_markTip)
        return;
    const int half = int(m_geometry.bucketWidth() / 2);
    if (m_mark >= 0 && !m_brush) {
        m_markTip->setMarks(m_marks.groups()[m_mark].marks, m_today);
        const QRect place = m_marks.place(m_geometry, m_mark).toRect();
        floatBeside(m_markTip, this, place.translated(0, place.height() / 2 - m_markTip->height()));
    } else {
        m_markTip->hide();
    }
    if (m_spot.bucket >= 0 && m_mark < 0 && !m_brush) {
        const ExploreTip tip = exploreTip(m_geometry, m_spot, m_seriesColors, m_today, window()->height());
        m_tip->setContents(tip.title, tip.note, tip.lines, tip.sums);
        const QPoint top(int(m_geometry.center(m_spot.bucket)), ChartOverlay::margins().top());
        floatBeside(m_tip, this, QRect(top - QPoint(half, 0), QSize(2 * half, 1)));
    } else {
        m_tip->hide();
    }
}

void ExploreChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_geometry.isEmpty())
        return;
    const Tokens &t = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    const ExploreChartPainter over{m_geometry, m_series, m_seriesColors, width(), m_today};
    over.drawGaps(painter);
    over.drawLit(painter, litSeries());
    over.drawProvisionalVeil(painter);
    over.drawLines(painter);
    painter->setFont(textFont(TextRole::Axis));
    ChartOverlay{
        m_geometry.scale(), m_dateTexts, m_geometry.plot(), width(), m_geometry.firstProvisional(), m_marks.height()}
        .draw(painter);
    if (m_spot.bucket >= 0 && !m_brush)
        over.drawBucketVeil(painter, m_spot.bucket);
    m_marks.draw(painter, m_geometry, m_mark);
    over.drawHead(painter);
    if (m_brush)
        over.drawBrush(painter, m_brush->anchor, m_brush->head);
    if (hasFocus() && m_ringed) {
        painter->setPen(QPen(t.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    painter->restore();
}

void ExploreChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorSeries();
}

} // namespace spend::ui
