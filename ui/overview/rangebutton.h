// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QPushButton>

class QActionGroup;

namespace spend::ui
{

/// Chooses the range: cycles, the last days or own dates.
class RangeButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit RangeButton(QWidget *parent = nullptr);
    void setRule(const RangeRule &rule, UtcDay today);
    RangeRule rule() const { return m_rule; }
    /// Dates that the "Own dates" dialog begins with.
    void setShownRange(const DateRange &range) { m_shown = range; }

Q_SIGNALS:
    void ruleChosen(const spend::RangeRule &rule);

private:
    void askDates();

    RangeRule m_rule;
    UtcDay m_today;
    DateRange m_shown;
    QActionGroup *m_choices;
};

} // namespace spend::ui
