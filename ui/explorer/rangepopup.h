// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace spend::ui
{

class DateField;
class PresetList;
class TwoMonths;

/// Drops down below a button and asks for a range: a list of rules, and own dates that are picked in two months or
/// typed. A rule is chosen at once, own dates with Apply. Escape and a click elsewhere close it without a choice.
class RangePopup final : public QFrame
{
    Q_OBJECT
public:
    enum class Contents { RulesAndDates, DatesOnly };
    explicit RangePopup(Contents contents, QWidget *parent = nullptr);

    /// Begins with \c shown, below \c button.
    void openBelow(QWidget *button, RangeRule::Kind kind, const DateRange &shown, UtcDay today);

Q_SIGNALS:
    void ruleChosen(const spend::RangeRule &rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPicked(const DateRange &range, bool complete);
    void readFields();
    void check(bool complete);
    void setFields(const DateRange &range);
    void choose(const RangeRule &rule);
    /// Nothing where a field holds no day, or the last one lies before the first.
    std::optional<DateRange> typedRange() const;

    PresetList *m_presets = nullptr;
    TwoMonths *m_months;
    DateField *m_first;
    DateField *m_last;
    QLabel *m_days;
    QPushButton *m_apply;
    UtcDay m_today;
};

} // namespace spend::ui
