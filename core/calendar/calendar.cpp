// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/analysis/sharedview.h"
#include "core/domain/daterange.h"
#include "core/store/storesession.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct CalendarWording {
    Q_DECLARE_TR_FUNCTIONS(CalendarWording)
};

const QString workdaysWord = u"calendar/workdays"_s;

[[noreturn]] void refuse(const QString &text, const QString &remedy = {})
{
    throw store::StoreError(Problem::invalidInput(text, remedy));
}

/// "1,2,3,4,5", Monday first. What can't be read is Monday to Friday.
std::array<bool, 7> workdaysFrom(const QString &text)
{
    std::array<bool, 7> workdays{};
    const QStringList numbers = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        const int weekday = number.toInt();
        if (weekday >= 1 && weekday <= 7)
            workdays[std::size_t(weekday - 1)] = true;
    }
    return std::find(workdays.begin(), workdays.end(), true) == workdays.end() ? WorkCalendar().workdays : workdays;
}

QString checkedName(const QString &name)
{
    const QString kept = oneLine(name);
    if (kept.size() > calendar::longestName)
        refuse(CalendarWording::tr("A name has at most %1 characters, and this one has %2.")
                   .arg(calendar::longestName)
                   .arg(kept.size()));
    return kept;
}

void requireRoom(store::StoreSession &session, std::size_t more)
{
    if (session.daysOff.all().size() + more > calendar::mostDays)
        refuse(CalendarWording::tr("At most %L1 days off can be kept.").arg(calendar::mostDays),
            CalendarWording::tr("Remove a calendar first."));
}
} // namespace

WorkCalendar CalendarPlan::workCalendar() const
{
    WorkCalendar calendar;
    calendar.workdays = workdays;
    for (const DayOff &off : daysOff)
        calendar.daysOff.insert(off.day);
    return calendar;
}

WorkCalendar loadCalendar(store::StoreSession &session)
{
    return calendar::load(session).workCalendar();
}

namespace calendar
{

CalendarPlan load(store::StoreSession &session)
{
    CalendarPlan plan;
    plan.workdays = workdaysFrom(session.preferences.value(workdaysWord));
    for (const store::StoredDayOff &stored : session.daysOff.all())
        plan.daysOff.push_back({stored.day, stored.name, stored.source});
    return plan;
}

void setWorkdays(store::StoreSession &session, const std::array<bool, 7> &workdays)
{
    QStringList numbers;
    for (std::size_t i = 0; i < workdays.size(); ++i) {
        if (workdays[i])
            numbers.append(QString::number(i + 1));
    }
    if (numbers.isEmpty())
        refuse(
            CalendarWording::tr("A week has at least one working day."), CalendarWording::tr("Leave one day chosen."));
    session.preferences.put(workdaysWord, numbers.join(u','));
}

void addDays(store::StoreSession &session, UtcDay first, UtcDay last, const QString &name)
{
    const int days = DateRange{first, last}.days();
    if (days == 0)
        refuse(CalendarWording::tr("The last day lies before the first."));
    if (days > mostDaysAtOnce)
        refuse(CalendarWording::tr("At most %1 days in a row can be added at once, and these are %2.")
                   .arg(mostDaysAtOnce)
                   .arg(days));
    const QString kept = checkedName(name);
    requireRoom(session, std::size_t(days));
    for (UtcDay day = first; day <= last; day = day + 1)
        session.daysOff.put({{}, day, kept});
}

void removeDay(store::StoreSession &session, const QString &source, UtcDay day)
{
    session.daysOff.remove(source, day);
}

void replaceSource(store::StoreSession &session, const QString &source, const std::vector<DayOff> &days)
{
    const QString kept = checkedName(source);
    if (kept.isEmpty())
        refuse(CalendarWording::tr("A calendar needs a name."));
    session.daysOff.removeSource(kept);
    requireRoom(session, days.size());
    for (const DayOff &off : days)
        session.daysOff.put({kept, off.day, off.name});
}

void removeSource(store::StoreSession &session, const QString &source)
{
    session.daysOff.removeSource(source);
}

} // namespace calendar

} // namespace spend
