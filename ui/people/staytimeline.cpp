// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/staytimeline.h"

#include "core/analysis/subject.h"
#include "ui/chart/chartmark.h"
#include "ui/chart/hatch.h"
#include "ui/people/peopletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int leastBar = 3;
constexpr int barCorner = 4;

int axisHeight()
{
    return scaledWithText(26);
}

int rowHeight()
{
    return scaledWithText(30);
}

int barHeight()
{
    return scaledWithText(20);
}

int nameWidth()
{
    return scaledWithText(176);
}

int noteWidth()
{
    return scaledWithText(92);
}
} // namespace

StayTimeline::StayTimeline(const SeriesColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StayTimeline::setRows(const QList<StayRow> &rows, const DateRange &kept, const DateRange &shown,
    const QString &ownGroup, std::int64_t nowMs)
{
    m_rows = rows;
    m_kept = kept;
    m_shown = shown;
    m_own = ownGroup;
    m_nowMs = nowMs;
    m_spot = {};
    m_pressed = {};
    updateGeometry();
    update();
    Q_EMIT spotChanged();
}

QSize StayTimeline::sizeHint() const
{
    return {600, axisHeight() + rowHeight() * int(std::max(m_rows.size(), qsizetype(1))) + space::xs};
}

QRectF StayTimeline::plot() const
{
    const bool notes =
        std::any_of(m_rows.begin(), m_rows.end(), [](const StayRow &row) { return !row.note.isEmpty(); });
    const int right = notes ? noteWidth() : space::s;
    return {double(nameWidth()), double(axisHeight()), std::max(1.0, double(width() - nameWidth() - right)),
        double(rowHeight() * m_rows.size())};
}

double StayTimeline::xOf(std::int64_t ms) const
{
    const QRectF area = plot();
    const double share =
        double(ms - m_kept.startMs()) / double(std::max<std::int64_t>(1, m_kept.endMs() - m_kept.startMs()));
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

const SubjectStay *StayTimeline::stayAt(Spot spot) const
{
    if (spot.row < 0 || spot.row >= m_rows.size() || spot.stay < 0)
        return nullptr;
    const auto &stays = m_rows.at(spot.row).stays;
    return spot.stay < int(stays.size()) ? &stays[std::size_t(spot.stay)] : nullptr;
}

QRectF StayTimeline::rectOf(Spot spot) const
{
    const double top = axisHeight() + rowHeight() * spot.row + (rowHeight() - barHeight()) / 2.0;
    const SubjectStay *stay = stayAt(spot);
    if (!stay)
        return QRectF(0, top, nameWidth() - space::s, barHeight());
    if (stay->stay.toMs <= m_kept.startMs() || stay->stay.fromMs >= m_kept.endMs())
        return {}; // outside of what is drawn
    const double left = xOf(stay->stay.fromMs);
    const double right = xOf(std::min(stay->stay.toMs, m_kept.endMs()));
    return QRectF(left, top, std::max(double(leastBar), right - left - 1), barHeight());
}

StayTimeline::Spot StayTimeline::spotAt(const QPointF &position) const
{
    const int row = int(std::floor((position.y() - axisHeight()) / rowHeight()));
    if (row < 0 || row >= m_rows.size())
        return {};
    const auto count = int(m_rows.at(row).stays.size());
    // From the last: of two thin bars over one another the upper one is meant.
    for (int stay = count - 1; stay >= 0; --stay) {
        const QRectF bar = rectOf({row, stay});
        if (!bar.isEmpty() && bar.left() <= position.x() && position.x() <= bar.right() + 1)
            return {row, stay};
    }
    return {row, -1};
}

QString StayTimeline::spotText() const
{
    if (m_spot.row < 0 || m_spot.row >= m_rows.size())
        return {};
    const StayRow &row = m_rows.at(m_spot.row);
    const auto words = [this](const SubjectStay &stay) {
        return u"%1 %2"_s.arg(stayName(stay), staySpan(stay, m_kept, m_nowMs));
    };
    if (const SubjectStay *stay = stayAt(m_spot)) {
        QString text = u"%1: %2"_s.arg(row.label, words(*stay));
        if (m_spot.stay > 0) {
            const SubjectStay &before = row.stays[std::size_t(m_spot.stay) - 1];
            if (before.connection == stay->connection)
                text += u", "_s + tr("before that %1").arg(stayName(before));
        }
        if (m_spot.stay + 1 < int(row.stays.size())) {
            const SubjectStay &after = row.stays[std::size_t(m_spot.stay) + 1];
            if (after.connection == stay->connection)
                text += u", "_s + tr("then %1").arg(stayName(after));
        }
        return text;
    }
    QStringList all;
    for (const SubjectStay &stay : row.stays)
        all.append(words(stay));
    return all.isEmpty() ? tr("%1: in no group").arg(row.label) : u"%1: %2"_s.arg(row.label, all.join(u"; "_s));
}

void StayTimeline::setSpot(Spot spot)
{
    if (spot == m_spot)
        return;
    m_spot = spot;
    const SubjectStay *stay = stayAt(spot);
    const bool opens = stay ? true : spot.row >= 0 && !m_rows.at(spot.row).key.isEmpty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(spotText());
    update();
    Q_EMIT spotChanged();
}

void StayTimeline::choose(Spot spot)
{
    if (spot.row < 0 || spot.row >= m_rows.size())
        return;
    const SubjectStay *stay = stayAt(spot);
    const QString row = m_rows.at(spot.row).key;
    const QString group = stay ? stay->key : QString();
    Q_EMIT chosen(row, group);
}

void StayTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(&painter);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(&painter, row);
    if (hasFocus() && m_ringed) {
        painter.setPen(QPen(currentTokens().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void StayTimeline::paintAxis(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF area = plot();
    painter->setFont(textFont(TextRole::Axis));
    const UtcDay today = UtcDay::ofMs(m_nowMs);
    // Months, or weeks where there is hardly more than one.
    const bool weeks = m_kept.days() < 62;
    const double wide = painter->fontMetrics().horizontalAdvance(dayText(m_kept.first, today)) + space::l;
    UtcDay day = weeks ? m_kept.first.firstOfWeek() : m_kept.first.firstOfMonth();
    double free = area.left();
    while (day <= m_kept.last) {
        if (day >= m_kept.first) {
            const double x = xOf(day.startMs());
            painter->setPen(t.grid);
            painter->drawLine(QPointF(std::floor(x) + 0.5, area.top()), QPointF(std::floor(x) + 0.5, area.bottom()));
            if (x >= free && x + wide <= area.right() + space::l) {
                painter->setPen(t.muted);
                painter->drawText(
                    QRectF(x, 2, wide, axisHeight() - 8), Qt::AlignLeft | Qt::AlignVCenter, dayText(day, today));
                free = x + wide;
            }
        }
        day = weeks ? day + 7 : (day + 31).firstOfMonth();
    }
    painter->setPen(t.line);
    painter->drawLine(QPointF(area.left(), axisHeight() - 3.5), QPointF(area.right(), axisHeight() - 3.5));
    if (!m_shown.isEmpty() && m_shown.last >= m_kept.first) {
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(
            QPointF(xOf(m_shown.startMs()), axisHeight() - 4), QPointF(xOf(m_shown.endMs()), axisHeight() - 4));
    }
}

void StayTimeline::paintRow(QPainter *painter, int number) const
{
    const Tokens &t = currentTokens();
    const StayRow &row = m_rows.at(number);
    const double top = axisHeight() + rowHeight() * number;
    if (m_spot.row == number) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(QRectF(0, top, width(), rowHeight()), corner::chip, corner::chip);
    }
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(t.text);
    painter->drawText(QRectF(space::s, top, nameWidth() - 2 * space::s, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(row.label, Qt::ElideRight, nameWidth() - 2 * space::s));
    if (!row.note.isEmpty()) {
        painter->setPen(t.muted);
        figures::draw(
            painter, QRectF(width() - noteWidth(), top, noteWidth() - space::s, rowHeight()), Qt::AlignRight, row.note);
    }
    if (row.stays.empty()) {
        painter->setFont(textFont(TextRole::Explanation));
        painter->setPen(t.muted);
        painter->drawText(QRectF(plot().left() + space::xs, top, plot().width(), rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, tr("in no group"));
    }
    for (int stay = 0; stay < int(row.stays.size()); ++stay) {
        const QRectF bar = rectOf({number, stay});
        if (!bar.isEmpty())
            paintBar(painter, row.stays[std::size_t(stay)], bar, m_spot == Spot{number, stay});
    }
}

void StayTimeline::paintBar(QPainter *painter, const SubjectStay &stay, const QRectF &bar, bool lit) const
{
    const Tokens &t = currentTokens();
    const QColor series = SeriesColors::color(isNone(stay.key) ? -1 : m_colors.slot(Dimension::Group, stay.key), t);
    QPen pen(Qt::NoPen);
    QColor ink = t.text;
    if (isNone(stay.key)) {
        painter->setBrush(hatched(t.other, t.surface));
        pen = QPen(t.other, 1, Qt::DashLine);
        ink = t.muted;
    } else if (m_own.isEmpty() || stay.key == m_own) {
        painter->setBrush(blended(series, t.surface, t.dark ? 0.42 : 0.30));
        pen = QPen(series, 1.2);
    } else {
        painter->setBrush(t.surface);
        pen = QPen(t.line, 1.2);
        ink = t.muted;
    }
    if (lit)
        pen = QPen(t.accent, 2);
    painter->setPen(pen);
    painter->drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), barCorner, barCorner);
    painter->setFont(textFont(TextRole::Axis));
    const QString name = stayName(stay);
    const int room = int(bar.width()) - 2 * space::xs - 2;
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, room);
    // A letter and dots say less than nothing.
    if (room <= 0 || (shown != name && shown.size() < 5))
        return;
    const QRectF words = bar.adjusted(space::xs + 2, 0, -space::xs, 0);
    if (isNone(stay.key)) {
        const double wide = painter->fontMetrics().horizontalAdvance(shown) + 4;
        painter->fillRect(QRectF(words.left() - 2, bar.top() + 3, wide, bar.height() - 6), t.surface);
    }
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void StayTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setSpot(spotAt(event->position()));
}

void StayTimeline::mousePressEvent(QMouseEvent *event)
{
    m_ringed = false;
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : Spot{};
    update();
}

void StayTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    const bool meant = event->button() == Qt::LeftButton && spot.row >= 0 && spot == m_pressed;
    m_pressed = {};
    // Beside a bar is nothing to choose but the row's name.
    if (meant && (spot.stay >= 0 || event->position().x() < nameWidth()))
        choose(spot);
}

void StayTimeline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setSpot({});
}

void StayTimeline::keyPressEvent(QKeyEvent *event)
{
    Spot spot = m_spot;
    const auto rows = int(m_rows.size());
    const int stays = spot.row >= 0 && spot.row < rows ? int(m_rows.at(spot.row).stays.size()) : 0;
    switch (event->key()) {
    case Qt::Key_Down:
        spot = {std::min(rows - 1, spot.row + 1), -1};
        break;
    case Qt::Key_Up:
        spot = {spot.row < 0 ? rows - 1 : std::max(0, spot.row - 1), -1};
        break;
    case Qt::Key_Right:
        if (spot.row < 0 && rows > 0)
            spot = {0, -1};
        else
            spot.stay = std::min(stays - 1, spot.stay + 1);
        break;
    case Qt::Key_Left:
        spot.stay = std::max(-1, spot.stay - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(spot);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_ringed = true;
    setSpot(spot);
    update();
}

void StayTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    update();
}

void StayTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setSpot({});
    update();
}

} // namespace spend::ui
