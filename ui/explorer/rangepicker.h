// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"

#include <QWidget>

class QPushButton;

namespace spend::ui
{

class RangePopup;

/// The range that a page shows, between two buttons that move it by one period. Left and Right on any of the three
/// move it too; the middle one opens the choice of ranges.
class RangePicker final : public QWidget
{
    Q_OBJECT
public:
    explicit RangePicker(QWidget *parent = nullptr);

    /// \c shownRange: what the rule means today.
    void setRule(const RangeRule &rule, const DateRange &shownRange, UtcDay today);
    RangeRule rule() const { return m_rule; }
    QPushButton *button() const { return m_button; }
    void openPopup();

Q_SIGNALS:
    void ruleChosen(const spend::RangeRule &rule);
    /// So many periods later, or earlier where below zero.
    void shiftRequested(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canShift(int steps) const;
    void shift(int steps);

    RangeRule m_rule;
    DateRange m_shown;
    UtcDay m_today;
    QPushButton *m_earlier;
    QPushButton *m_button;
    QPushButton *m_later;
    RangePopup *m_popup;
};

} // namespace spend::ui
