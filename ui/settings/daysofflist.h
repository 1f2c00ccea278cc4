// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QTableWidget;

namespace spend::ui
{

/// All days off, by day, with what they are called and where they come from. Delete or the button removes the current
/// one.
class DaysOffList final : public QWidget
{
    Q_OBJECT
public:
    explicit DaysOffList(QWidget *parent = nullptr);
    /// The current day stays current, or the next one; at first it is the next day off after today.
    void setDays(const std::vector<DayOff> &days, UtcDay today);
    std::optional<DayOff> current() const;

Q_SIGNALS:
    void removeRequested(const spend::DayOff &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void removeCurrent();

    std::vector<DayOff> m_days;
    bool m_shown = false;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace spend::ui
