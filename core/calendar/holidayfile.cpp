// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfile.h"

#include "core/analysis/sharedview.h"
#include "core/calendar/holidayevent.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct CalendarWording {
    Q_DECLARE_TR_FUNCTIONS(CalendarWording)
};

constexpr int deepestNesting = 8;
constexpr RecurrenceBudget mostSteps = 250'000;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Problem notACalendar()
{
    return Problem::invalidInput(CalendarWording::tr("This is not an iCalendar file."),
        CalendarWording::tr("Choose a file whose name ends in .ics, as calendar programs export them."));
}

/// What the library could choke on is refused before it sees a byte: components are freed by recursion.
Result<int> countEvents(const QByteArray &bytes)
{
    int events = 0;
    int depth = 0;
    int deepest = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start).trimmed();
        if (line.size() >= 6 && qstrnicmp(line.data(), "BEGIN:", 6) == 0) {
            deepest = std::max(deepest, ++depth);
            ++events;
        } else if (line.size() >= 4 && qstrnicmp(line.data(), "END:", 4) == 0) {
            depth = std::max(0, depth - 1);
        }
        start = end + 1;
    }
    if (deepest > deepestNesting)
        return notACalendar();
    if (events > mostHolidayEvents)
        return Problem::invalidInput(
            CalendarWording::tr("This calendar has more than %L1 entries.").arg(mostHolidayEvents),
            CalendarWording::tr("Choose a calendar that holds only holidays."));
    return events;
}

/// Without a byte order mark; an invalid sequence is a problem.
Result<QByteArray> asUtf8(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return Problem::invalidInput(CalendarWording::tr("This file is not written in UTF-8."),
            CalendarWording::tr("Export the calendar again as an iCalendar (.ics) file."));
    return bytes;
}

QString nameOf(icalcomponent *calendar)
{
    if (icalproperty *property = icalcomponent_get_first_property(calendar, ICAL_NAME_PROPERTY))
        return QString::fromUtf8(icalproperty_get_name(property));
    for (icalproperty *property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        const char *word = icalproperty_get_x_name(property);
        if (word && qstricmp(word, "X-WR-CALNAME") == 0)
            return QString::fromUtf8(icalproperty_get_x(property));
    }
    return {};
}

/// All calendars of a file: it may hold several one after the other.
std::vector<icalcomponent *> calendarsIn(icalcomponent *root)
{
    std::vector<icalcomponent *> calendars;
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        calendars.push_back(root);
    for (icalcomponent *part = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); part;
         part = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        calendars.push_back(part);
    return calendars;
}

void count(HolidayFile &file, HolidayEvent::Trouble trouble)
{
    switch (trouble) {
    case HolidayEvent::Trouble::WithTimes:
        ++file.withTimes;
        break;
    case HolidayEvent::Trouble::TooLong:
        ++file.tooLong;
        break;
    case HolidayEvent::Trouble::Unreadable:
        ++file.unreadable;
        break;
    case HolidayEvent::Trouble::None:
    case HolidayEvent::Trouble::Cancelled:
        break;
    }
}

/// Days of all events, each once; of several names of a day the first by letter stands first.
void collect(HolidayFile &file, const std::vector<HolidayEvent> &events, const DateRange &range)
{
    std::set<std::pair<QString, UtcDay>> replaced;
    for (const HolidayEvent &event : events) {
        if (event.replaces)
            replaced.insert({event.uid, event.replaced});
    }
    std::map<UtcDay, std::set<QString>> names;
    for (const HolidayEvent &event : events) {
        count(file, event.trouble);
        bool any = false;
        for (UtcDay start : event.starts) {
            if (!event.replaces && replaced.contains({event.uid, start}))
                continue;
            for (int i = 0; i < event.days; ++i) {
                if (range.contains(start + i)) {
                    names[start + i].insert(event.name);
                    any = true;
                }
            }
        }
        if (!any && event.trouble == HolidayEvent::Trouble::None)
            ++file.outside;
    }
    for (const auto &[day, words] : names) {
        QStringList parts(words.begin(), words.end());
        parts.removeAll({});
        file.days.push_back({day, parts.join(u", "_s).left(calendar::longestName).trimmed(), {}});
    }
}

DateRange keptYears(UtcDay today)
{
    return {UtcDay::ofDate(today.year() - holidayYearsBack, 1, 1),
        UtcDay::ofDate(today.year() + holidayYearsAhead, 12, 31)};
}
} // namespace

Result<HolidayFile> readHolidays(const QByteArray &bytes, UtcDay today)
{
    if (bytes.size() > mostHolidayFileBytes)
        return Problem::invalidInput(
            CalendarWording::tr("This file is larger than %1 MB, too large for a calendar of holidays.")
                .arg(mostHolidayFileBytes >> 20));
    const Result<QByteArray> text = asUtf8(bytes);
    if (!text)
        return text.problem();
    const Result<int> entries = countEvents(*text);
    if (!entries)
        return entries.problem();
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(text->constData()), &icalcomponent_free);
    if (!root)
        return notACalendar();
    const std::vector<icalcomponent *> calendars = calendarsIn(root.get());
    if (calendars.empty())
        return notACalendar();

    HolidayFile file;
    const DateRange range = keptYears(today);
    RecurrenceBudget budget = mostSteps;
    std::vector<HolidayEvent> events;
    for (icalcomponent *calendar : calendars) {
        if (file.name.isEmpty())
            file.name = oneLine(nameOf(calendar)).left(calendar::longestName).trimmed();
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            events.push_back(readHolidayEvent(event, range, budget));
    }
    collect(file, events, range);
    if (file.days.empty())
        return Problem::invalidInput(events.empty()
                ? CalendarWording::tr("This calendar has no events.")
                : CalendarWording::tr("This calendar names no whole day between %1 and %2.")
                      .arg(QString::number(range.first.year()), QString::number(range.last.year())),
            CalendarWording::tr("Choose a calendar of holidays or of days on which the company is closed."));
    return file;
}

Result<HolidayFile> readHolidayFile(const QString &path, UtcDay today)
{
    const QFileInfo info(path);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Problem::invalidInput(
            CalendarWording::tr("“%1” can't be read: %2.").arg(info.fileName(), source.errorString()));
    Result<HolidayFile> file = readHolidays(source.read(mostHolidayFileBytes + 1), today);
    if (file && file->name.isEmpty())
        file->name = oneLine(info.completeBaseName()).left(calendar::longestName).trimmed();
    return file;
}

} // namespace spend
