// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QPushButton>

#include <optional>

class QActionGroup;

namespace spend::ui
{

class RangePopup;

/// "Previous period", "Same days of the last cycle", … or the dates.
QString comparisonText(const Comparison &comparison, UtcDay today);

/// Chooses what the range is compared with.
class ComparePicker final : public QPushButton
{
    Q_OBJECT
public:
    explicit ComparePicker(QWidget *parent = nullptr);

    /// \c compared: what the comparison means today; nothing where there is none.
    void setComparison(const Comparison &comparison, const std::optional<DateRange> &compared, UtcDay today);
    Comparison comparison() const { return m_comparison; }

Q_SIGNALS:
    void comparisonChosen(const spend::Comparison &comparison);

private:
    void choose(Comparison::Kind kind);
    void tick();

    Comparison m_comparison;
    std::optional<DateRange> m_compared;
    UtcDay m_today;
    QActionGroup *m_choices;
    RangePopup *m_popup;
};

} // namespace spend::ui
