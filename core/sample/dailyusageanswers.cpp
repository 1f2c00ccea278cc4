// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /teams/daily-usage-data.
#include "core/sample/samplerandom.h"
#include "core/sample/usageperiod.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
/// What the events of a person and day add up to.
struct Activity {
    int events = 0, onDemand = 0, apiKey = 0, bugbot = 0;
    std::map<int, int> models; ///< events by model

    QJsonValue mostUsedModel() const
    {
        int best = -1;
        for (const auto &[model, count] : models) {
            if (best < 0 || count > models.at(best))
                best = model;
        }
        return best < 0 || best == noModel ? QJsonValue()
                                           : QJsonValue(QString::fromLatin1(sampleModel(std::size_t(best)).name));
    }
};

using Activities = std::map<std::pair<int, UtcDay>, Activity>;

Activities activitiesIn(const SampleTeam &team, UtcDay firstDay, UtcDay lastDay)
{
    Activities activities;
    const auto [first, last] = team.eventsBetween(firstDay.startMs(), (lastDay + 1).startMs());
    for (std::size_t i = first; i < last; ++i) {
        const SampleEvent &event = team.events()[i];
        if (event.malformed != Malformed::No)
            continue;
        Activity &activity = activities[{event.person, UtcDay::ofMs(event.timestampMs)}];
        ++activity.events;
        activity.onDemand += isOnDemand(event) ? 1 : 0;
        activity.apiKey += event.kind == SampleKind::UserApiKey ? 1 : 0;
        activity.bugbot += event.has(wire::freeBugbot) ? 1 : 0;
        ++activity.models[event.model];
    }
    return activities;
}

QJsonObject rowJson(const SamplePerson &person, UtcDay day, const Activity &activity, quint64 seed)
{
    SampleRandom random(seed, {11, quint64(person.index), quint64(quint32(day.number))});
    const int n = activity.events;
    const int lines = n * random.between(12, 40);
    const int applies = n * 3 / 4;
    const int chats = n / 6;
    const int composers = n / 5;
    constexpr const char16_t *extensions[] = {u".ts", u".py", u".go", u".cpp", u".tsx"};
    const QJsonValue extension = n > 0 ? QJsonValue(QString::fromUtf16(extensions[person.index % 5])) : QJsonValue();
    return {{u"userId"_s, person.id}, {u"day"_s, day.iso()}, {u"date"_s, qint64{day.startMs()}},
        {u"email"_s, person.email}, {u"isActive"_s, n > 0}, {u"totalLinesAdded"_s, lines},
        {u"totalLinesDeleted"_s, lines / 4}, {u"acceptedLinesAdded"_s, lines * 2 / 3},
        {u"acceptedLinesDeleted"_s, lines / 6}, {u"totalApplies"_s, applies}, {u"totalAccepts"_s, applies * 4 / 5},
        {u"totalRejects"_s, applies - applies * 4 / 5}, {u"totalTabsShown"_s, n * 9}, {u"totalTabsAccepted"_s, n * 3},
        {u"composerRequests"_s, composers}, {u"chatRequests"_s, chats}, {u"agentRequests"_s, n - composers - chats},
        {u"cmdkUsages"_s, n / 8}, {u"subscriptionIncludedReqs"_s, n - activity.onDemand - activity.apiKey},
        {u"apiKeyReqs"_s, activity.apiKey}, {u"usageBasedReqs"_s, activity.onDemand},
        {u"bugbotUsages"_s, activity.bugbot}, {u"mostUsedModel"_s, activity.mostUsedModel()},
        {u"applyMostUsedExtension"_s, extension}, {u"tabMostUsedExtension"_s, n > 3 ? extension : QJsonValue()},
        {u"clientVersion"_s,
            n > 0 ? QJsonValue(u"2.%1.%2"_s.arg(1 + person.index % 3).arg(person.index % 7)) : QJsonValue()}};
}
} // namespace

SampleAnswer dailyUsageAnswer(const SampleTeam &team, const SampleCall &call)
{
    const Result<UsagePeriod> period = usagePeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    auto page = pageOf(call, 10);
    if (!page)
        return SampleAnswer::error(400, u"page and pageSize must be numbers, pageSize at most 1000."_s);
    const UtcDay firstDay = UtcDay::ofMs(period->startMs);
    const UtcDay lastDay = std::min(UtcDay::ofMs(period->endMs), team.today());
    const Activities activities = activitiesIn(team, firstDay, lastDay);

    // With pages every member of the period has a row a day, without only those who did something.
    const bool paged = call.has(u"page"_s) || call.has(u"pageSize"_s);
    std::vector<const SamplePerson *> members;
    for (const SamplePerson &person : team.people()) {
        const auto next = activities.lower_bound({person.index, firstDay});
        const bool active = next != activities.end() && next->first.first == person.index;
        if (!person.service && (active || (paged && person.firstDay <= lastDay && !person.removedOn(firstDay))))
            members.push_back(&person);
    }
    page->total = std::int64_t(members.size());
    const std::int64_t begin = paged ? page->first() : 0;
    const std::int64_t end = paged ? page->last() : page->total;

    QJsonArray rows;
    for (std::int64_t i = begin; i < end; ++i) {
        const SamplePerson &person = *members[std::size_t(i)];
        for (UtcDay day = firstDay; day <= lastDay; day = day + 1) {
            const auto found = activities.find({person.index, day});
            if (found != activities.end())
                rows.append(rowJson(person, day, found->second, team.options().seed));
            else if (paged && person.worksOn(day))
                rows.append(rowJson(person, day, {}, team.options().seed));
        }
    }
    QJsonObject json{{u"data"_s, rows},
        {u"period"_s, QJsonObject{{u"startDate"_s, qint64{period->startMs}}, {u"endDate"_s, qint64{period->endMs}}}}};
    if (paged)
        json[u"pagination"_s] = QJsonObject{{u"page"_s, qint64{page->number}}, {u"pageSize"_s, qint64{page->size}},
            {u"totalUsers"_s, qint64{page->total}}, {u"totalPages"_s, qint64{page->count()}},
            {u"hasNextPage"_s, page->hasNext()}, {u"hasPreviousPage"_s, page->number > 1}};
    return SampleAnswer::json(json);
}

} // namespace spend::sample
