// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /teams/filtered-usage-events.
#include "core/sample/sampleapi.h"
#include "core/sample/sampleeventjson.h"
#include "core/sample/usageperiod.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
QByteArray yesNo(bool yes)
{
    return yes ? "true" : "false";
}

/// Whose events are asked for; nobody in particular where neither user nor e-mail is given.
class Wanted
{
public:
    Wanted(const SampleTeam &team, const SampleCall &call)
        : m_all(!call.has(u"userId"_s) && !call.has(u"email"_s))
        , m_wanted(team.people().size())
    {
        const QString id = call.text(u"userId"_s);
        const QString email = call.text(u"email"_s).trimmed();
        for (const SamplePerson &person : team.people()) {
            const bool byId = id.isEmpty() || person.idText() == id;
            const bool byEmail = email.isEmpty() || person.email.compare(email, Qt::CaseInsensitive) == 0;
            m_wanted[std::size_t(person.index)] = !person.service && byId && byEmail;
        }
    }
    bool all() const { return m_all; }
    bool operator()(const SampleEvent &event) const
    {
        return event.malformed == Malformed::No && m_wanted[event.person];
    }

private:
    bool m_all;
    std::vector<bool> m_wanted;
};

/// Appends one page of the events in [first, last), newest first, and completes page.total.
std::string pageOfEvents(
    const SampleTeam &team, const Wanted &wanted, std::size_t first, std::size_t last, SamplePage &page)
{
    std::string items;
    const auto append = [&](std::size_t index) {
        if (!items.empty())
            items += ',';
        appendEventJson(items, team.events()[index], team.people());
    };
    if (wanted.all()) {
        page.total = std::int64_t(last - first);
        items.reserve(std::size_t(page.last() - page.first()) * 480);
        for (std::int64_t i = page.first(); i < page.last(); ++i)
            append(last - 1 - std::size_t(i));
        return items;
    }
    for (std::size_t i = last; i > first; --i) {
        if (!wanted(team.events()[i - 1]))
            continue;
        const std::int64_t number = page.total++;
        if (number >= (page.number - 1) * page.size && number < page.number * page.size)
            append(i - 1);
    }
    return items;
}
} // namespace

SampleAnswer usageEventsAnswer(const SampleTeam &team, const SampleCall &call, UsageQuirks quirks)
{
    const Result<UsagePeriod> period = usagePeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    auto page = pageOf(call, 10);
    if (!page)
        return SampleAnswer::error(400, u"page and pageSize must be numbers, pageSize at most 1000."_s);
    const std::int64_t toMs = team.options().endDateExclusive ? period->endMs : period->endMs + 1;
    const auto [first, last] = team.eventsBetween(period->startMs, toMs);
    const std::string items = pageOfEvents(team, Wanted(team, call), first, last, *page);

    SampleAnswer answer;
    QByteArray &body = answer.body;
    body.reserve(qsizetype(items.size()) + 400);
    body += '{';
    if (!quirks.noTotal)
        body += "\"totalUsageEventsCount\":" + QByteArray::number(qlonglong{page->total}) + ',';
    body += "\"pagination\":{\"numPages\":" + QByteArray::number(qlonglong{page->count()});
    body += ",\"currentPage\":" + QByteArray::number(qlonglong{page->number});
    body += ",\"pageSize\":" + QByteArray::number(qlonglong{page->size});
    body += ",\"hasNextPage\":" + yesNo(page->hasNext() || quirks.lyingNextPage);
    body += ",\"hasPreviousPage\":" + yesNo(page->number > 1);
    body += "},\"usageEvents\":[";
    body.append(items.data(), qsizetype(items.size()));
    body += "],\"period\":{\"startDate\":" + QByteArray::number(qlonglong{period->startMs});
    body += ",\"endDate\":" + QByteArray::number(qlonglong{period->endMs}) + "}}";
    return answer;
}

} // namespace spend::sample
