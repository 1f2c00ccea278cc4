// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidayfile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

/// What a calendar file would bring, before it does: its days, what is left out of it, and what it replaces.
class HolidayPreview final : public QDialog
{
    Q_OBJECT
public:
    HolidayPreview(const HolidayFile &file, const CalendarPlan &plan, UtcDay today, QWidget *parent);

Q_SIGNALS:
    void importRequested(const QString &source, const std::vector<spend::DayOff> &days);

private:
    void showReplaced();

    HolidayFile m_file;
    CalendarPlan m_plan;
    QLineEdit *m_name;
    QLabel *m_replaced;
    QPushButton *m_import;
};

} // namespace spend::ui
