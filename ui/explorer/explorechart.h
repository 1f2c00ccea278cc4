// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "ui/chart/charttip.h"
#include "ui/explorer/chartmark.h"
#include "ui/explorer/explorechartgeometry.h"
#include "ui/explorer/explorechartmarks.h"
#include "ui/explorer/explorechartmarktip.h"
#include "ui/explorer/explorechartseries.h"

#include <QChartView>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>

namespace spend::ui
{

class SeriesColors;

/// Explorer's chart over time: stacked bars, stacked areas or lines of one answer. Series and grid are Qt Charts', made
/// once and fed anew; dates, amounts, marks and tooltips are painted over them.
///
/// Mouse: a click on a part chooses it, a double click opens it, a drag over the plot chooses days.
/// Keys: Left and Right walk the buckets and, past an end, ask for the period beside it; Up and Down walk the parts;
/// Enter chooses, Ctrl+Enter or Shift+Enter opens; Shift+Left and Shift+Right span days, which Enter takes; N asks for
/// a note, M and Shift+M walk the marks; Esc drops what is pending. UI thread.
class ExploreChart final : public QChartView
{
    Q_OBJECT
public:
    explicit ExploreChart(const SeriesColors &colors, QWidget *parent = nullptr);
    ~ExploreChart() override;

    /// Colours are those that the keys have by then (SeriesColors::assign for view.by.front()).
    void setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today);
    /// What to show on the time axis; marks outside the range are left out.
    void setMarks(const QList<ChartMark> &marks);
    /// Lights a series of the answer from outside; -1: none. Costs a repaint.
    void setHighlightedSeries(int series);

    using Spot = ExploreSpot;
    Spot spotAt(const QPointF &position) const { return m_geometry.spotAt(position); }
    /// The middle of a part, in the view's coordinates.
    QPointF centerOf(Spot spot) const { return m_geometry.centerOf(spot); }
    /// The span of days that is being brushed, if any.
    std::optional<DateRange> brushed() const;
    const ExploreGeometry &geometryOfAnswer() const { return m_geometry; }
    const ExploreChartMarks &marks() const { return m_marks; }
    /// The series that is lit now, by the mouse, the keys or from outside; -1: none.
    int litSeries() const;
    ChartTip *tip() const { return m_tip; }
    MarkTip *markTip() const { return m_markTip; }

Q_SIGNALS:
    /// The part below the mouse or chosen by keys, as an index into the answer's series; -1: none.
    void seriesHovered(int series);
    /// A part was clicked; never Other.
    void keyChosen(const QString &key, const QString &label);
    /// A part was clicked twice: the key of the first click, whatever is drawn there by the second.
    void keyOpened(const QString &key, const QString &label);
    void otherChosen();
    /// A bucket of a chart that is grouped by its buckets' own dimension was clicked: its first day, as the answer
    /// names it, which may lie before the range. Where buckets are something else (coarser, or months for cycles), its
    /// days are brushed instead.
    void bucketChosen(const spend::UtcDay &first);
    void bucketOpened(const spend::UtcDay &first);
    /// Days were chosen: whole buckets, within the answer's range.
    void rangeBrushed(const spend::DateRange &range);
    /// One period earlier (-1) or later (+1) was asked for by walking over the edge.
    void periodShiftRequested(int steps);
    /// A note for a day was asked for.
    void noteRequested(const spend::UtcDay &day);
    /// A symbol of the axis was clicked; it stands for marks from one day to the other.
    void marksActivated(const spend::UtcDay &first, const spend::UtcDay &last);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What a click means, kept by its words: the answer may change before the second click.
    struct Target {
        enum class Kind { Nothing, Key, Other, Bucket, Days, Marks };
        Kind kind = Kind::Nothing;
        QString key, label;
        UtcDay first, last;
    };
    struct Press {
        bool held = false;
        QPointF position;
        int bucket = -1;
        Target target;
    };
    struct Brush {
        int anchor = 0;
        int head = 0;
    };

    void colorSeries();
    void layoutPlot();
    void reserveRoom();
    void describe();
    /// What the keys have reached, for screen readers; the chart in words where that is nothing.
    void tellPlace();
    void setSpot(Spot spot, int mark = -1);
    void placeTips();
    Target targetAt(const QPointF &position) const;
    Target targetOf(Spot spot, int mark) const;
    void choose(const Target &target);
    void open(const Target &target);
    void setBrush(std::optional<Brush> brush);
    void takeBrush();
    void walk(int step);
    void span(int step);
    void climb(int step);
    void walkMarks(int step);
    bool dropPending();

    const SeriesColors &m_colors;
    UtcDay m_today;
    ExploreGeometry m_geometry;
    ExploreChartSeries m_series;
    ExploreChartMarks m_marks;
    QList<QColor> m_seriesColors;
    QStringList m_dateTexts;
    Spot m_spot;
    int m_mark = -1; ///< the symbol that is hovered or walked to
    int m_highlighted = -1;
    Press m_press; ///< stays after the release: the double click opens what it was on
    std::optional<Brush> m_brush;
    int m_walkedOver = 0; ///< the keys left the range on this side, and enter the next answer on the other
    bool m_ringed = false; ///< the focus came by keyboard
    QPointer<ChartTip> m_tip; ///< floats over the whole window, which may go first
    QPointer<MarkTip> m_markTip;
};

} // namespace spend::ui
