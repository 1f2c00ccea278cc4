// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do to the chart.
#include "ui/explorer/explorechart.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// A hand that clicks moves a little.
constexpr double shortestDrag = 5;
} // namespace

ExploreChart::Target ExploreChart::targetAt(const QPointF &position) const
{
    return targetOf(spotAt(position), m_marks.groupAt(m_geometry, position));
}

ExploreChart::Target ExploreChart::targetOf(Spot spot, int mark) const
{
    Target target;
    if (mark >= 0) {
        const MarkGroup &group = m_marks.groups()[mark];
        const DateRange days = m_geometry.days(group.firstBucket, group.lastBucket);
        target.kind = Target::Kind::Marks;
        target.first = days.first;
        target.last = days.last;
    } else if (spot.bucket >= 0 && m_geometry.timeGrouped()) {
        const ExploreAnswer &answer = m_geometry.answer();
        if (answer.view.by.front() == answer.bucketDimension) {
            target.kind = Target::Kind::Bucket;
            target.first = answer.buckets[std::size_t(spot.bucket)];
        } else {
            target.kind = Target::Kind::Days;
            target.first = m_geometry.days(spot.bucket).first;
            target.last = m_geometry.days(spot.bucket).last;
        }
    } else if (m_geometry.isOther(spot.series)) {
        target.kind = Target::Kind::Other;
    } else if (spot.series >= 0) {
        const ExploreSeries &series = m_geometry.answer().series[std::size_t(spot.series)];
        target.kind = Target::Kind::Key;
        target.key = series.key;
        target.label = series.label;
    }
    return target;
}

void ExploreChart::choose(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Nothing:
        return;
    case Target::Kind::Key:
        setSpot({});
        Q_EMIT keyChosen(target.key, target.label);
        return;
    case Target::Kind::Other:
        setSpot({});
        Q_EMIT otherChosen();
        return;
    case Target::Kind::Bucket:
        setSpot({});
        Q_EMIT bucketChosen(target.first);
        return;
    case Target::Kind::Days:
        setSpot({});
        Q_EMIT rangeBrushed({target.first, target.last});
        return;
    case Target::Kind::Marks:
        Q_EMIT marksActivated(target.first, target.last);
        return;
    }
}

void ExploreChart::open(const Target &target)
{
    if (target.kind == Target::Kind::Key) {
        setSpot({});
        Q_EMIT keyOpened(target.key, target.label);
    } else if (target.kind == Target::Kind::Bucket) {
        setSpot({});
        Q_EMIT bucketOpened(target.first);
    }
}

void ExploreChart::setBrush(std::optional<Brush> brush)
{
    m_brush = brush;
    placeTips();
    viewport()->update();
}

void ExploreChart::takeBrush()
{
    const std::optional<DateRange> range = brushed();
    m_spot = {};
    setBrush({});
    if (range)
        Q_EMIT rangeBrushed(*range);
}

void ExploreChart::mousePressEvent(QMouseEvent *event)
{
    m_ringed = false;
    m_walkedOver = 0;
    if (event->button() != Qt::LeftButton || m_geometry.isEmpty())
        return;
    if (m_brush)
        setBrush({}); // one that the keys had begun
    const QPointF position = event->position();
    m_press = {true, position, m_geometry.plot().contains(position) ? m_geometry.bucketAt(position.x()) : -1,
        targetAt(position)};
}

void ExploreChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_press.held && (event->buttons() & Qt::LeftButton)) {
        const bool far = std::abs(position.x() - m_press.position.x()) >= shortestDrag;
        if (m_press.bucket >= 0 && (m_brush || far))
            setBrush(Brush{m_press.bucket, m_geometry.bucketAt(position.x(), true)});
        if (m_brush)
            return;
    }
    if (m_brush)
        return; // keys span it: the mouse only passes by
    setSpot(spotAt(position), m_marks.groupAt(m_geometry, position));
}

void ExploreChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press.held)
        return;
    m_press.held = false;
    if (m_brush) {
        m_press.target = {}; // a drag is not the first half of a double click
        takeBrush();
        return;
    }
    const QPointF moved = event->position() - m_press.position;
    if (std::abs(moved.x()) < shortestDrag && std::abs(moved.y()) < 2 * shortestDrag)
        choose(Target(m_press.target));
}

void ExploreChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click may have changed the data, so what lies here now is not what was meant.
    if (event->button() == Qt::LeftButton)
        open(Target(m_press.target));
    m_press = {};
}

void ExploreChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!m_brush)
        setSpot({});
}

void ExploreChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the chart neither scrolls nor zooms
}

void ExploreChart::keyPressEvent(QKeyEvent *event)
{
    if (m_geometry.isEmpty() || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
        QChartView::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    m_ringed = true;
    m_walkedOver = 0;
    const int key = event->key();
    if ((key == Qt::Key_Left || key == Qt::Key_Right) && !control) {
        const int step = key == Qt::Key_Left ? -1 : 1;
        if (shift)
            span(step);
        else
            walk(step);
    } else if ((key == Qt::Key_Up || key == Qt::Key_Down) && !control && !shift) {
        climb(key == Qt::Key_Up ? 1 : -1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && !control && !shift)) {
        if (m_brush)
            takeBrush();
        else if (control || shift)
            open(targetOf(m_spot, m_mark));
        else
            choose(targetOf(m_spot, m_mark));
    } else if (key == Qt::Key_N && !control && !shift && m_spot.bucket >= 0) {
        Q_EMIT noteRequested(m_geometry.days(m_spot.bucket).first);
    } else if (key == Qt::Key_M && !control && m_marks.isShown()) {
        walkMarks(shift ? -1 : 1);
    } else if (key != Qt::Key_Escape || !dropPending()) {
        QChartView::keyPressEvent(event);
        return;
    }
    tellPlace();
}

bool ExploreChart::dropPending()
{
    if (m_brush) {
        m_press.held = false; // the release that follows means nothing
        m_press.target = {};
        setBrush({});
        return true;
    }
    if (m_spot.bucket < 0 && m_mark < 0)
        return false;
    setSpot({});
    return true;
}

void ExploreChart::walk(int step)
{
    if (m_brush)
        setBrush({});
    const int last = m_geometry.buckets() - 1;
    if (m_spot.bucket < 0) {
        setSpot({step < 0 ? last : 0, m_spot.series});
        return;
    }
    const int bucket = m_spot.bucket + step;
    if (bucket >= 0 && bucket <= last) {
        setSpot({bucket, m_spot.series});
        return;
    }
    m_walkedOver = step;
    Q_EMIT periodShiftRequested(step);
}

void ExploreChart::climb(int step)
{
    const int bucket = m_spot.bucket < 0 ? m_geometry.buckets() - 1 : m_spot.bucket;
    if (m_brush)
        setBrush({});
    // Parts that are not there in this bucket are stepped over.
    const auto isThere = [this, bucket](int series) {
        return series < 0
            || m_geometry.answer().series[std::size_t(series)].values[std::size_t(bucket)].value_or(0) != 0;
    };
    int series = m_spot.series + step;
    while (series >= 0 && series < m_geometry.seriesCount() && !isThere(series))
        series += step;
    if (series >= m_geometry.seriesCount())
        series = m_spot.series;
    setSpot({bucket, std::max(-1, series)});
}

void ExploreChart::span(int step)
{
    const int last = m_geometry.buckets() - 1;
    if (m_press.held)
        return;
    if (!m_brush) {
        const int bucket = m_spot.bucket >= 0 ? m_spot.bucket : step < 0 ? last : 0;
        setSpot({bucket, -1});
        setBrush(Brush{bucket, m_spot.bucket});
    }
    setBrush(Brush{m_brush->anchor, std::clamp(m_brush->head + step, 0, last)});
}

void ExploreChart::walkMarks(int step)
{
    if (m_brush)
        setBrush({});
    const int count = int(m_marks.groups().size());
    int next = m_mark + step;
    if (m_mark < 0 && m_spot.bucket >= 0) {
        // From a bucket on: the nearest symbol in that direction, its own included.
        const auto &groups = m_marks.groups();
        next = step > 0 ? 0 : count - 1;
        while (next >= 0 && next < count
            && (step > 0 ? groups[next].lastBucket < m_spot.bucket : groups[next].firstBucket > m_spot.bucket))
            next += step;
    } else if (m_mark < 0) {
        next = step > 0 ? 0 : count - 1;
    }
    next = (next + count) % count;
    setSpot({m_marks.groups()[next].firstBucket, -1}, next);
}

void ExploreChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_geometry.isEmpty())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Spot spot = m_spot;
    int mark = m_mark;
    if (byMouse) {
        spot = {m_geometry.bucketAt(event->pos().x()), spotAt(event->pos()).series};
        mark = m_marks.groupAt(m_geometry, event->pos());
        if (mark >= 0)
            spot = {m_marks.groups()[mark].firstBucket, -1};
    } else if (spot.bucket < 0) {
        spot.bucket = m_geometry.buckets() - 1;
    }
    if (spot.bucket < 0)
        return;
    setSpot({});
    auto *menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Target part = targetOf(spot, -1);
    if (part.kind == Target::Kind::Key) {
        connect(menu->addAction(tr("Only %1").arg(QString(part.label).replace(u'&', u"&&"_s))), &QAction::triggered,
            this, [this, part] { Q_EMIT keyChosen(part.key, part.label); });
        menu->addSeparator();
    }
    const UtcDay day = m_geometry.days(spot.bucket).first;
    QAction *const note = menu->addAction(tr("Add note…"));
    note->setObjectName(u"addNote"_s);
    connect(note, &QAction::triggered, this, [this, day] { Q_EMIT noteRequested(day); });
    if (mark < 0)
        mark = m_marks.groupOf(spot.bucket);
    if (mark >= 0) {
        const Target marks = targetOf({}, mark);
        QAction *const show = menu->addAction(tr("Show notes and price changes"));
        show->setObjectName(u"showMarks"_s);
        connect(show, &QAction::triggered, this, [this, marks] { choose(marks); });
    }
    const QPoint place = byMouse
        ? event->globalPos()
        : viewport()->mapToGlobal(QPointF(m_geometry.center(spot.bucket), m_geometry.plot().center().y()).toPoint());
    menu->popup(place);
    event->accept();
}

void ExploreChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void ExploreChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_walkedOver = 0;
    if (m_brush && !m_press.held)
        setBrush({});
    setSpot({});
    describe();
    viewport()->update();
}

} // namespace spend::ui
