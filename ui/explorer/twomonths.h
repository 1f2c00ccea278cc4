// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace spend::ui
{

/// Two months side by side in which a person picks a first and a last day, in either order: by two clicks, or with the
/// arrow keys and Enter. Page Up and Page Down turn the months. Days after today cannot be picked.
class TwoMonths final : public QWidget
{
    Q_OBJECT
public:
    explicit TwoMonths(QWidget *parent = nullptr);

    /// Shows a range, its last month on the right where it spans two.
    void setRange(const DateRange &range, UtcDay today);
    DateRange range() const { return m_range; }
    /// The first of two days has been picked.
    bool isHalfWay() const { return m_first.has_value(); }
    /// First day of the month on the left.
    UtcDay leftMonth() const { return m_left; }
    /// Where a day lies; empty where it is not shown.
    QRect dayRect(UtcDay day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// One day was picked (\c complete is false: a range of that day), or two.
    void rangePicked(const spend::DateRange &range, bool complete);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn(int months);
    void showMonthOf(UtcDay day);
    void moveTo(UtcDay day);
    void pick(UtcDay day);
    void describe();
    /// The range as it would be if the day under the pointer or the keys were picked now.
    DateRange preview() const;
    std::optional<UtcDay> dayAt(const QPoint &position) const;
    bool canPick(UtcDay day) const { return day <= m_today; }
    int column(UtcDay day) const;
    QRect monthRect(int side) const;
    void paintMonth(QPainter &painter, int side) const;
    void paintDay(QPainter &painter, UtcDay day, const DateRange &range) const;

    UtcDay m_today;
    UtcDay m_left;
    DateRange m_range;
    std::optional<UtcDay> m_first; ///< picked, the other not yet
    UtcDay m_cursor; ///< where the keys are
    std::optional<UtcDay> m_hovered;
    QToolButton *m_earlier;
    QToolButton *m_later;
    int m_cell = 36;
};

} // namespace spend::ui
