// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QWidget>

#include <vector>

namespace spend::ui
{

class ChoiceButton;
class SegmentedControl;

/// Chooses what to group by: the usual dimensions at one click, all of them in a menu, and a second one to go with it.
class GroupBar final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupBar(QWidget *parent = nullptr);

    void setGrouping(const std::vector<Dimension> &by);
    const std::vector<Dimension> &grouping() const { return m_by; }
    /// As the control does: a person's choice of the first or the second dimension. The one that is chosen already as
    /// the other trades places with it.
    void chooseFirst(Dimension dimension);
    void chooseSecond(std::optional<Dimension> dimension);
    void swap();

    /// All that Explorer groups by, in the order of the menus.
    static const std::vector<Dimension> &dimensions();

Q_SIGNALS:
    void groupingChosen(const std::vector<spend::Dimension> &by);

private:
    void choose(std::vector<Dimension> by);

    std::vector<Dimension> m_by{Dimension::User};
    SegmentedControl *m_usual;
    ChoiceButton *m_more;
    ChoiceButton *m_second;
};

} // namespace spend::ui
