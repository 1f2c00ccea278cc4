// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayevent.h"

#include "core/analysis/sharedview.h"
#include "core/calendar/calendar.h"

#include <QDate>

#include <libical/ical.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int secondsPerDay = 86'400;

icalproperty *firstOf(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

template <class Use>
void eachOf(icalcomponent *event, icalproperty_kind kind, Use use)
{
    for (icalproperty *property = firstOf(event, kind); property;
         property = icalcomponent_get_next_property(event, kind))
        use(property);
}

/// The date as it is written; nothing where it is none.
std::optional<UtcDay> dayOf(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || !QDate::isValid(time.year, time.month, time.day) || time.year < 1)
        return std::nullopt;
    return UtcDay::ofDate(time.year, time.month, time.day);
}

bool isDate(const icaltimetype &time)
{
    return time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0);
}

icaltimetype dateTime(UtcDay day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.dayOfMonth();
    time.hour = time.minute = time.second = 0; // a null date's are −1, which would lead to the day before
    return time;
}

/// Whole days that the event lasts; 0 where it does not fill whole days.
int daysOf(icalcomponent *event, const icaltimetype &start, UtcDay first)
{
    if (icalproperty *property = firstOf(event, ICAL_DTEND_PROPERTY)) {
        const icaltimetype end = icalproperty_get_dtend(property);
        const auto behind = dayOf(end);
        if (!behind || !isDate(end))
            return 0;
        // Some programs write the same day as the end of one day.
        const int days = *behind - first;
        return days == 0 && start.is_date ? 1 : std::max(days, 0);
    }
    if (icalproperty *property = firstOf(event, ICAL_DURATION_PROPERTY)) {
        const int seconds = icaldurationtype_as_int(icalproperty_get_duration(property));
        return seconds > 0 && seconds % secondsPerDay == 0 ? seconds / secondsPerDay : 0;
    }
    return start.is_date ? 1 : 0;
}

bool addByRule(HolidayEvent &event, icalproperty *property, const DateRange &range, RecurrenceBudget &budget)
{
    icalrecurrencetype rule = icalproperty_get_rrule(property);
    if (rule.freq != ICAL_DAILY_RECURRENCE && rule.freq != ICAL_WEEKLY_RECURRENCE
        && rule.freq != ICAL_MONTHLY_RECURRENCE && rule.freq != ICAL_YEARLY_RECURRENCE)
        return false; // days are not repeated by the hour
    icalrecur_iterator *steps = icalrecur_iterator_new(rule, dateTime(event.first));
    if (!steps)
        return false;
    while (budget-- > 0) {
        const auto day = dayOf(icalrecur_iterator_next(steps));
        if (!day || *day > range.last)
            break;
        event.starts.push_back(*day);
    }
    icalrecur_iterator_free(steps);
    return budget > 0;
}

void addByDates(HolidayEvent &event, icalcomponent *component)
{
    eachOf(component, ICAL_RDATE_PROPERTY, [&event](icalproperty *property) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        const auto day = dayOf(icaltime_is_null_time(date.time) ? date.period.start : date.time);
        if (day)
            event.starts.push_back(*day);
    });
    std::set<UtcDay> except;
    eachOf(component, ICAL_EXDATE_PROPERTY, [&except](icalproperty *property) {
        if (const auto day = dayOf(icalproperty_get_exdate(property)))
            except.insert(*day);
    });
    std::erase_if(event.starts, [&except](UtcDay day) { return except.contains(day); });
}

QString textOf(const char *text)
{
    return oneLine(QString::fromUtf8(text ? text : ""));
}
} // namespace

HolidayEvent readHolidayEvent(icalcomponent *component, const DateRange &range, RecurrenceBudget &budget)
{
    HolidayEvent event;
    event.uid = textOf(icalcomponent_get_uid(component));
    event.name = textOf(icalcomponent_get_summary(component)).left(calendar::longestName).trimmed();
    if (icalproperty *property = firstOf(component, ICAL_RECURRENCEID_PROPERTY)) {
        const auto day = dayOf(icalproperty_get_recurrenceid(property));
        event.replaces = day.has_value();
        event.replaced = day.value_or(UtcDay());
    }
    if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) {
        event.trouble = HolidayEvent::Trouble::Cancelled;
        return event;
    }
    icalproperty *property = firstOf(component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = property ? icalproperty_get_dtstart(property) : icaltime_null_time();
    const auto first = dayOf(start);
    if (!first) {
        event.trouble = HolidayEvent::Trouble::Unreadable;
        return event;
    }
    event.first = *first;
    event.days = isDate(start) ? daysOf(component, start, *first) : 0;
    if (event.days == 0) {
        event.trouble = HolidayEvent::Trouble::WithTimes;
        return event;
    }
    if (event.days > calendar::mostDaysAtOnce) {
        event.trouble = HolidayEvent::Trouble::TooLong;
        return event;
    }
    event.starts.push_back(*first);
    bool read = true;
    eachOf(component, ICAL_RRULE_PROPERTY,
        [&](icalproperty *rule) { read = addByRule(event, rule, range, budget) && read; });
    if (!read)
        event.trouble = HolidayEvent::Trouble::Unreadable;
    addByDates(event, component);
    const DateRange touching{range.first - (event.days - 1), range.last};
    std::erase_if(event.starts, [&touching](UtcDay day) { return !touching.contains(day); });
    return event;
}

} // namespace spend
