// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/twomonths.h"

#include "core/analysis/timebucket.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/moneytext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int weeks = 6;
constexpr int daysOfWeek = 7;
constexpr int gap = 24;

// Rows hold a line of text each; together they should leave room for the page below.
int heightFor(TextRole role, int usual)
{
    return std::max(usual, QFontMetrics(textFont(role)).height() + space::s);
}

int headHeight()
{
    return heightFor(TextRole::Section, 32);
}

int weekdaysHeight()
{
    return heightFor(TextRole::Axis, 22);
}

int rowHeight()
{
    return heightFor(TextRole::Body, 30);
}

/// As wide as the widest of what stands in a column.
int cellWidth()
{
    const QFontMetrics days(textFont(TextRole::Axis));
    int widest = QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(u"00"_s) + 16;
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday)
        widest = std::max(widest,
            days.horizontalAdvance(screenLocale().standaloneDayName(weekday, QLocale::ShortFormat)) + space::xs);
    return std::max(36, widest);
}

UtcDay monthAfter(UtcDay month)
{
    return nextBucketStart(Dimension::Month, month, {});
}

UtcDay monthBefore(UtcDay month)
{
    return (month - 1).firstOfMonth();
}

UtcDay lastOfMonth(UtcDay month)
{
    return monthAfter(month.firstOfMonth()) - 1;
}

QToolButton *turnButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setIconSize(QSize(16, 16));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}
} // namespace

TwoMonths::TwoMonths(QWidget *parent)
    : QWidget(parent)
    , m_earlier(turnButton(u"chevron-left"_s, tr("Earlier months"), this))
    , m_later(turnButton(u"chevron-right"_s, tr("Later months"), this))
{
    setObjectName(u"calendar"_s);
    m_earlier->setObjectName(u"earlierMonths"_s);
    m_later->setObjectName(u"laterMonths"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_cell = cellWidth();
    setAccessibleDescription(tr("Arrow keys move, Enter picks the first day and then the last, Page Up and Page Down "
                                "turn the months."));
    connect(m_earlier, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { turn(1); });
}

void TwoMonths::setRange(const DateRange &range, UtcDay today)
{
    m_today = today;
    m_range = range;
    m_first.reset();
    m_cursor = std::min(range.last, today);
    const UtcDay right = m_cursor.firstOfMonth();
    m_left = monthBefore(right);
    turn(0);
    describe();
}

QSize TwoMonths::sizeHint() const
{
    return {2 * daysOfWeek * m_cell + gap, headHeight() + weekdaysHeight() + weeks * rowHeight()};
}

void TwoMonths::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = headHeight() - space::xs;
    m_earlier->setGeometry(0, 0, side, side);
    m_later->setGeometry(width() - side, 0, side, side);
}

void TwoMonths::turn(int months)
{
    for (; months < 0; ++months)
        m_left = monthBefore(m_left);
    for (; months > 0; --months)
        m_left = monthAfter(m_left);
    m_later->setEnabled(monthAfter(m_left) < m_today.firstOfMonth());
    update();
}

void TwoMonths::showMonthOf(UtcDay day)
{
    const UtcDay month = day.firstOfMonth();
    if (month < m_left)
        m_left = month;
    else if (month > monthAfter(m_left))
        m_left = monthBefore(month);
    turn(0);
}

void TwoMonths::moveTo(UtcDay day)
{
    m_cursor = std::min(day, m_today);
    m_hovered.reset();
    showMonthOf(m_cursor);
    describe();
}

void TwoMonths::pick(UtcDay day)
{
    if (!canPick(day))
        return;
    m_cursor = day;
    if (m_first) {
        m_range = {std::min(*m_first, day), std::max(*m_first, day)};
        m_first.reset();
    } else {
        m_range = {day, day};
        m_first = day;
    }
    describe();
    update();
    Q_EMIT rangePicked(m_range, !m_first);
}

void TwoMonths::describe()
{
    const QString day = longDayText(m_cursor, m_today);
    setAccessibleName(m_first ? tr("Last day: %1").arg(day) : tr("First day: %1").arg(day));
}

DateRange TwoMonths::preview() const
{
    if (!m_first)
        return m_range;
    const UtcDay other = m_hovered && canPick(*m_hovered) ? *m_hovered : hasFocus() ? m_cursor : *m_first;
    return {std::min(*m_first, other), std::max(*m_first, other)};
}

QRect TwoMonths::monthRect(int side) const
{
    const int wide = daysOfWeek * m_cell;
    return {side * (wide + gap), 0, wide, height()};
}

int TwoMonths::column(UtcDay day) const
{
    return (day.weekday() - int(screenLocale().firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
}

QRect TwoMonths::dayRect(UtcDay day) const
{
    const UtcDay month = day.firstOfMonth();
    if (month != m_left && month != monthAfter(m_left))
        return {};
    const QRect area = monthRect(month == m_left ? 0 : 1);
    const int week = (column(month) + (day - month)) / daysOfWeek;
    return {
        area.left() + column(day) * m_cell, headHeight() + weekdaysHeight() + week * rowHeight(), m_cell, rowHeight()};
}

std::optional<UtcDay> TwoMonths::dayAt(const QPoint &position) const
{
    for (const UtcDay month : {m_left, monthAfter(m_left)}) {
        for (UtcDay day = month; day <= lastOfMonth(month); day = day + 1) {
            if (dayRect(day).contains(position))
                return day;
        }
    }
    return {};
}

void TwoMonths::mouseMoveEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    setCursor(day && canPick(*day) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TwoMonths::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void TwoMonths::mousePressEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day)
        pick(*day);
}

void TwoMonths::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        showMonthOf(m_cursor);
}

void TwoMonths::keyPressEvent(QKeyEvent *event)
{
    const int inWeek = column(m_cursor);
    const UtcDay month = m_cursor.firstOfMonth();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1);
    case Qt::Key_Up:
        return moveTo(m_cursor - daysOfWeek);
    case Qt::Key_Down:
        return moveTo(m_cursor + daysOfWeek);
    case Qt::Key_Home:
        return moveTo(m_cursor - inWeek);
    case Qt::Key_End:
        return moveTo(m_cursor + (daysOfWeek - 1 - inWeek));
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const UtcDay other = event->key() == Qt::Key_PageUp ? monthBefore(month) : monthAfter(month);
        return moveTo(std::min(other + (m_cursor - month), lastOfMonth(other)));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pick(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TwoMonths::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int side : {0, 1})
        paintMonth(painter, side);
}

void TwoMonths::paintMonth(QPainter &painter, int side) const
{
    const Tokens &t = currentTokens();
    const QRect area = monthRect(side);
    const UtcDay month = side == 0 ? m_left : monthAfter(m_left);
    const QLocale locale = screenLocale();
    painter.setFont(textFont(TextRole::Section));
    painter.setPen(t.text);
    painter.drawText(QRect(area.left(), 0, area.width(), headHeight() - space::xs), Qt::AlignCenter,
        locale.toString(toDate(month), locale.language() == QLocale::Japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s));
    painter.setFont(textFont(TextRole::Axis));
    painter.setPen(t.muted);
    for (int c = 0; c < daysOfWeek; ++c) {
        const int weekday = (int(locale.firstDayOfWeek()) - 1 + c) % daysOfWeek + 1;
        painter.drawText(QRect(area.left() + c * m_cell, headHeight(), m_cell, weekdaysHeight()), Qt::AlignCenter,
            locale.standaloneDayName(weekday, QLocale::ShortFormat));
    }
    painter.setFont(textFont(TextRole::Body));
    const DateRange range = preview();
    for (UtcDay day = month; day <= lastOfMonth(month); day = day + 1)
        paintDay(painter, day, range);
}

void TwoMonths::paintDay(QPainter &painter, UtcDay day, const DateRange &range) const
{
    const Tokens &t = currentTokens();
    const QRect cell = dayRect(day);
    const QRectF inner = QRectF(cell).adjusted(2, 1.5, -2, -1.5);
    const bool isEnd = !range.isEmpty() && (day == range.first || day == range.last);
    painter.setPen(Qt::NoPen);
    if (range.contains(day) && range.first != range.last) {
        // The band runs to the middle of its ends, below their rounded shapes.
        QRectF band = QRectF(cell).adjusted(0, 1.5, 0, -1.5);
        if (day == range.first)
            band.setLeft(band.center().x());
        else if (day == range.last)
            band.setRight(band.center().x());
        painter.fillRect(band, t.accentPale);
    }
    if (isEnd) {
        painter.setBrush(t.accent);
        painter.drawRoundedRect(inner, corner::chip, corner::chip);
    } else if (day == m_hovered && canPick(day)) {
        painter.setBrush(range.contains(day) ? blended(t.accent, t.accentPale, 0.2) : t.hover);
        painter.drawRoundedRect(inner, corner::chip, corner::chip);
    }
    painter.setPen(isEnd ? t.onAccent : !canPick(day) ? t.faint : range.contains(day) ? t.accent : t.text);
    figures::draw(&painter, cell, Qt::AlignHCenter, screenLocale().toString(day.dayOfMonth()));
    if (day == m_today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnd ? t.onAccent : t.accent);
        painter.drawEllipse(QPointF(inner.center().x(), inner.bottom() - 4), 1.6, 1.6);
    }
    if (day == m_cursor && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isEnd ? t.text : t.accent, 1.6));
        painter.drawRoundedRect(inner.adjusted(-1, -0.5, 1, 0.5), corner::chip + 1, corner::chip + 1);
    }
}

} // namespace spend::ui
