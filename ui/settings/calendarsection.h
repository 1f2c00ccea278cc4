// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidayfile.h"
#include "core/domain/clock.h"
#include "core/workspace/questionline.h"
#include "ui/settings/settingssection.h"

#include <QThreadPool>
#include <QWidget>

#include <array>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

class DaysOffList;
class SectionCard;

/// Which days the company works: the days of the week, its own days off, and holidays imported from iCalendar files.
/// Forecasts, budgets and digests go by it.
class CalendarSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    CalendarSection(SpendService &spend, Clock &clock, QWidget *parent = nullptr);
    ~CalendarSection() override;

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override;

    /// Reads a file in a thread of its own, then shows what it holds; what the file dialog does once one was chosen.
    void openFile(const QString &path);

private:
    SectionCard *buildWorkdays();
    SectionCard *buildDaysOff();
    SectionCard *buildSources();
    void ask();
    void showPlan(const CalendarPlan &plan);
    void showSources();
    void keepWorkdays();
    void addDays();
    void removeDay(const DayOff &day);
    void chooseFile();
    void preview(const HolidayFile &file);
    void change(std::function<void(store::StoreSession &)> work, const QString &said);
    void say(const QString &sentence, bool trouble = false);

    SpendService &m_spend;
    Clock &m_clock;
    QuestionLine m_line;
    CalendarPlan m_plan;
    std::array<QCheckBox *, 7> m_workdays{};
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    DaysOffList *m_list = nullptr;
    QPushButton *m_import = nullptr;
    QVBoxLayout *m_sources = nullptr;
    QLabel *m_status = nullptr;
    QThreadPool m_threads;
};

} // namespace spend::ui
